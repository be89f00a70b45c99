// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/tableschema.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

namespace tributary {

/// What is chosen, in numbers; estimates where the server has them.
struct SelectionTotals
{
    qint64 tables = 0;
    qint64 rows = 0;
    qint64 bytes = 0;
    bool allRowsKnown = true; ///< false: some chosen tables have no statistics

    bool operator==(const SelectionTotals &) const = default;
};

/// Which tables and columns are chosen, and which tables are to be copied in full whatever the
/// others do. "Place" is an index into tables(), which stand sorted by schema and name. Holds ten
/// thousand tables. Plain value, any thread.
class TableSelection
{
public:
    struct Schema
    {
        QString name;
        qsizetype first = 0; ///< place of its first table; the others follow
        qsizetype count = 0;
        qsizetype selectable = 0;
        qsizetype chosen = 0;
    };

    /// Replaces the tables. What the reader changed before stays so for tables that are still
    /// there. @p granting: a new user is being made, which will be granted what is chosen; what
    /// today's login may read does not matter then.
    void setTables(const QList<TableSchema> &tables, bool granting);
    /// As an earlier visit left it. @p tables: "schema.table", empty: everything. @p columns: of
    /// each table that is not chosen with all of them.
    void restore(const QStringList &tables, const QMap<QString, QString> &methods,
                 const QMap<QString, QStringList> &columns);

    const QList<TableSchema> &tables() const { return m_tables; }

    const QList<Schema> &schemas() const { return m_schemas; }

    const SelectionTotals &totals() const { return m_totals; }

    bool isGranting() const { return m_granting; }

    qsizetype schemaOf(qsizetype place) const;
    bool isSelectable(qsizetype place) const;

    bool isChosen(qsizetype place) const { return m_chosen.at(place); }

    /// All three return whether anything changed.
    bool choose(qsizetype place, bool chosen);
    bool chooseColumn(qsizetype place, const QString &column, bool chosen);
    bool setFullCopy(qsizetype place, bool full);

    bool isColumnChosen(qsizetype place, const QString &column) const;
    /// Key columns stay: without them no row can be told from another.
    bool isColumnSelectable(qsizetype place, const QString &column) const;

    bool isFullCopy(qsizetype place) const { return m_fullCopies.contains(place); }

    /// "schema.table" of the chosen ones.
    QStringList chosenTables() const;
    /// The choice is what a sync without a list of tables would copy.
    bool isEverything() const;
    /// For SavedSource::tableMethods.
    QMap<QString, QString> methods() const;
    /// Of the chosen tables that lack some of their columns: the chosen columns.
    QMap<QString, QStringList> columns() const;

private:
    bool isDefault(const TableSchema &table) const;

    QList<TableSchema> m_tables;
    QList<bool> m_chosen;
    QList<Schema> m_schemas;
    QHash<qsizetype, QSet<QString>> m_leftOut; ///< columns, by place
    QSet<qsizetype> m_fullCopies;
    SelectionTotals m_totals;
    qsizetype m_unknownRows = 0; ///< chosen tables without statistics
    bool m_granting = false;
};

/// Its columns, readable or not.
QStringList allColumns(const TableSchema &table);

} // namespace tributary
