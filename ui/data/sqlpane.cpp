// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/sqlpane.h"

#include "engine/core/sqlquote.h"
#include "engine/destination/browse/browsecontroller.h"
#include "ui/data/rowcopier.h"
#include "ui/data/rowmodel.h"
#include "ui/data/rowview.h"
#include "ui/data/valuedialog.h"
#include "ui/formatting.h"
#include "ui/messagebar.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sqlhighlighter.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace tributary {

namespace {

constexpr int visibleLines = 6;
constexpr int darkBelow = 128; ///< lightness of a background

QString tookText(std::chrono::milliseconds time)
{
    if (time.count() < 1000)
        return SqlPane::tr("%1 ms").arg(QLocale().toString(qlonglong(time.count())));
    return SqlPane::tr("%1 s").arg(
        QLocale().toString(static_cast<double>(time.count()) / 1000.0, 'f', 1));
}

} // namespace

SqlPane::SqlPane(BrowseController &browser, QWidget *parent)
    : QWidget(parent)
    , m_browser(browser)
    , m_model(new RowModel(browser, this))
    , m_copier(new RowCopier(browser, *m_model, this))
    , m_sql(new QPlainTextEdit(this))
    , m_highlighter(new SqlHighlighter(m_sql->document()))
    , m_run(new QPushButton(tr("&Run"), this))
    , m_cancel(new QPushButton(tr("&Cancel"), this))
    , m_limit(new QComboBox(this))
    , m_message(new MessageBar(this))
    , m_view(new RowView(*m_model, this))
    , m_status(makePlainLabel({}, this))
    , m_value(new QPushButton(tr("Show &value…"), this))
    , m_export(new QPushButton(tr("E&xport CSV…"), this))
{
    m_view->setObjectName(QStringLiteral("queryRows"));
    m_view->setAccessibleName(tr("Rows of the query"));

    auto *answer = new QWidget(this);
    auto *column = new QVBoxLayout(answer);
    column->setContentsMargins({});
    column->addWidget(m_message);
    column->addWidget(m_view, 1);
    column->addWidget(makeFoot());
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(makeEditor());
    splitter->addWidget(answer);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto *page = new QVBoxLayout(this);
    page->addWidget(splitter);

    connect(m_model, &RowModel::loadingChanged, this, &SqlPane::showRows);
    connect(m_model, &RowModel::loaded, this, &SqlPane::showRows);
    connect(m_model, &RowModel::failed, this, &SqlPane::showFailure);
    connect(m_view, &RowView::currentMoved, this, &SqlPane::refreshButtons);
    connect(m_view, &RowView::valueWanted, this, &SqlPane::openValue);
    connect(m_view, &RowView::valueCopyWanted, m_copier, &RowCopier::copyValue);
    connect(m_view, &RowView::rowCopyWanted, m_copier, &RowCopier::copyRows);
    connect(m_copier, &RowCopier::copied, m_status, &QLabel::setText);
    connect(m_copier, &RowCopier::failed, this,
            [this](const Error &error) { m_message->display(error, MessageBar::Level::Warning); });
    matchPalette();
    showRows();
}

QWidget *SqlPane::makeEditor()
{
    auto *editor = new QWidget(this);
    auto *label = new QLabel(tr("S&QL query, for reading:"), editor);
    label->setBuddy(m_sql);
    m_sql->setObjectName(QStringLiteral("sql"));
    m_sql->setAccessibleName(tr("SQL query"));
    m_sql->setPlaceholderText(tr("SELECT …"));
    m_sql->setTabChangesFocus(true);
    m_sql->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_sql->setLayoutDirection(Qt::LeftToRight); // SQL reads so everywhere
    m_sql->setMinimumHeight(m_sql->fontMetrics().lineSpacing() * visibleLines);
    m_sql->installEventFilter(this);
    m_run->setObjectName(QStringLiteral("runQuery"));
    m_run->setToolTip(tr("Ctrl+Return"));
    m_cancel->setObjectName(QStringLiteral("cancelQuery"));

    auto *limitLabel = new QLabel(tr("&Limit:"), editor);
    limitLabel->setBuddy(m_limit);
    m_limit->setObjectName(QStringLiteral("queryLimit"));
    m_limit->setAccessibleName(tr("Most rows to show"));
    m_limit->view()->setAccessibleName(m_limit->accessibleName());
    for (const int limit : {100, 1'000, 10'000, 100'000})
        m_limit->addItem(tr("%1 rows", nullptr, limit).arg(Formatting().count(limit)), limit);
    m_limit->setCurrentIndex(1);

    auto *row = new QHBoxLayout;
    row->addWidget(m_run);
    row->addWidget(m_cancel);
    row->addWidget(limitLabel);
    row->addWidget(m_limit);
    row->addStretch(1);
    auto *column = new QVBoxLayout(editor);
    column->setContentsMargins({});
    column->addWidget(label);
    column->addWidget(m_sql, 1);
    column->addLayout(row);
    for (QPushButton *button : {m_run, m_cancel})
        button->setAutoDefault(false);
    connect(m_run, &QPushButton::clicked, this, &SqlPane::run);
    connect(m_cancel, &QPushButton::clicked, this, &SqlPane::cancel);
    connect(m_sql, &QPlainTextEdit::textChanged, this, &SqlPane::refreshButtons);
    return editor;
}

QWidget *SqlPane::makeFoot()
{
    auto *foot = new QWidget(this);
    m_status->setObjectName(QStringLiteral("queryStatus"));
    m_status->setAccessibleName(tr("What the query gave"));
    m_value->setObjectName(QStringLiteral("showQueryValue"));
    m_export->setObjectName(QStringLiteral("exportQuery"));
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins({});
    row->addWidget(m_status, 1);
    for (QPushButton *button : {m_value, m_export}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    connect(m_value, &QPushButton::clicked, this, [this] { openValue(m_view->currentIndex()); });
    connect(m_export, &QPushButton::clicked, this,
            [this] { Q_EMIT exportRequested(m_model->query(), tr("query")); });
    return foot;
}

void SqlPane::suggest(const BrowsedTable &table)
{
    const QString typed = m_sql->toPlainText();
    if (!typed.isEmpty() && typed != m_suggested)
        return;
    m_suggested = QStringLiteral("SELECT * FROM ") + quoteIdentifier(table.name);
    m_sql->setPlainText(m_suggested);
}

void SqlPane::run()
{
    if (!m_run->isEnabled())
        return;
    m_message->clear();
    m_model->load({.table = {}, .sql = m_sql->toPlainText()}, {}, m_limit->currentData().toInt(),
                  false);
}

void SqlPane::cancel()
{
    if (!m_model->isLoading())
        return;
    m_model->cancel();
    m_status->setText(tr("The query was cancelled."));
    m_sql->setFocus(); // the button is going to be switched off
    refreshButtons();
}

void SqlPane::clear()
{
    m_model->clear();
    m_message->clear();
    showRows();
}

void SqlPane::showRows()
{
    const Formatting format;
    if (m_model->isLoading()) {
        m_status->setText(tr("Running…"));
    } else if (!m_model->isLoaded()) {
        m_status->clear();
    } else {
        const QString rows =
            tr("%1 rows", nullptr, m_model->rowCount()).arg(format.count(m_model->rowCount()));
        const QString took = tookText(m_model->took());
        m_status->setText(m_model->hasMore()
                              ? tr("The first %1 in %2; there are more").arg(rows, took)
                              : tr("%1 in %2", "rows and time").arg(rows, took));
    }
    refreshButtons();
}

void SqlPane::showFailure(const Error &error)
{
    m_message->display(error);
    m_status->clear();
    refreshButtons();
}

void SqlPane::openValue(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    auto *dialog = new ValueDialog(m_browser, *m_model, index, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SqlPane::refreshButtons()
{
    const bool loading = m_model->isLoading();
    m_cancel->setEnabled(loading);
    m_run->setEnabled(!loading && !m_sql->toPlainText().trimmed().isEmpty());
    m_value->setEnabled(m_view->currentIndex().isValid());
    m_export->setEnabled(m_model->isLoaded() && !m_model->columns().isEmpty());
}

bool SqlPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_sql && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isReturn && key->modifiers().testFlag(Qt::ControlModifier)) {
            run();
            return true;
        }
        if (key->key() == Qt::Key_Escape && m_model->isLoading()) {
            cancel();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SqlPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        matchPalette();
}

void SqlPane::matchPalette()
{
    m_highlighter->setDark(m_sql->palette().color(QPalette::Base).lightness() < darkBelow);
}

} // namespace tributary
