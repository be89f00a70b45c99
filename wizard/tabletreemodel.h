// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/tableselection.h"

#include <QAbstractItemModel>

namespace tributary {

/// Schemas, below each its tables with a check box, below each its columns. Nothing is made for a
/// row before it is looked at; ticking a schema costs one pass over its tables. GUI thread.
class TableTreeModel final : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TableTreeModel)

public:
    enum Column { Name, Rows, Size, Key, Method, Note, ColumnCount };

    explicit TableTreeModel(QObject *parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// See TableSelection.
    void setTables(const QList<TableSchema> &tables, bool granting = false);
    void restore(const QStringList &tables, const QMap<QString, QString> &methods,
                 const QMap<QString, QStringList> &columns);
    /// Ticks or unticks these tables (indexes of tables, any column); those that cannot be copied
    /// are passed over.
    void setChosen(const QModelIndexList &tables, bool chosen);
    /// Whether these tables are copied in full even when changes are followed; indexes of other
    /// things are passed over.
    void setFullCopy(const QModelIndexList &tables, bool full);

    const TableSelection &selection() const { return m_selection; }

    /// Place of the table at @p index (any column of it); -1 for schemas and columns of tables.
    qsizetype placeOf(const QModelIndex &index) const;
    /// Whether "schema.table" holds @p text, whatever its case.
    bool contains(qsizetype place, const QString &text) const;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const;

Q_SIGNALS:
    void choiceChanged();

private:
    QModelIndex tableIndex(qsizetype place, int column) const;
    QVariant schemaData(const TableSelection::Schema &schema, int column, int role) const;
    QVariant tableData(qsizetype place, int column, int role) const;
    QVariant columnData(qsizetype place, int row, int column, int role) const;
    bool setColumnChosen(const QModelIndex &index, bool chosen);
    void announce(const QSet<qsizetype> &schemas);

    TableSelection m_selection;
};

} // namespace tributary
