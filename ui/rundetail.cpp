// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rundetail.h"

#include "ui/columnwidths.h"
#include "ui/formatting.h"
#include "ui/loglinemodel.h"
#include "ui/loglist.h"
#include "ui/messagebar.h"
#include "ui/runtablemodel.h"
#include "ui/runwords.h"
#include "ui/widgets/plainlabel.h"

#include <QHeaderView>
#include <QPlainTextEdit>
#include <QSortFilterProxyModel>
#include <QTabBar>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace tributary {

namespace {

constexpr qsizetype mostErrors = 3; ///< told above; the list has all

enum Part { Tables, Columns, Log };

QTreeView *makeTableView(RunTableModel *tables, QWidget *parent)
{
    auto *sorted = new QSortFilterProxyModel(parent);
    sorted->setSourceModel(tables);
    sorted->setSortRole(RunTableModel::SortRole);
    sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    auto *view = new QTreeView(parent);
    view->setModel(sorted);
    view->setAccessibleName(RunDetailView::tr("Tables of the run"));
    view->setRootIsDecorated(false);
    view->setAllColumnsShowFocus(true);
    view->setAlternatingRowColors(true);
    view->setUniformRowHeights(true); // or thousands of rows would be measured
    const QString number = Formatting().count(99'999'999);
    for (int column = 0; column < RunTableModel::columns; ++column)
        fitColumn(view, column, {number});
    fitColumn(view, static_cast<int>(RunTableColumn::State), {number}, true);
    followNames(view, static_cast<int>(RunTableColumn::Table));
    view->header()->setSortIndicatorClearable(true);
    view->header()->setSortIndicator(-1, Qt::AscendingOrder);
    view->setSortingEnabled(true);
    return view;
}

} // namespace

RunDetailView::RunDetailView(QWidget *parent)
    : QWidget(parent)
    , m_headline(makeSelectableLabel({}, this))
    , m_figures(makeSelectableLabel({}, this))
    , m_errors(new MessageBar(this))
    , m_parts(new QTabWidget(this))
    , m_tables(new RunTableModel(this))
    , m_tableView(makeTableView(m_tables, this))
    , m_columns(new QPlainTextEdit(this))
    , m_log(new LogList(this))
{
    QFont bold = m_headline->font();
    bold.setBold(true);
    m_headline->setFont(bold);
    m_headline->setAccessibleName(tr("The chosen run"));
    m_figures->setAccessibleName(tr("What the run did"));
    m_errors->setClosable(false);
    m_columns->setReadOnly(true);
    m_columns->setTabChangesFocus(true);
    m_columns->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_columns->setAccessibleName(tr("What changed in the tables at the source"));
    m_log->setAccessibleName(tr("Log of the run"));
    m_parts->setDocumentMode(true);
    m_parts->setAccessibleName(tr("Parts of the run"));
    m_parts->tabBar()->setAccessibleName(m_parts->accessibleName());
    m_parts->addTab(m_tableView, tr("Tables"));
    m_parts->addTab(m_columns, tr("Schema changes"));
    m_parts->addTab(m_log, tr("Log of the run"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_headline);
    column->addWidget(m_figures);
    column->addWidget(m_errors);
    column->addWidget(m_parts, 1);
    clear();
}

void RunDetailView::showCounts(const RunRecord &run)
{
    m_figures->setText(RunWords::figures(run));
    m_figures->setVisible(!m_figures->text().isEmpty());
}

void RunDetailView::clear()
{
    m_headline->setText(tr("Choose a run to see what it did."));
    m_figures->hide();
    m_errors->clear();
    m_parts->hide();
    m_tables->setTables({});
    m_log->lines()->setLines({});
}

void RunDetailView::display(const RunDetail &detail, const QDateTime &now)
{
    m_headline->setText(RunWords::headline(detail.run, now));
    const QString figures = RunWords::figures(detail.run);
    m_figures->setText(figures);
    m_figures->setVisible(!figures.isEmpty());
    showErrors(detail);
    m_tables->setTables(detail.tables);
    showColumns(detail.tables);
    m_log->lines()->setLines(detail.lines);
    // While it goes on, only its log is on record.
    m_parts->setTabVisible(Tables, !detail.tables.isEmpty() || detail.lines.isEmpty());
    const Formatting format;
    m_parts->setTabText(Tables, tr("Tables (%1)").arg(format.count(detail.tables.size())));
    m_parts->setTabText(Log, tr("Log of the run (%1)").arg(format.count(detail.lines.size())));
    m_parts->show();
}

void RunDetailView::showErrors(const RunDetail &detail)
{
    QStringList failed;
    qsizetype more = 0;
    for (const RunTableRecord &table : detail.tables) {
        if (table.errorId.isEmpty())
            continue;
        if (failed.size() == mostErrors) {
            ++more;
            continue;
        }
        // Most sentences name their table.
        failed.append(table.message.contains(table.table)
                          ? table.message
                          : tr("%1: %2", "table and message").arg(table.table, table.message));
    }
    if (more > 0)
        failed.append(
            tr("More that failed: %1, on top of the list below.").arg(Formatting().count(more)));
    // A stopped run has a sentence, and nothing is wrong.
    const bool stopped = detail.run.outcome == RunOutcome::Interrupted;
    QString text = detail.run.message;
    if (text.isEmpty() && !failed.isEmpty())
        text = tr("Tables that failed: %1. Their last good copies are as they were.")
                   .arg(Formatting().count(failed.size() - (more > 0 ? 1 : 0) + more));
    if (text.isEmpty()) {
        m_errors->clear();
        return;
    }
    const auto level = stopped && failed.isEmpty() ? MessageBar::Level::Info
        : detail.run.outcome == RunOutcome::Failed ? MessageBar::Level::Error
                                                   : MessageBar::Level::Warning;
    m_errors->display({.level = level, .text = text, .hints = failed});
}

void RunDetailView::showColumns(const QList<RunTableRecord> &tables)
{
    QStringList lines;
    for (const RunTableRecord &table : tables) {
        if (!table.schemaChange.isEmpty())
            lines.append(tr("%1: %2", "table and what changed in it")
                             .arg(table.table, RunWords::schemaChange(table.schemaChange)));
    }
    m_columns->setPlainText(lines.join(u'\n'));
    m_parts->setTabVisible(Columns, !lines.isEmpty());
    m_parts->setTabText(Columns, tr("Schema changes (%1)").arg(Formatting().count(lines.size())));
}

} // namespace tributary
