// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/error.h"
#include "engine/destination/browse/browsequery.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace tributary {

class BrowseController;
class MessageBar;
class RowCopier;
class RowModel;
class RowView;
class SqlHighlighter;

/// A query of one's own on the destination, which can only read. GUI thread; borrows the
/// controller.
class SqlPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SqlPane)

public:
    explicit SqlPane(BrowseController &browser, QWidget *parent = nullptr);

    /// Offers a query of @p table where nothing was typed yet.
    void suggest(const BrowsedTable &table);
    void run();
    void cancel();
    void clear();

Q_SIGNALS:
    void exportRequested(const tributary::BrowseQuery &query, const QString &name);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeEditor();
    QWidget *makeFoot();
    void showRows();
    void showFailure(const Error &error);
    void openValue(const QModelIndex &index);
    void refreshButtons();
    void matchPalette();

    BrowseController &m_browser;
    RowModel *m_model;
    RowCopier *m_copier;
    QPlainTextEdit *m_sql;
    SqlHighlighter *m_highlighter;
    QPushButton *m_run;
    QPushButton *m_cancel;
    QComboBox *m_limit;
    MessageBar *m_message;
    RowView *m_view;
    QLabel *m_status;
    QPushButton *m_value;
    QPushButton *m_export;
    QString m_suggested;
};

} // namespace tributary
