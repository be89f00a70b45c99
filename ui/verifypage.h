// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/sync/verify/verifyreport.h"
#include "engine/sync/verifycontroller.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QSortFilterProxyModel;
class QTreeView;

namespace tributary {

class DifferenceModel;
class MessageBar;
class ValueComparisonModel;
class VerifyTableModel;

/// The page that compares a source with its copy: how deep, which tables, what was found, row by
/// row and column by column, and a button that copies again what differs. Shows what it is told and
/// asks for what is clicked; opens nothing itself. GUI thread.
class VerifyPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VerifyPage)

public:
    /// Differences of each kind that a request should have listed for a table.
    static constexpr int listedPerKind = 100;

    explicit VerifyPage(const QString &sourceName, QWidget *parent = nullptr);

    /// What the destination holds copies of, as "schema.table"; none: nothing was copied yet.
    void setTables(const QStringList &names);
    /// Ticks exactly these, and compares only what is ticked.
    void chooseTables(const QStringList &names);
    /// Something else is at work on the destination: nothing can be started meanwhile.
    void setBusy(bool busy);

    // The life of a comparison or a repair, in this order.
    /// @p tables: as it was asked for; empty: all.
    void begin(const QStringList &tables);
    void showPhase(VerifyPhase phase);
    void plan(const QList<PlannedComparison> &tables);
    void update(const QList<VerifiedRows> &tables);
    void addResults(const QList<TableVerification> &tables);
    void addRepairs(const QList<TableRepair> &repairs);
    void finish(const VerifyReport &report);
    /// What is to be said of the one that has ended, beside its result.
    void note(const QString &text);

    bool isRunning() const { return m_running; }

    VerifyDepth depth() const;
    void setDepth(VerifyDepth depth);
    QString headline() const;

Q_SIGNALS:
    /// @p tables: "schema.table"; empty: all.
    void verifyRequested(tributary::VerifyDepth depth, const QStringList &tables);
    /// Tables that differ. They are compared in full before they are repaired.
    void repairRequested(const QStringList &tables);
    void stopRequested();

private:
    QWidget *makeChoicePart();
    QWidget *makeTablePart();
    QWidget *makeDifferencePart();
    QHBoxLayout *makeRepairPart();
    void refresh();
    void refreshProgress();
    void showReport(const VerifyReport &report);
    void showDifference();
    QStringList differingTables() const;
    bool comparesTicked() const;

    VerifyTableModel *m_tables;
    QSortFilterProxyModel *m_sortedTables;
    DifferenceModel *m_differences;
    QSortFilterProxyModel *m_sortedDifferences;
    ValueComparisonModel *m_values;
    VerifyReport m_report; ///< the last one
    QStringList m_names; ///< of the tables
    QStringList m_wanted; ///< to be ticked when the tables are known
    bool m_running = false;
    bool m_stopping = false;
    bool m_busy = false;

    QComboBox *m_depth = nullptr;
    QComboBox *m_scope = nullptr;
    QLabel *m_costs = nullptr;
    QPushButton *m_start = nullptr;
    QPushButton *m_stop = nullptr;
    QLabel *m_headline;
    MessageBar *m_message;
    QProgressBar *m_progress;
    QTreeView *m_tableView = nullptr;
    QWidget *m_differencePart = nullptr;
    QLabel *m_listed = nullptr;
    QTreeView *m_differenceView = nullptr;
    QLabel *m_valueTitle = nullptr;
    QTreeView *m_valueView = nullptr;
    QPushButton *m_repair = nullptr;
    QLabel *m_offer = nullptr;
    QLabel *m_notChecked;
};

} // namespace tributary
