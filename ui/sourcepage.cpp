// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sourcepage.h"

#include "ui/runoverview.h"

#include <QVBoxLayout>

namespace tributary {

SourcePage::SourcePage(const QString &sourceName, const RateEstimator::Clock &clock,
                       QWidget *parent)
    : QTabWidget(parent)
    , m_overview(new RunOverview(sourceName, clock, this))
{
    setDocumentMode(true);
    setAccessibleName(sourceName);
    addTab(m_overview, tr("Overview"));
    m_made.insert(Tab::Overview, m_overview);
    // In the order of the enum.
    const QString titles[] = {tr("Changes and WAL"), tr("History"), tr("Data"),
                              tr("Verify"),          tr("Setup"),   tr("Log")};
    for (const QString &title : titles) {
        auto *place = new QWidget(this);
        auto *layout = new QVBoxLayout(place);
        layout->setContentsMargins({});
        addTab(place, title);
    }
    setChangesVisible(false);
    connect(this, &QTabWidget::currentChanged, this, &SourcePage::ask);
}

QWidget *SourcePage::placeOf(Tab tab) const
{
    return widget(static_cast<int>(tab));
}

void SourcePage::setChangesVisible(bool visible)
{
    setTabVisible(static_cast<int>(Tab::Changes), visible);
}

void SourcePage::setPage(Tab tab, QWidget *page)
{
    if (m_made.contains(tab))
        return;
    placeOf(tab)->layout()->addWidget(page);
    m_made.insert(tab, page);
}

void SourcePage::open(Tab tab)
{
    setCurrentIndex(static_cast<int>(tab));
}

SourcePage::Tab SourcePage::currentTab() const
{
    return static_cast<Tab>(currentIndex());
}

void SourcePage::ask()
{
    if (!m_made.contains(currentTab()))
        Q_EMIT tabNeeded(currentTab());
}

} // namespace tributary
