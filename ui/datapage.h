// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/error.h"
#include "engine/destination/browse/browsequery.h"
#include "engine/sync/verify/rowlookup.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class QLabel;
class QStackedWidget;
class QTabWidget;
class QTreeView;

namespace tributary {

class BrowseController;
class BrowsedTableModel;
class ComparisonDialog;
class ExportBar;
class MessageBar;
class SqlPane;
class TablePane;

/// What a destination holds, to be looked at: its tables, their rows, queries of one's own, CSV
/// files. Opens nothing itself: everything goes through the controller, and nothing is asked before
/// the page is seen. GUI thread; borrows the controller.
class DataPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DataPage)

public:
    explicit DataPage(BrowseController &browser, QWidget *parent = nullptr);

    /// "sqlite:PATH". Read at once when the page is seen, else when it will be.
    void setDestination(const QString &destination);
    /// What is shown may be out of date (a run has ended). As setDestination().
    void refresh();
    /// Whether there is a source that compareRequested() can be answered from; off at first.
    void setSourceKnown(bool known);
    /// Shows the table of that name, as soon as it is known what there is.
    void chooseTable(const QString &name);

    /// The answer to compareRequested(); dropped when nobody waits for it any more.
    void showComparison(const RowLookup &row, const std::optional<Error> &error);

Q_SIGNALS:
    /// Table, columns and values of the key of one row, to be looked up at the source.
    void compareRequested(const tributary::BrowsedKey &row);
    /// Nobody waits for the answer any more.
    void compareCancelled();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeTableList();
    void load();
    void take(int number, const QList<BrowsedTable> &tables, const std::optional<Error> &error);
    void showNotice(const QString &text);
    void showFailure(const Error &error);
    void showTable();
    void compare(const BrowsedKey &row);
    void askForExport(const BrowseQuery &query, const QString &name);
    void askForCopy();
    bool isWriting();

    BrowseController &m_browser;
    BrowsedTableModel *m_tables;
    MessageBar *m_message;
    QStackedWidget *m_stages; ///< a sentence, or the tables
    QLabel *m_notice;
    QTreeView *m_list;
    QTabWidget *m_tabs;
    TablePane *m_rows;
    SqlPane *m_sql;
    ExportBar *m_export;
    QPointer<ComparisonDialog> m_comparison;
    QString m_current; ///< table that is shown
    QString m_wanted; ///< table that is to be shown next; or empty
    int m_question = 0;
    bool m_outdated = true; ///< to be read when the page is seen
};

} // namespace tributary
