// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/sync/verify/verifyreport.h"

#include <QAbstractTableModel>
#include <QList>

namespace tributary {

/// Rows that differ, as far as they are listed and kept: at most mostKept. GUI thread.
class DifferenceModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DifferenceModel)

public:
    enum class Column { Table, Kind, Key, Columns };
    static constexpr int columns = static_cast<int>(Column::Columns) + 1;
    static constexpr qsizetype mostKept = 10'000;

    explicit DifferenceModel(QObject *parent = nullptr)
        : QAbstractTableModel(parent)
    { }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void clear();
    /// Puts what @p table lists in the place of what it listed before.
    void replace(const TableVerification &table);

    /// Null for an invalid index.
    const Difference *difference(const QModelIndex &index) const;

    /// "missing", "extra" or "different", translated.
    static QString kindText(DifferenceKind kind);
    /// "id = 777, code = x"; the row's first values where the table has no key.
    static QString keyText(const Difference &difference);

private:
    QString text(const Difference &difference, Column column) const;

    QList<Difference> m_differences;
};

} // namespace tributary
