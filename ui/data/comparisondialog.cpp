// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/comparisondialog.h"

#include "engine/core/pluralcount.h"
#include "ui/data/celltext.h"
#include "ui/data/comparisonmodel.h"
#include "ui/formatting.h"
#include "ui/messagebar.h"
#include "ui/runsentences.h"
#include "ui/widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGridLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace tributary {

namespace {

QString keyText(const BrowsedKey &row)
{
    QStringList parts;
    for (qsizetype at = 0; at < row.columns.size(); ++at)
        parts.append(QStringLiteral("%1 = %2").arg(shownText(row.columns.at(at)),
                                                   cellLine(row.values.at(at))));
    return parts.join(QStringLiteral(", "));
}

} // namespace

ComparisonDialog::ComparisonDialog(const BrowsedKey &row, QWidget *parent)
    : QDialog(parent)
    , m_row(row)
    , m_model(new ComparisonModel(this))
    , m_sentence(makeSelectableLabel(tr("The source is being asked…"), this))
    , m_notes(makePlainLabel({}, this))
    , m_message(new MessageBar(this))
    , m_view(new QTreeView(this))
    , m_destination(makeText(tr("Value in the destination"), "destinationValue"))
    , m_source(makeText(tr("Value at the source"), "sourceValue"))
    , m_texts(new QWidget(this))
{
    setWindowTitle(tr("Compare a row with the source"));
    auto *which = makePlainLabel(
        tr("%1, row %2", "table and key").arg(shownText(row.table), keyText(row)), this);
    QFont bold = m_sentence->font();
    bold.setBold(true);
    m_sentence->setFont(bold);
    m_sentence->setObjectName(QStringLiteral("comparison"));
    m_notes->setForegroundRole(QPalette::PlaceholderText);
    m_message->setClosable(false);
    m_view->setObjectName(QStringLiteral("comparedValues"));
    m_view->setAccessibleName(tr("Values of the row"));
    m_view->setModel(m_model);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setAllColumnsShowFocus(true);
    const int character = fontMetrics().averageCharWidth();
    m_view->header()->resizeSection(ComparisonModel::Name, character * 20);
    m_view->header()->setStretchLastSection(false);
    for (const int side : {ComparisonModel::Destination, ComparisonModel::Source})
        m_view->header()->setSectionResizeMode(side, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(ComparisonModel::Verdict, QHeaderView::ResizeToContents);

    auto *grid = new QGridLayout(m_texts);
    grid->setContentsMargins({});
    grid->addWidget(new QLabel(tr("Destination"), m_texts), 0, 0);
    grid->addWidget(new QLabel(tr("Source"), m_texts), 0, 1);
    grid->addWidget(m_destination, 1, 0);
    grid->addWidget(m_source, 1, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->addWidget(which);
    column->addWidget(m_sentence);
    column->addWidget(m_notes);
    column->addWidget(m_message);
    column->addWidget(m_view, 1);
    column->addWidget(m_texts);
    column->addWidget(buttons);
    m_notes->hide();
    m_view->hide();
    m_texts->hide();
    resize(character * 108, fontMetrics().lineSpacing() * 28);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ComparisonDialog::showLine);
}

QPlainTextEdit *ComparisonDialog::makeText(const QString &name, const char *objectName)
{
    auto *text = new QPlainTextEdit(this);
    text->setObjectName(QLatin1String(objectName));
    text->setAccessibleName(name);
    text->setReadOnly(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setTabChangesFocus(true);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setFixedHeight(text->fontMetrics().lineSpacing() * 6);
    return text;
}

QString ComparisonDialog::sentenceOf(const RowLookup &row)
{
    if (!row.inSource && !row.inDestination)
        return tr("Neither the source nor the destination has this row any more.");
    if (!row.inSource)
        return tr("The source has no such row (any more).");
    if (!row.inDestination)
        return tr("The destination has no such row any more.");
    if (row.isEqual())
        return tr("The row is equal at the source.");
    const auto differing = std::ranges::count_if(row.values, &ComparedValue::differs);
    const QString counted = tr("%n columns differ.", nullptr, pluralCount(differing));
    return tr("%1 The next sync may bring what is newer at the source.").arg(counted);
}

void ComparisonDialog::display(const RowLookup &row)
{
    m_message->clear();
    m_sentence->setText(sentenceOf(row));
    QStringList notes = {
        tr("Read at the source on %1.")
            .arg(QLocale().toString(row.readAt.toLocalTime(), QLocale::ShortFormat))};
    for (const QString &note : row.notes)
        notes.append(shownText(note));
    m_notes->setText(notes.join(u'\n'));
    m_notes->show();
    m_model->setRow(row);
    m_view->show();
    m_texts->show();
    m_view->setCurrentIndex(m_model->index(0, 0));
    m_view->setFocus();
}

void ComparisonDialog::fail(const Error &error)
{
    m_sentence->setText(tr("The row could not be compared."));
    if (RunSentences::isAboutPassword(error))
        // The catalogue's advice is the command line's; the window asks.
        m_message->display({.level = MessageBar::Level::Warning,
                            .text = error.message,
                            .hints = {tr("Comparing the row once more asks for the password.")},
                            .detail = error.detail});
    else
        m_message->display(error);
}

void ComparisonDialog::showLine()
{
    const int line = m_view->currentIndex().row();
    const bool has = line >= 0;
    m_destination->setPlainText(has ? m_model->text(line, ComparisonModel::Destination)
                                    : QString());
    m_source->setPlainText(has ? m_model->text(line, ComparisonModel::Source) : QString());
}

} // namespace tributary
