// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/error.h"
#include "engine/data/browsedcell.h"
#include "engine/destination/browse/browsequery.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace tributary {

class BrowseController;
class MessageBar;
class RowModel;

/// One value, whole: as text, as JSON with one element a line, or in hex. What the model has only
/// the beginning of is read now. A very long one is shown in parts. GUI thread; borrows the
/// controller.
class ValueDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ValueDialog)

public:
    /// Of a value at most this much is read.
    static constexpr qsizetype mostBytes = 16 << 20;

    ValueDialog(BrowseController &browser, const RowModel &model, const QModelIndex &index,
                QWidget *parent = nullptr);
    ~ValueDialog() override;

private:
    enum class Form { Text, Json, Hex };

    void take(int number, const QList<QList<BrowsedCell>> &rows, const std::optional<Error> &error);
    void display(const BrowsedCell &cell);
    void offerForms();
    void applyForm();
    void showPart(qsizetype part);
    void describe();
    QWidget *makeParts();
    QWidget *makeForms();

    BrowseController &m_browser;
    BrowsedCell m_shown; ///< in the grid
    BrowsedCell m_cell;
    int m_column;
    int m_question = 0;
    QString m_text; ///< in the form that was chosen
    QList<qsizetype> m_ends; ///< of its parts
    qsizetype m_part = 0;

    QLabel *m_about;
    MessageBar *m_message;
    QComboBox *m_form;
    QPlainTextEdit *m_view;
    QWidget *m_parts = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QLabel *m_where = nullptr;
    QPushButton *m_copy;
};

} // namespace tributary
