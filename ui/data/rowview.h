// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/destination/browse/csvtext.h"

#include <QTableView>

#include <functional>

class QAction;

namespace tributary {

class RowModel;

/// The rows of a query in a grid. A header's click sorts, Return opens a value, and everything that
/// can be done with a row is in a menu, too, which the keyboard reaches (Shift+F10). Does nothing
/// of it by itself. GUI thread; borrows the model.
class RowView final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowView)

public:
    explicit RowView(RowModel &model, QWidget *parent = nullptr);

    /// Rows of a table: they can be sorted and filtered.
    void setOfTable(bool ofTable);
    /// Rows can be compared with the source's.
    void setComparable(bool comparable);

    /// The header shows the order that the rows are in. @p column -1: that of storage.
    void showSort(int column, Qt::SortOrder order);

    /// The rows of the selection, ascending; the current one where nothing is selected.
    QList<int> chosenRows() const;

Q_SIGNALS:
    void valueWanted(const QModelIndex &index);
    void valueCopyWanted(const QModelIndex &index);
    void rowCopyWanted(const QList<int> &rows, const tributary::CsvStyle &style);
    void filterWanted(const QModelIndex &index); ///< rows with the same value
    void comparisonWanted(int row);
    /// The current cell is another one, or none.
    void currentMoved();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    QAction *addAct(const QString &text, const std::function<void()> &done);
    void copy();
    void setWidths();
    void sortBy(int column, Qt::SortOrder order);

    RowModel &m_model;
    QAction *m_open;
    QAction *m_copyValue;
    QAction *m_copyCsv;
    QAction *m_copyTabs;
    QAction *m_ascending;
    QAction *m_descending;
    QAction *m_unsorted;
    QAction *m_filter;
    QAction *m_compare;
};

} // namespace tributary
