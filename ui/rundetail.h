// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/runrecord.h"

#include <QDateTime>
#include <QList>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QTabWidget;
class QTreeView;

namespace tributary {

class LogList;
class MessageBar;
class RunTableModel;

/// Everything that is on record about one run. Plain value.
struct RunDetail
{
    RunRecord run;
    QList<RunTableRecord> tables; ///< failed ones first, as RunStore::tables() has them
    QList<RunLine> lines;

    bool operator==(const RunDetail &) const = default;
};

/// One run: a sentence, its errors, and below them its tables, what changed in their columns, and
/// its log. GUI thread.
class RunDetailView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunDetailView)

public:
    explicit RunDetailView(QWidget *parent = nullptr);

    void display(const RunDetail &detail, const QDateTime &now);
    /// The run goes on, and has done more.
    void showCounts(const RunRecord &run);
    void clear();

private:
    void showErrors(const RunDetail &detail);
    void showColumns(const QList<RunTableRecord> &tables);

    QLabel *m_headline;
    QLabel *m_figures;
    MessageBar *m_errors;
    QTabWidget *m_parts;
    RunTableModel *m_tables;
    QTreeView *m_tableView;
    QPlainTextEdit *m_columns;
    LogList *m_log;
};

} // namespace tributary
