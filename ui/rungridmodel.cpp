// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rungridmodel.h"

#include "engine/sync/syncprogress.h"
#include "ui/runwords.h"
#include "ui/widgets/plainlabel.h"

#include <algorithm>

namespace tributary {

namespace {

RunCell cellOfState(const QString &state)
{
    static const QHash<QString, RunCell> cells = {
        {QString(), RunCell::Columns},
        {tableStateWord(TableState::Done), RunCell::Done},
        {tableStateWord(TableState::Following), RunCell::Following},
        {tableStateWord(TableState::Failed), RunCell::Failed},
        {tableStateWord(TableState::Skipped), RunCell::Skipped}};
    return cells.value(state, RunCell::Unfinished);
}

} // namespace

QString runCellText(RunCell cell)
{
    switch (cell) {
    case RunCell::Nothing:
        return RunGridModel::tr("nothing to do");
    case RunCell::Done:
        return RunWords::tableState(tableStateWord(TableState::Done));
    case RunCell::Following:
        return RunWords::tableState(tableStateWord(TableState::Following));
    case RunCell::Unfinished:
        return RunWords::tableState(tableStateWord(TableState::Copying));
    case RunCell::Skipped:
        return RunWords::tableState(tableStateWord(TableState::Skipped));
    case RunCell::Columns:
        return RunWords::tableState({});
    case RunCell::Failed:
        return RunWords::tableState(tableStateWord(TableState::Failed));
    }
    Q_UNREACHABLE();
}

RunGridModel::RunGridModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    for (const Icon which : {Icon::Ok, Icon::Warning, Icon::Failed, Icon::Pause, Icon::Running,
                             Icon::Following, Icon::Retry})
        m_icons.insert(which, icon(which));
}

void RunGridModel::addStates(const States &states)
{
    for (auto run = states.cbegin(); run != states.cend(); ++run) {
        QByteArray &cells = m_states[run.key()];
        for (auto table = run->cbegin(); table != run->cend(); ++table) {
            auto number = m_numbers.constFind(table.key());
            if (number == m_numbers.cend()) {
                number = m_numbers.insert(table.key(), static_cast<int>(m_tables.size()));
                m_tables.append(table.key());
            }
            if (cells.size() <= *number)
                cells.append(*number + 1 - cells.size(), static_cast<char>(RunCell::Nothing));
            cells[*number] = static_cast<char>(cellOfState(table.value()));
        }
    }
}

RunCell RunGridModel::cellOf(qint64 run, int table) const
{
    const auto cells = m_states.constFind(run);
    return cells == m_states.cend() || cells->size() <= table
        ? RunCell::Nothing
        : static_cast<RunCell>(cells->at(table));
}

QList<int> RunGridModel::order() const
{
    // How lately it failed; else whether there is anything but success to tell.
    QList<qsizetype> rank(m_tables.size(), 0);
    QList<bool> told(m_tables.size(), false);
    for (qsizetype column = 0; column < m_runs.size(); ++column) {
        const QByteArray cells = m_states.value(m_runs.at(column).id);
        for (qsizetype table = 0; table < cells.size(); ++table) {
            const auto cell = static_cast<RunCell>(cells.at(table));
            told[table] = told.at(table) || cell != RunCell::Nothing;
            if (cell == RunCell::Failed)
                rank[table] = column + 2;
            else if (cell != RunCell::Nothing && cell != RunCell::Done)
                rank[table] = qMax<qsizetype>(rank.at(table), 1);
        }
    }
    QList<int> rows;
    for (int table = 0; table < m_tables.size(); ++table) {
        if (told.at(table))
            rows.append(table);
    }
    std::ranges::sort(rows, [&](int a, int b) {
        return rank.at(a) != rank.at(b) ? rank.at(a) > rank.at(b) : m_tables.at(a) < m_tables.at(b);
    });
    return rows;
}

void RunGridModel::setRuns(const QList<RunRecord> &runs)
{
    QList<RunRecord> oldestFirst(runs.crbegin(), runs.crend());
    const bool sameRuns = std::ranges::equal(oldestFirst, m_runs, {}, &RunRecord::id,
                                             &RunRecord::id);
    if (sameRuns) {
        m_runs = oldestFirst;
        if (order() == m_rows) { // nobody's cursor moves
            if (!m_rows.isEmpty() && !m_runs.isEmpty()) {
                Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
                Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
            }
            return;
        }
    }
    beginResetModel();
    m_runs = oldestFirst;
    m_rows = order();
    endResetModel();
}

RunCell RunGridModel::cell(int row, int column) const
{
    return cellOf(m_runs.at(column).id, m_rows.at(row));
}

QString RunGridModel::table(int row) const
{
    return m_tables.at(m_rows.at(row));
}

const RunRecord *RunGridModel::run(int column) const
{
    return column >= 0 && column < m_runs.size() ? &m_runs.at(column) : nullptr;
}

int RunGridModel::columnOf(qint64 run) const
{
    const auto found = std::ranges::find(m_runs, run, &RunRecord::id);
    return found == m_runs.cend() ? -1 : static_cast<int>(found - m_runs.cbegin());
}

int RunGridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RunGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

QString RunGridModel::sentence(int row, int column) const
{
    return tr("%1, run of %2: %3", "table, time, state")
        .arg(table(row), RunWords::start(m_runs.at(column)), runCellText(cell(row, column)));
}

QVariant RunGridModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::AccessibleTextRole:
        return sentence(index.row(), index.column());
    case Qt::ToolTipRole:
        return plainToolTip(sentence(index.row(), index.column()));
    case CellRole:
        return static_cast<int>(cell(index.row(), index.column()));
    default:
        return {};
    }
}

QVariant RunGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (section < 0 || section >= m_rows.size())
            return {};
        if (role == Qt::DisplayRole)
            return table(section);
        return role == Qt::ToolTipRole ? QVariant(plainToolTip(table(section))) : QVariant();
    }
    const RunRecord *of = run(section);
    if (of == nullptr)
        return {};
    const QString text =
        tr("Run of %1: %2", "time, result").arg(RunWords::start(*of), RunWords::result(*of));
    switch (role) {
    case Qt::DecorationRole:
        return m_icons.value(RunWords::resultIcon(*of));
    case Qt::AccessibleTextRole:
        return text;
    case Qt::ToolTipRole:
        return plainToolTip(text);
    default:
        return {};
    }
}

} // namespace tributary
