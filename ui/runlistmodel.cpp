// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runlistmodel.h"

#include "ui/formatting.h"
#include "ui/runwords.h"
#include "ui/widgets/plainlabel.h"

#include <algorithm>
#include <utility>

namespace tributary {

namespace {

bool isNumber(RunColumn column)
{
    return column == RunColumn::Duration || column >= RunColumn::Rows;
}

} // namespace

RunListModel::RunListModel(Clock clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(std::move(clock))
{
    // Read once: data() is asked for every visible cell.
    for (const Icon which : {Icon::Ok, Icon::Warning, Icon::Failed, Icon::Pause, Icon::Running,
                             Icon::Following, Icon::Retry})
        m_icons.insert(which, icon(which));
}

void RunListModel::setRuns(const QList<RunRecord> &runs)
{
    if (runs == m_runs)
        return;
    if (std::ranges::equal(runs, m_runs, {}, &RunRecord::id, &RunRecord::id)) {
        m_runs = runs;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
        return;
    }
    beginResetModel();
    m_runs = runs;
    endResetModel();
}

void RunListModel::showCounts(const RunRecord &run)
{
    const QModelIndex known = indexOf(run.id);
    if (!known.isValid() || m_runs.at(known.row()) == run)
        return;
    m_runs[known.row()] = run;
    Q_EMIT dataChanged(index(known.row(), static_cast<int>(RunColumn::Rows)),
                       index(known.row(), columns - 1));
}

const RunRecord *RunListModel::run(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_runs.size() ? &m_runs.at(index.row()) : nullptr;
}

QModelIndex RunListModel::indexOf(qint64 run) const
{
    const auto found = std::ranges::find(m_runs, run, &RunRecord::id);
    return found == m_runs.cend() ? QModelIndex()
                                  : index(static_cast<int>(found - m_runs.cbegin()), 0);
}

bool RunListModel::hasOneThatGoesOn() const
{
    return std::ranges::any_of(m_runs, [](const RunRecord &run) { return !run.outcome; });
}

void RunListModel::tick()
{
    const int column = static_cast<int>(RunColumn::Duration);
    for (int row = 0; row < rowCount(); ++row) {
        if (!m_runs.at(row).outcome)
            Q_EMIT dataChanged(index(row, column), index(row, column));
    }
}

int RunListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

int RunListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString RunListModel::text(const RunRecord &run, RunColumn column) const
{
    const Formatting format;
    // A run that goes on may have counted nothing yet.
    const auto count = [&](qint64 number) {
        return run.outcome || number > 0 ? format.count(number) : QString();
    };
    switch (column) {
    case RunColumn::Started:
        return RunWords::start(run);
    case RunColumn::Result:
        return RunWords::result(run);
    case RunColumn::Duration:
        return RunWords::duration(run, m_clock());
    case RunColumn::Trigger:
        return RunWords::trigger(run.trigger);
    case RunColumn::Rows:
        return count(run.rows);
    case RunColumn::Inserts:
        return count(run.inserts);
    case RunColumn::Updates:
        return count(run.updates);
    case RunColumn::Deletes:
        return count(run.deletes);
    case RunColumn::Bytes:
        return run.outcome || run.bytes > 0 ? format.bytes(run.bytes) : QString();
    }
    Q_UNREACHABLE();
}

QVariant RunListModel::sortValue(const RunRecord &run, RunColumn column) const
{
    switch (column) {
    case RunColumn::Started:
        return run.startedAt;
    case RunColumn::Result:
        return run.outcome ? static_cast<int>(*run.outcome) : -1;
    case RunColumn::Duration:
        return run.startedAt.msecsTo(run.finishedAt.isValid() ? run.finishedAt : m_clock());
    case RunColumn::Trigger:
        return static_cast<int>(run.trigger);
    case RunColumn::Rows:
        return run.rows;
    case RunColumn::Inserts:
        return run.inserts;
    case RunColumn::Updates:
        return run.updates;
    case RunColumn::Deletes:
        return run.deletes;
    case RunColumn::Bytes:
        return run.bytes;
    }
    Q_UNREACHABLE();
}

QVariant RunListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RunRecord &run = m_runs.at(index.row());
    const auto column = static_cast<RunColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(run, column);
    case Qt::AccessibleTextRole: {
        const QString shown = text(run, column); // a cell without a name is passed over in silence
        return shown.isEmpty() ? tr("not known yet", "an empty cell, read aloud") : shown;
    }
    case Qt::ToolTipRole:
        if (column == RunColumn::Started)
            return plainToolTip(QLocale().toString(run.startedAt.toLocalTime()));
        return plainToolTip(run.message);
    case Qt::DecorationRole:
        return column == RunColumn::Result ? QVariant(m_icons.value(RunWords::resultIcon(run)))
                                           : QVariant();
    case Qt::TextAlignmentRole:
        return {(isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter};
    case SortRole:
        return sortValue(run, column);
    case GoesOnRole:
        return !run.outcome;
    default:
        return {};
    }
}

QVariant RunListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    const auto column = static_cast<RunColumn>(section);
    if (role == Qt::TextAlignmentRole)
        return {(isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter};
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case RunColumn::Started:
        return tr("Started");
    case RunColumn::Result:
        return tr("Result");
    case RunColumn::Duration:
        return tr("Duration");
    case RunColumn::Trigger:
        return tr("Begun by");
    case RunColumn::Rows:
        return tr("Rows copied");
    case RunColumn::Inserts:
        return tr("Inserts");
    case RunColumn::Updates:
        return tr("Updates");
    case RunColumn::Deletes:
        return tr("Deletes");
    case RunColumn::Bytes:
        return tr("Bytes");
    }
    Q_UNREACHABLE();
}

RunSortModel::RunSortModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(RunListModel::SortRole);
}

bool RunSortModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const bool leftGoesOn = left.data(RunListModel::GoesOnRole).toBool();
    const bool rightGoesOn = right.data(RunListModel::GoesOnRole).toBool();
    if (leftGoesOn != rightGoesOn)
        return sortOrder() == Qt::AscendingOrder ? leftGoesOn : rightGoesOn;
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace tributary
