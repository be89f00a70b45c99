// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/source/logfacts.h"
#include "engine/store/slotsamples.h"

#include <QAbstractTableModel>
#include <QList>

namespace tributary {

/// All slots of a server; ours stands out. GUI thread.
class SlotListModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SlotListModel)

public:
    enum class Column { Name, Plugin, Database, InUse, Waiting, Kept, State };

    explicit SlotListModel(QObject *parent = nullptr);

    void show(const QList<SlotFacts> &all, const QString &ours);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QString text(const SlotFacts &slot, Column column) const;

    QList<SlotFacts> m_slots;
    QString m_ours;
};

/// The chart's figures as a table, newest first. GUI thread.
class SlotSampleModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SlotSampleModel)

public:
    enum class Column { Time, Waiting, Kept, Limit, State };

    explicit SlotSampleModel(QObject *parent = nullptr);

    /// @p samples oldest first.
    void show(const QList<SlotSample> &samples);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    static QString text(const SlotSample &sample, Column column);

    QList<SlotSample> m_samples;
};

} // namespace tributary
