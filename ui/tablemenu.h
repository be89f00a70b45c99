// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/tablemethods.h"
#include "engine/sync/syncprogress.h"

#include <QList>
#include <QMenu>

namespace tributary {

/// What the menu has to know of the tables that it is about.
struct TableMenuFacts
{
    QList<TableProgress> tables; ///< at least one
    TableMethods methods; ///< what was chosen for single tables, for the next run
    bool followsLog = false; ///< the source's method
    bool running = false; ///< a run of the source goes on
    bool comparing = false; ///< source and copy are being compared
};

/// What can be done with one table, or with several. What cannot be done now is shown, disabled,
/// with the reason in its tool tip. Asks only. GUI thread.
class TableMenu final : public QMenu
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TableMenu)

public:
    TableMenu(const TableMenuFacts &facts, QWidget *parent);

Q_SIGNALS:
    void copyAgainRequested(const QList<tributary::TableId> &tables);
    /// @p destinationName: of the table in the destination.
    void previewRequested(const QString &destinationName);
    void verifyRequested(const QList<tributary::TableId> &tables);
    /// @p method: "log", "full", "skip", or empty: as the source.
    void methodChosen(const QList<tributary::TableId> &tables, const QString &method);
    /// Statements for the clipboard.
    void queryCopied(const QString &sql);

private:
    void addCopyAgain();
    void addPreview();
    void addVerify();
    void addQuery();
    void addSkip();
    void addMethods();
    bool areAllSkipped() const;
    bool wereAllCopied() const;
    QString chosenOfAll() const;

    TableMenuFacts m_facts;
    QList<TableId> m_ids;
};

} // namespace tributary
