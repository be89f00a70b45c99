// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tablemenu.h"

#include "ui/tablemethodmenu.h"
#include "ui/widgets/plainlabel.h"

#include <algorithm>

namespace tributary {

namespace {

/// @p reason: why it cannot be done now; empty: it can.
void refuse(QAction *action, const QString &reason)
{
    if (reason.isEmpty())
        return;
    action->setEnabled(false);
    action->setToolTip(plainToolTip(reason));
}

} // namespace

TableMenu::TableMenu(const TableMenuFacts &facts, QWidget *parent)
    : QMenu(parent)
    , m_facts(facts)
{
    setToolTipsVisible(true);
    for (const TableProgress &table : std::as_const(m_facts.tables))
        m_ids.append(table.table);
    addCopyAgain();
    addVerify();
    addPreview();
    addQuery();
    addSeparator();
    addSkip();
    addMethods();
}

/// Tables that were decided to be left out, whatever the run that is shown did with them.
bool TableMenu::areAllSkipped() const
{
    return std::ranges::all_of(m_facts.tables, [this](const TableProgress &table) {
        return chosenMethod(m_facts.methods, table.table) == u"skip";
    });
}

bool TableMenu::wereAllCopied() const
{
    return std::ranges::none_of(m_facts.tables, [](const TableProgress &table) {
        return table.destinationName.isEmpty() || table.state == TableState::Skipped;
    });
}

void TableMenu::addCopyAgain()
{
    QAction *action = addAction(tr("&Copy again"));
    action->setToolTip(plainToolTip(
        m_facts.followsLog
            ? tr("Takes a new copy of it; the changes of the other tables are applied as always.")
            : tr("Takes a new copy of it; the other copies stay as they are.")));
    if (m_facts.running)
        refuse(action, tr("A run is going on. A table can be copied again when it has ended."));
    else if (std::ranges::any_of(m_facts.tables, [this](const TableProgress &table) {
                 return chosenMethod(m_facts.methods, table.table) == u"skip";
             }))
        refuse(action, tr("What is left out is not copied."));
    connect(action, &QAction::triggered, this, [this] { Q_EMIT copyAgainRequested(m_ids); });
}

void TableMenu::addVerify()
{
    QAction *action = addAction(tr("&Verify"));
    action->setToolTip(plainToolTip(
        tr("Compares the numbers of rows of source and copy, on the tab \"Verify\".")));
    if (m_facts.running)
        refuse(action, tr("A run is going on. Copies can be compared when it has ended."));
    else if (m_facts.comparing)
        refuse(action,
               tr("A comparison is going on. Another one can begin when it has ended, or was "
                  "stopped on the tab \"Verify\"."));
    else if (!wereAllCopied())
        refuse(action, tr("There is no copy to compare."));
    connect(action, &QAction::triggered, this, [this] { Q_EMIT verifyRequested(m_ids); });
}

void TableMenu::addPreview()
{
    QAction *action = addAction(tr("&Preview"));
    action->setToolTip(plainToolTip(tr("Shows the rows of the copy, on the tab \"Data\".")));
    if (m_facts.tables.size() > 1)
        refuse(action, tr("The rows of one table can be shown at a time."));
    else if (!wereAllCopied())
        refuse(action, tr("There is no copy to look at."));
    connect(action, &QAction::triggered, this,
            [this] { Q_EMIT previewRequested(m_facts.tables.first().destinationName); });
}

void TableMenu::addQuery()
{
    QAction *action = addAction(tr("Copy S&QL"));
    action->setToolTip(
        plainToolTip(tr("Puts the query that reads it at the source into the clipboard.")));
    QStringList queries;
    for (const TableProgress &table : std::as_const(m_facts.tables)) {
        if (!table.query.isEmpty())
            queries.append(table.query + u';');
    }
    const bool read = std::ranges::any_of(
        m_facts.tables, [](const TableProgress &table) { return !table.columns.isEmpty(); });
    if (queries.isEmpty())
        refuse(action,
               read ? tr("It has no column that may be read.")
                    : tr("Its columns are known as soon as a run of this window has read them."));
    connect(action, &QAction::triggered, this,
            [this, sql = queries.join(u'\n')] { Q_EMIT queryCopied(sql); });
}

void TableMenu::addSkip()
{
    QAction *action = addAction(tr("&Skip"));
    action->setCheckable(true);
    action->setChecked(areAllSkipped());
    action->setToolTip(
        plainToolTip(tr("The next runs leave it out; its last copy stays in the destination.")));
    connect(action, &QAction::triggered, this, [this](bool skip) {
        Q_EMIT methodChosen(m_ids, skip ? QStringLiteral("skip") : QString());
    });
}

/// What was chosen for all of them alike; else a word that no entry has.
QString TableMenu::chosenOfAll() const
{
    const QString first = chosenMethod(m_facts.methods, m_ids.first());
    const bool alike = std::ranges::all_of(
        m_ids, [&](const TableId &table) { return chosenMethod(m_facts.methods, table) == first; });
    return alike ? first : QStringLiteral("several");
}

void TableMenu::addMethods()
{
    auto *methods = new TableMethodMenu(chosenOfAll(), m_facts.followsLog, this);
    addMenu(methods);
    connect(methods, &TableMethodMenu::methodChosen, this,
            [this](const QString &method) { Q_EMIT methodChosen(m_ids, method); });
}

} // namespace tributary
