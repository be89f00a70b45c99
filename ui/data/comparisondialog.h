// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/error.h"
#include "engine/sync/verify/rowlookup.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QTreeView;

namespace tributary {

class ComparisonModel;
class MessageBar;

/// One row beside the source's: waits for the answer that it is given. GUI thread.
class ComparisonDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComparisonDialog)

public:
    explicit ComparisonDialog(const BrowsedKey &row, QWidget *parent = nullptr);

    const BrowsedKey &row() const { return m_row; }

    void display(const RowLookup &row);
    void fail(const Error &error);

private:
    static QString sentenceOf(const RowLookup &row);
    void showLine();
    QPlainTextEdit *makeText(const QString &name, const char *objectName);

    BrowsedKey m_row;
    ComparisonModel *m_model;
    QLabel *m_sentence;
    QLabel *m_notes;
    MessageBar *m_message;
    QTreeView *m_view;
    QPlainTextEdit *m_destination;
    QPlainTextEdit *m_source;
    QWidget *m_texts;
};

} // namespace tributary
