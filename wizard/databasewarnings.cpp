// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/databasewarnings.h"

#include "ui/widgets/checkrow.h"
#include "ui/widgets/notelabel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace tributary {

namespace {

bool isWarning(const CheckResult &check)
{
    return check.state == CheckState::Warning
        || (check.state == CheckState::Failed && !check.mandatory);
}

} // namespace

DatabaseWarnings::DatabaseWarnings(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    hide();
}

void DatabaseWarnings::add(const QString &database, const QList<CheckResult> &checks)
{
    if (std::ranges::none_of(checks, isWarning))
        return;
    if (m_contents == nullptr) {
        m_contents = new QWidget(this);
        auto *rows = new QVBoxLayout(m_contents);
        rows->setContentsMargins({});
        rows->setSpacing(2);
        m_column->addWidget(m_contents);
    }
    auto *rows = m_contents->layout();
    auto *heading = new NoteLabel(m_contents);
    rows->addWidget(heading);
    heading->display(NoteLabel::Level::Warning,
                     tr("In the database \"%1\" something is worth a look:").arg(database));
    for (const CheckResult &check : checks) {
        if (!isWarning(check))
            continue;
        auto *row = new CheckRow(m_contents);
        rows->addWidget(row);
        row->display(check);
    }
    m_contents->show();
    show();
}

void DatabaseWarnings::clear()
{
    hide();
    delete m_contents;
    m_contents = nullptr;
}

} // namespace tributary
