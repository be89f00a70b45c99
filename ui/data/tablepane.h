// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/error.h"
#include "engine/destination/browse/browsequery.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace tributary {

class BrowseController;
class FilterBar;
class MessageBar;
class RowCopier;
class RowModel;
class RowView;

/// The rows of one table: filtered and sorted where they are kept, more of them as one scrolls.
/// Says how many there are. GUI thread; borrows the controller.
class TablePane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TablePane)

public:
    /// Rows that are asked for at once.
    static constexpr qint64 step = 200;

    explicit TablePane(BrowseController &browser, QWidget *parent = nullptr);

    void display(const BrowsedTable &table);
    /// The table as it is now, with the filter and the order that are shown.
    void reload(const BrowsedTable &table);
    void clear();

    /// Whether there is a source that rows can be compared with.
    void setSourceKnown(bool known);

    /// What is shown, also before it is there.
    const BrowseQuery &query() const { return m_query; }

Q_SIGNALS:
    void comparisonRequested(const tributary::BrowsedKey &row);
    void exportRequested(const tributary::BrowseQuery &query, const QString &name);
    /// The rows are to be read anew, after they could not be read.
    void retryRequested();

private:
    QWidget *makeFoot();
    void load();
    void take(const BrowsedTable &table);
    void showRows();
    void showFailure(const Error &error);
    void count();
    void takeCount(int number, qint64 rows, const std::optional<Error> &error);
    void sortBy(int column, Qt::SortOrder order);
    void filterBy(const QModelIndex &index);
    void openValue(const QModelIndex &index);
    void compare(int row);
    std::optional<BrowsedKey> keyOf(int row) const;
    void refreshButtons();

    BrowseController &m_browser;
    BrowsedTable m_table;
    BrowseQuery m_query;
    std::optional<qint64> m_counted; ///< of m_query
    int m_countQuestion = 0;
    bool m_sourceKnown = false;

    RowModel *m_model;
    RowCopier *m_copier;
    FilterBar *m_filter;
    MessageBar *m_message;
    RowView *m_view;
    QLabel *m_nothing; ///< in place of rows
    QLabel *m_status;
    QPushButton *m_count;
    QPushButton *m_value;
    QPushButton *m_compare;
    QPushButton *m_export;
    QPushButton *m_reload;
};

} // namespace tributary
