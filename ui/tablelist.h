// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
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
    /// speed, and until a copy is complete nothing is as fresh as it will be. @p withTruncates: of
    /// changes, some table was emptied.
    void showColumns(bool withMethod, bool ofChanges, bool running, bool withTruncates);

protected:
    /// Shift+F10 opens the context menu where the platform makes nothing of it.
    void keyPressEvent(QKeyEvent *event) override;
    /// Says why there is nothing.
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Width
    {
        int wanted = 0;
        int least = 0; ///< where there is no room; numbers are never cut
    };

    void measure();
    void measureNames();
    void share();
    QString emptyText() const;

    QHash<int, Width> m_widths; ///< by column
    bool m_isSharing = false; ///< the widths that change are not the reader's choice
    bool m_isChosen = false; ///< the reader has given some column another width
};

} // namespace tributary
