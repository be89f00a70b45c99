// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace tributary {

/// The list of a run's tables, with the columns that say something. GUI thread.
class TableList final : public QTreeView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TableList)

public:
    /// @p model has the columns of TableProgressModel; borrowed.
    TableList(QAbstractItemModel *model, QWidget *parent = nullptr);

    /// While changes are applied (@p ofChanges), what a copy is measured by says nothing, and the
    /// other way round. @p withMethod: the tables' methods may differ.
    void showColumns(bool withMethod, bool ofChanges);

protected:
    /// Shift+F10 opens the context menu where the platform makes nothing of it.
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace tributary
