// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace tributary {

class TableTreeModel;

/// The tables whose "schema.table" contains a text, with their schemas and columns. Ticking a
/// schema, or everything, means what is shown: nothing hidden changes. GUI thread.
class TableTreeFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TableTreeFilter)

public:
    explicit TableTreeFilter(TableTreeModel *model, QObject *parent = nullptr);

    void setText(const QString &text);
    void setAllShownChosen(bool chosen);

    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QModelIndexList shownTables(const QModelIndex &schema) const;

    TableTreeModel *m_model;
    QString m_text;
};

} // namespace tributary
