// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/runrecord.h"
#include "ui/icons.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QIcon>

namespace tributary {

/// The columns of the list of a past run's tables.
enum class RunTableColumn { Table, State, Rows, Inserts, Updates, Deletes, Bytes, Note };

/// The tables of one run on record, in the order that they are given in. GUI thread.
class RunTableModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunTableModel)

public:
    static constexpr int columns = 8;
    static constexpr int SortRole = Qt::UserRole;

    explicit RunTableModel(QObject *parent = nullptr);

    void setTables(const QList<RunTableRecord> &tables);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    static QVariant value(const RunTableRecord &table, RunTableColumn column);
    static QString text(const RunTableRecord &table, RunTableColumn column);

    QList<RunTableRecord> m_tables;
    QHash<Icon, QIcon> m_icons;
};

} // namespace tributary
