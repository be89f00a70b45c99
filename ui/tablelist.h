// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

class QAbstractProxyModel;

namespace tributary {

/// The list of a run's tables, with the columns that say something. GUI thread.
class TableList final : public QTreeView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TableList)

public:
    /// @p model filters a TableProgressModel; borrowed.
    TableList(QAbstractProxyModel *model, QWidget *parent = nullptr);

    /// While changes are applied (@p ofChanges), what a copy is measured by says nothing, and the
    /// other way round. @p withMethod: the tables' methods may differ. @p running: there is a
    /// speed, and until a copy is complete nothing is as fresh as it will be.
    void showColumns(bool withMethod, bool ofChanges, bool running);

protected:
    /// Shift+F10 opens the context menu where the platform makes nothing of it.
    void keyPressEvent(QKeyEvent *event) override;
    /// Says why there is nothing.
    void paintEvent(QPaintEvent *event) override;

private:
    QString emptyText() const;
};

} // namespace tributary
