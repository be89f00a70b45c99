// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/sync/verify/verifyreport.h"

#include <QAbstractTableModel>

namespace tributary {

/// One row that differs, column by column: the source's value beside the destination's. GUI thread.
class ValueComparisonModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ValueComparisonModel)

public:
    enum class Column { Name, Source, Destination };
    static constexpr int columns = static_cast<int>(Column::Destination) + 1;

    explicit ValueComparisonModel(QObject *parent = nullptr)
        : QAbstractTableModel(parent)
    { }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void clear() { display({}); }

    void display(const Difference &difference);

private:
    QString text(const ComparedValue &value, Column column) const;
    bool isNoValue(const ComparedValue &value, Column column) const;

    Difference m_difference;
};

} // namespace tributary
