// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/tableschema.h"

#include <QAbstractItemModel>
#include <QSet>

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

/// Schemas, and below each its tables with a check box. Holds ten thousand tables; ticking a schema
/// costs one pass over its tables. GUI thread.
class TableTreeModel final : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TableTreeModel)

public:
    enum Column { Name, Rows, Size, Key, Note, ColumnCount };

    enum Role { SortRole = Qt::UserRole };

    explicit TableTreeModel(QObject *parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Replaces the tables. What the reader ticked or unticked before stays so for tables that are
    /// still there.
    void setTables(const QList<TableSchema> &tables);
    /// Ticks or unticks these tables (indexes of tables, any column); those that cannot be copied
    /// are passed over.
    void setChosen(const QModelIndexList &tables, bool chosen);

    /// "schema.table" of the chosen ones.
    QStringList chosenTables() const;
    /// The choice is what a sync without a list of tables would copy.
    bool isEverything() const;

    SelectionTotals totals() const { return m_totals; }

    qsizetype tableCount() const { return m_tables.size(); }

Q_SIGNALS:
    void choiceChanged();

private:
    struct Schema
    {
        QString name;
        qsizetype first = 0; ///< its tables stand side by side in m_tables
        qsizetype count = 0;
        qsizetype selectable = 0;
        qsizetype chosen = 0;
    };

    const TableSchema *tableAt(const QModelIndex &index) const;
    qsizetype placeOf(const QModelIndex &table) const;
    bool choose(qsizetype place, bool chosen);
    QVariant schemaData(const Schema &schema, int column, int role) const;
    QVariant tableData(qsizetype place, int column, int role) const;
    void announce(const QSet<int> &schemas);

    QList<TableSchema> m_tables;
    QList<bool> m_chosen;
    QList<Schema> m_schemas;
    SelectionTotals m_totals;
    qsizetype m_unknownRows = 0; ///< chosen tables without statistics
};

} // namespace tributary
