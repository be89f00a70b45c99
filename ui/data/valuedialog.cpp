// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/valuedialog.h"

#include "engine/destination/browse/browsecontroller.h"
#include "ui/data/celltext.h"
#include "ui/data/rowmodel.h"
#include "ui/data/valuetext.h"
#include "ui/formatting.h"
#include "ui/messagebar.h"
#include "ui/widgets/plainlabel.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tributary {

namespace {

/// Characters that are laid out at once: more of them in one line would stall the window.
constexpr qsizetype longestPart = 50'000;
/// Of a value in hex; each byte takes four characters and more.
constexpr qsizetype mostHexBytes = 1 << 20;
/// Beyond, making lines of it would take longer than a window may stand still.
constexpr qsizetype mostJsonBytes = 2 << 20;

} // namespace

ValueDialog::ValueDialog(BrowseController &browser, const RowModel &model, const QModelIndex &index,
                         QWidget *parent)
    : QDialog(parent)
    , m_browser(browser)
    , m_shown(model.cell(index))
    , m_column(index.column())
    , m_about(makePlainLabel({}, this))
    , m_message(new MessageBar(this))
    , m_form(new QComboBox(this))
    , m_view(new QPlainTextEdit(this))
    , m_copy(new QPushButton(tr("&Copy"), this))
{
    const QString column = shownText(model.columns().at(m_column));
    setWindowTitle(tr("Value of %1").arg(column));
    m_about->setObjectName(QStringLiteral("aboutValue"));
    m_message->setClosable(false);
    m_view->setObjectName(QStringLiteral("value"));
    m_view->setAccessibleName(tr("Value of %1").arg(column));
    m_view->setReadOnly(true);
    m_view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_view->setTabChangesFocus(true);
    m_view->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_copy->setObjectName(QStringLiteral("copyValue"));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(cellText(cellView(m_cell))));
    });

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_about);
    layout->addWidget(makeForms());
    layout->addWidget(m_message);
    layout->addWidget(m_view, 1);
    layout->addWidget(makeParts());
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().lineSpacing() * 30);
    m_view->setFocus();

    connect(&browser, &BrowseController::wholeRowsLoaded, this, &ValueDialog::take);
    if (!m_shown.isShortened()) {
        display(m_shown);
        return;
    }
    m_about->setText(tr("%1, being read…").arg(Formatting().bytes(m_shown.size)));
    m_copy->setEnabled(false);
    m_form->setEnabled(false);
    m_parts->hide();
    m_question = browser.loadWholeRows(model.query(), {model.place(index.row())}, mostBytes);
}

ValueDialog::~ValueDialog()
{
    if (m_question != 0)
        m_browser.cancel(m_question);
}

QWidget *ValueDialog::makeForms()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    auto *label = new QLabel(tr("&Show as:"), line);
    label->setBuddy(m_form);
    m_form->setObjectName(QStringLiteral("valueForm"));
    m_form->setAccessibleName(tr("Form of the value"));
    m_form->view()->setAccessibleName(m_form->accessibleName());
    row->addWidget(label);
    row->addWidget(m_form);
    row->addStretch(1);
    connect(m_form, &QComboBox::activated, this, &ValueDialog::applyForm);
    return line;
}

QWidget *ValueDialog::makeParts()
{
    m_parts = new QWidget(this);
    auto *row = new QHBoxLayout(m_parts);
    row->setContentsMargins({});
    m_back = new QPushButton(tr("&Back"), m_parts);
    m_next = new QPushButton(tr("&Next"), m_parts);
    m_back->setObjectName(QStringLiteral("partBack"));
    m_next->setObjectName(QStringLiteral("partNext"));
    m_where = makePlainLabel({}, m_parts);
    m_where->setObjectName(QStringLiteral("partWhere"));
    row->addWidget(m_back);
    row->addWidget(m_next);
    row->addWidget(m_where, 1);
    for (QPushButton *button : {m_back, m_next, m_copy})
        button->setAutoDefault(false);
    connect(m_back, &QPushButton::clicked, this, [this] { showPart(m_part - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { showPart(m_part + 1); });
    return m_parts;
}

void ValueDialog::take(int number, const QList<QList<BrowsedCell>> &rows,
                       const std::optional<Error> &error)
{
    if (number != m_question)
        return;
    m_question = 0;
    std::optional<Error> problem = error;
    if (!problem && !isSameCell(m_shown, rows.first().value(m_column)))
        problem = makeError(ErrorKind::RowChanged);
    if (problem) {
        m_message->display(*problem, MessageBar::Level::Warning);
        display(m_shown);
        return;
    }
    display(rows.first().at(m_column));
}

void ValueDialog::display(const BrowsedCell &cell)
{
    m_cell = cell;
    m_copy->setEnabled(!cell.isNull());
    describe();
    offerForms();
    applyForm();
}

void ValueDialog::describe()
{
    QString text;
    switch (m_cell.kind) {
    case CellKind::Text:
        text = tr("Text, %1").arg(Formatting().bytes(m_cell.size));
        break;
    case CellKind::Bytes:
        text = tr("Bytes, %1").arg(Formatting().bytes(m_cell.size));
        break;
    case CellKind::Integer:
    case CellKind::Real:
        text = tr("Number");
        break;
    case CellKind::Null:
    case CellKind::Unchanged:
    case CellKind::Lost:
        text = tr("NULL: there is no value.");
        break;
    }
    if (m_cell.isShortened())
        text += u'\n'
            + tr("Only the first %1 are shown. An export holds all of it.")
                  .arg(Formatting().bytes(m_cell.bytes.size()));
    m_about->setText(text);
}

void ValueDialog::offerForms()
{
    const auto add = [this](const QString &text, Form form) {
        m_form->addItem(text, static_cast<int>(form));
    };
    m_form->clear();
    const bool isBytes = m_cell.kind == CellKind::Bytes;
    add(isBytes ? tr("Text (UTF-8)") : tr("Text"), Form::Text);
    const QByteArray begin = m_cell.bytes.left(64).trimmed();
    if ((begin.startsWith('{') || begin.startsWith('[')) && !m_cell.isShortened()
        && m_cell.size <= mostJsonBytes)
        add(tr("JSON, one element a line"), Form::Json);
    add(tr("Hex"), Form::Hex);
    if (isBytes)
        m_form->setCurrentIndex(m_form->findData(static_cast<int>(Form::Hex)));
    m_form->setEnabled(m_cell.kind == CellKind::Text || isBytes);
}

void ValueDialog::applyForm()
{
    const QByteArray bytes = m_cell.kind == CellKind::Bytes ? m_cell.bytes
                                                            : cellText(cellView(m_cell));
    const auto form = static_cast<Form>(m_form->currentData().toInt());
    m_text = QString::fromUtf8(bytes);
    if (form == Form::Json) {
        if (const std::optional<QString> json = prettyJson(bytes))
            m_text = *json;
        else
            m_message->display({.level = MessageBar::Level::Info,
                                .text = tr("This is not JSON; it is shown as it is.")});
    }
    if (form == Form::Hex)
        m_text = hexLines(QByteArrayView(bytes).first(std::min(bytes.size(), mostHexBytes)));
    if (form == Form::Hex && bytes.size() > mostHexBytes)
        m_text += tr("Only the first %1 are shown in hex.").arg(Formatting().bytes(mostHexBytes));
    m_view->setLineWrapMode(form == Form::Text ? QPlainTextEdit::WidgetWidth
                                               : QPlainTextEdit::NoWrap);
    if (form != Form::Text)
        m_view->setLayoutDirection(Qt::LeftToRight);
    else
        m_view->unsetLayoutDirection();
    m_ends = partEnds(m_text, longestPart);
    showPart(0);
}

void ValueDialog::showPart(qsizetype part)
{
    m_part = part;
    const qsizetype begin = part == 0 ? 0 : m_ends.at(part - 1);
    m_view->setPlainText(m_text.sliced(begin, m_ends.at(part) - begin));
    m_parts->setVisible(m_ends.size() > 1);
    m_back->setEnabled(part > 0);
    m_next->setEnabled(part + 1 < m_ends.size());
    m_where->setText(
        tr("Part %1 of %2").arg(Formatting().count(part + 1), Formatting().count(m_ends.size())));
}

} // namespace tributary
