// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rateestimator.h"

#include <QHash>
#include <QTabWidget>

namespace tributary {

class RunOverview;

/// Everything about one source, in tabs. The overview is always there; each other tab is made by
/// the program when it is first opened, because most never are. GUI thread.
class SourcePage final : public QTabWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SourcePage)

public:
    enum class Tab { Overview, Changes, History, Data, Verify, Setup, Log };

    SourcePage(const QString &sourceName, const RateEstimator::Clock &clock,
               QWidget *parent = nullptr);

    RunOverview *overview() const { return m_overview; }

    /// Following the log only; the tab is not there without.
    void setChangesVisible(bool visible);
    /// Takes @p page, as the answer to tabNeeded().
    void setPage(Tab tab, QWidget *page);

    /// Null before the tab was first opened.
    QWidget *page(Tab tab) const { return m_made.value(tab); }

    void open(Tab tab);
    Tab currentTab() const;

Q_SIGNALS:
    /// The tab was opened for the first time, and is empty.
    void tabNeeded(tributary::SourcePage::Tab tab);

private:
    QWidget *placeOf(Tab tab) const;
    void ask();

    RunOverview *m_overview;
    QHash<Tab, QWidget *> m_made;
};

} // namespace tributary
