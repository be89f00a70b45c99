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
    QString draft = {}; ///< id of an unfinished setup; empty: a saved source
    QString remark = {}; ///< behind the state's word: "step 3 of 6"

    /// The state's word, with the remark.
    QString stateText() const;

    bool operator==(const SourceItem &) const = default;
};

/// The saved sources and the unfinished setups in the order of their names, each with one state.
/// GUI thread.
class SourceListModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SourceListModel)

public:
    enum Role { StateTextRole = Qt::UserRole };

    explicit SourceListModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// Adds it, or replaces the source of that name, or the setup of that id.
    void put(const SourceItem &item);
    void remove(const QString &name);
    void setState(const QString &name, SourceState state);
    void setSentence(const QString &name, const QString &sentence);

    QModelIndex indexOf(const QString &name) const;
    /// Empty for an unfinished setup.
    QString nameAt(const QModelIndex &index) const;

    QModelIndex indexOfDraft(const QString &id) const;
    /// Id of the unfinished setup; empty for a source.
    QString draftAt(const QModelIndex &index) const;
    void removeDraft(const QString &id);

private:
    QModelIndex find(const QString &name, const QString &draft) const;
    void removeAt(const QModelIndex &index);
    void replace(const QModelIndex &index, const SourceItem &item);

    QList<SourceItem> m_items;
    QHash<Icon, QIcon> m_icons;
};

} // namespace tributary

Q_DECLARE_METATYPE(tributary::SourceItem)
