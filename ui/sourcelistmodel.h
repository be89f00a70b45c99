// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sourcestate.h"

#include <QAbstractListModel>
#include <QHash>
#include <QList>

namespace tributary {

/// A line of the source list.
struct SourceItem
{
    QString name;
    SourceState state = SourceState::Ready;
    QString sentence; ///< what the state means here, for the tooltip and the screen reader

    bool operator==(const SourceItem &) const = default;
};

/// The saved sources in the order of their names, each with one state. GUI thread.
class SourceListModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SourceListModel)

public:
    enum Role { StateTextRole = Qt::UserRole };

    explicit SourceListModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// Adds it, or replaces the one of that name.
    void put(const SourceItem &item);
    void remove(const QString &name);
    void setState(const QString &name, SourceState state, const QString &sentence);

    QModelIndex indexOf(const QString &name) const;
    QString nameAt(const QModelIndex &index) const;

private:
    QList<SourceItem> m_items;
    QHash<Icon, QIcon> m_icons;
};

} // namespace tributary
