// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/sync/verify/rowlookup.h"

#include <QAbstractTableModel>

namespace tributary {

/// One row as destination and source have it, a column a line; those that differ come first. GUI
/// thread.
class ComparisonModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComparisonModel)

public:
    enum Column { Name, Destination, Source, Verdict, ColumnCount };

    explicit ComparisonModel(QObject *parent = nullptr)
        : QAbstractTableModel(parent)
    { }

    void setRow(const RowLookup &row);

    /// What one side has, whole as far as it is known; a word for what is no value.
    QString text(int line, Column side) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isNoValue(int line, Column side) const;

    RowLookup m_row;
};

} // namespace tributary
