// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/tableselection.h"

#include "wizard/tablenotes.h"

#include <algorithm>

namespace tributary {

QStringList allColumns(const TableSchema &table)
{
    QStringList names;
    names.reserve(table.columns.size() + table.unreadableColumns.size());
    for (const ColumnSchema &column : table.columns)
        names.append(column.name);
    return names + table.unreadableColumns;
}

void TableSelection::setTables(const QList<TableSchema> &tables, bool granting)
{
    QHash<QString, bool> changed;
    QHash<QString, QSet<QString>> leftOut;
    QSet<QString> fullCopies;
    for (qsizetype place = 0; place < m_tables.size(); ++place) {
        const TableSchema &table = m_tables.at(place);
        if (isSelectable(place) && m_chosen.at(place) != isDefault(table))
            changed.insert(table.id.displayName(), m_chosen.at(place));
        if (const auto columns = m_leftOut.constFind(place); columns != m_leftOut.constEnd())
            leftOut.insert(table.id.displayName(), *columns);
        if (m_fullCopies.contains(place))
            fullCopies.insert(table.id.displayName());
    }

    const bool nothingChanged = changed.isEmpty() && leftOut.isEmpty() && fullCopies.isEmpty();
    m_tables = tables;
    m_granting = granting;
    std::ranges::stable_sort(m_tables, [](const TableSchema &a, const TableSchema &b) {
        const int schemas = a.id.schema.compare(b.id.schema);
        return schemas != 0 ? schemas < 0 : a.id.name < b.id.name;
    });
    m_chosen.fill(false, m_tables.size());
    m_schemas.clear();
    m_leftOut.clear();
    m_fullCopies.clear();
    m_totals = {};
    m_unknownRows = 0;
    for (qsizetype place = 0; place < m_tables.size(); ++place) {
        const TableSchema &table = m_tables.at(place);
        if (m_schemas.isEmpty() || m_schemas.last().name != table.id.schema)
            m_schemas.append({.name = table.id.schema, .first = place});
        ++m_schemas.last().count;
        if (isSelectable(place))
            ++m_schemas.last().selectable;
        if (nothingChanged) { // the usual case, with ten thousand names that nobody asks for
            choose(place, isDefault(table));
            continue;
        }
        const QString name = table.id.displayName();
        choose(place, changed.value(name, isDefault(table)));
        if (const auto columns = leftOut.constFind(name); columns != leftOut.constEnd())
            m_leftOut.insert(place, *columns);
        if (fullCopies.contains(name))
            m_fullCopies.insert(place);
    }
}

void TableSelection::restore(const QStringList &tables, const QMap<QString, QString> &methods,
                             const QMap<QString, QStringList> &columns)
{
    const QSet<QString> wanted(tables.begin(), tables.end());
    for (qsizetype place = 0; place < m_tables.size(); ++place) {
        const TableSchema &table = m_tables.at(place);
        const QString name = table.id.displayName();
        if (!wanted.isEmpty())
            choose(place, wanted.contains(name));
        setFullCopy(place, methods.value(name) == u"full");
        const auto chosen = columns.constFind(name);
        if (chosen == columns.constEnd())
            continue;
        const QStringList all = allColumns(table);
        for (const QString &column : all)
            chooseColumn(place, column, chosen->contains(column));
    }
}

qsizetype TableSelection::schemaOf(qsizetype place) const
{
    return std::ranges::upper_bound(m_schemas, place, {}, &Schema::first) - m_schemas.begin() - 1;
}

bool TableSelection::isSelectable(qsizetype place) const
{
    const TableSchema &table = m_tables.at(place);
    return m_granting ? !table.columns.isEmpty() || !table.unreadableColumns.isEmpty()
                      : canBeCopied(table);
}

bool TableSelection::isDefault(const TableSchema &table) const
{
    if (!m_granting)
        return isChosenByDefault(table);
    return (!table.columns.isEmpty() || !table.unreadableColumns.isEmpty()) && !table.ofExtension
        && !table.rowSecurity;
}

bool TableSelection::choose(qsizetype place, bool chosen)
{
    const TableSchema &table = m_tables.at(place);
    if (m_chosen.at(place) == chosen || (chosen && !isSelectable(place)))
        return false;
    m_chosen[place] = chosen;
    const int sign = chosen ? 1 : -1;
    m_schemas[schemaOf(place)].chosen += sign;
    m_totals.tables += sign;
    m_totals.rows += sign * qMax<qint64>(0, table.estimatedRows);
    m_totals.bytes += sign * table.sizeBytes;
    if (table.estimatedRows < 0)
        m_unknownRows += sign;
    m_totals.allRowsKnown = m_unknownRows == 0;
    return true;
}

bool TableSelection::isColumnChosen(qsizetype place, const QString &column) const
{
    const auto leftOut = m_leftOut.constFind(place);
    return leftOut == m_leftOut.constEnd() || !leftOut->contains(column);
}

bool TableSelection::isColumnSelectable(qsizetype place, const QString &column) const
{
    const TableSchema &table = m_tables.at(place);
    const auto isColumn = [&](qsizetype index) { return table.columns.at(index).name == column; };
    return m_granting && std::ranges::none_of(table.keyColumns, isColumn)
        && std::ranges::none_of(table.identityColumns, isColumn);
}

bool TableSelection::chooseColumn(qsizetype place, const QString &column, bool chosen)
{
    if (isColumnChosen(place, column) == chosen || !isColumnSelectable(place, column))
        return false;
    if (chosen) {
        m_leftOut[place].remove(column);
        if (m_leftOut.value(place).isEmpty())
            m_leftOut.remove(place);
        return true;
    }
    const qsizetype all = m_tables.at(place).columns.size()
        + m_tables.at(place).unreadableColumns.size();
    if (m_leftOut.value(place).size() + 1 >= all)
        return false; // a table without columns is a table that is not chosen
    m_leftOut[place].insert(column);
    return true;
}

bool TableSelection::setFullCopy(qsizetype place, bool full)
{
    if (isFullCopy(place) == full)
        return false;
    if (full)
        m_fullCopies.insert(place);
    else
        m_fullCopies.remove(place);
    return true;
}

QStringList TableSelection::chosenTables() const
{
    QStringList names;
    for (qsizetype place = 0; place < m_tables.size(); ++place) {
        if (m_chosen.at(place))
            names.append(m_tables.at(place).id.displayName());
    }
    return names;
}

bool TableSelection::isEverything() const
{
    for (qsizetype place = 0; place < m_tables.size(); ++place) {
        const TableSchema &table = m_tables.at(place);
        // A table whose rows are hidden from this login would fail in a sync of everything: such a
        // database needs a list.
        if (m_chosen.at(place) != isDefault(table) || (table.rowSecurity && isSelectable(place)))
            return false;
    }
    return !m_tables.isEmpty();
}

QMap<QString, QString> TableSelection::methods() const
{
    QMap<QString, QString> methods;
    for (const qsizetype place : m_fullCopies) {
        if (m_chosen.at(place))
            methods.insert(m_tables.at(place).id.displayName(), QStringLiteral("full"));
    }
    return methods;
}

QMap<QString, QStringList> TableSelection::columns() const
{
    QMap<QString, QStringList> columns;
    for (auto leftOut = m_leftOut.cbegin(); leftOut != m_leftOut.cend(); ++leftOut) {
        if (!m_chosen.at(leftOut.key()))
            continue;
        const TableSchema &table = m_tables.at(leftOut.key());
        QStringList names = allColumns(table);
        names.removeIf([&](const QString &name) { return leftOut->contains(name); });
        columns.insert(table.id.displayName(), names);
    }
    return columns;
}

} // namespace tributary
