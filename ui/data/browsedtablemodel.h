// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/destination/browse/browsequery.h"

#include <QAbstractTableModel>

namespace tributary {

/// The tables and views of a destination by name, with about how many rows they have. GUI thread.
class BrowsedTableModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BrowsedTableModel)

public:
    enum Column { Name, Rows, ColumnCount };

    explicit BrowsedTableModel(QObject *parent = nullptr)
        : QAbstractTableModel(parent)
    { }

    void setTables(const QList<BrowsedTable> &tables);

    /// Null for none.
    const BrowsedTable *table(const QModelIndex &index) const;
    /// Not valid when there is none of that name.
    QModelIndex indexOf(const QString &name) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<BrowsedTable> m_tables;
};

} // namespace tributary
