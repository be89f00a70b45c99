// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/datapage.h"

#include "engine/core/pluralcount.h"
#include "engine/destination/browse/browsecontroller.h"
#include "engine/destination/browse/csvtext.h"
#include "ui/data/browsedtablemodel.h"
#include "ui/data/celltext.h"
#include "ui/data/comparisondialog.h"
#include "ui/data/exportbar.h"
#include "ui/data/exportdialog.h"
#include "ui/data/sqlpane.h"
#include "ui/data/tablepane.h"
#include "ui/formatting.h"
#include "ui/messagebar.h"
#include "ui/widgets/plainlabel.h"

#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace tributary {

DataPage::DataPage(BrowseController &browser, QWidget *parent)
    : QWidget(parent)
    , m_browser(browser)
    , m_tables(new BrowsedTableModel(this))
    , m_message(new MessageBar(this))
    , m_stages(new QStackedWidget(this))
    , m_notice(makePlainLabel({}, this))
    , m_list(new QTreeView(this))
    , m_tabs(new QTabWidget(this))
    , m_rows(new TablePane(browser, this))
    , m_sql(new SqlPane(browser, this))
    , m_export(new ExportBar(browser, this))
{
    m_notice->setObjectName(QStringLiteral("notice"));
    m_notice->setAlignment(Qt::AlignCenter);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Ways to look at the data"));
    m_tabs->addTab(m_rows, tr("Rows"));
    m_tabs->addTab(m_sql, tr("Query"));

    auto *splitter = new QSplitter(this);
    splitter->addWidget(makeTableList());
    splitter->addWidget(m_tabs);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    m_stages->addWidget(m_notice);
    m_stages->addWidget(splitter);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_message);
    column->addWidget(m_stages, 1);
    column->addWidget(m_export);

    connect(&browser, &BrowseController::tablesLoaded, this, &DataPage::take);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DataPage::showTable);
    connect(m_rows, &TablePane::retryRequested, this, &DataPage::load);
    connect(m_rows, &TablePane::comparisonRequested, this, &DataPage::compare);
    connect(m_rows, &TablePane::exportRequested, this, &DataPage::askForExport);
    connect(m_sql, &SqlPane::exportRequested, this, &DataPage::askForExport);
    connect(m_export, &ExportBar::failed, this,
            [this](const Error &error) { m_message->display(error); });
    connect(m_export, &ExportBar::cancelled, this, [this] {
        m_message->display(
            {.level = MessageBar::Level::Info, .text = tr("Stopped: no file was written.")});
    });
    connect(m_export, &ExportBar::copied, this,
            [this](const QString &path, const CopyAmount &amount) {
                m_message->display(
                    {.level = MessageBar::Level::Info,
                     .text = tr("A copy of the destination (%1) was saved as %2.")
                                 .arg(Formatting().bytes(amount.bytes), shownText(path))});
            });
    connect(
        m_export, &ExportBar::finished, this, [this](const QString &path, const CsvAmount &amount) {
            m_message->display(
                {.level = MessageBar::Level::Info,
                 .text = tr("%1 rows (%2) were exported to %3.", nullptr, pluralCount(amount.rows))
                             .arg(Formatting().count(amount.rows), Formatting().bytes(amount.bytes),
                                  shownText(path))});
        });
    showNotice(tr("There is no destination yet."));
}

QWidget *DataPage::makeTableList()
{
    auto *pane = new QWidget(this);
    auto *label = new QLabel(tr("&Tables"), pane);
    label->setBuddy(m_list);
    m_list->setObjectName(QStringLiteral("tables"));
    m_list->setAccessibleName(tr("Tables of the destination"));
    m_list->setModel(m_tables);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(BrowsedTableModel::Name, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(BrowsedTableModel::Rows, QHeaderView::ResizeToContents);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins({});
    column->addWidget(label);
    column->addWidget(m_list, 1);
    auto *copy = new QPushButton(tr("&Save a copy…"), pane);
    copy->setObjectName(QStringLiteral("saveCopy"));
    copy->setAutoDefault(false);
    copy->setToolTip(tr("One file with everything that the destination holds now, also while a run "
                        "goes on. Copying the destination's file by other means can lose what is "
                        "still in the -wal file beside it."));
    connect(copy, &QPushButton::clicked, this, &DataPage::askForCopy);
    column->addWidget(copy);
    pane->setMinimumWidth(fontMetrics().averageCharWidth() * 22);
    return pane;
}

void DataPage::setDestination(const QString &destination)
{
    if (destination == m_browser.destination())
        return;
    m_export->cancel();
    m_browser.setDestination(destination);
    m_current.clear();
    m_tables->setTables({});
    m_rows->clear();
    m_sql->clear();
    m_message->clear();
    refresh();
}

void DataPage::refresh()
{
    m_outdated = true;
    if (isVisible())
        load();
}

void DataPage::setSourceKnown(bool known)
{
    m_rows->setSourceKnown(known);
}

void DataPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_outdated)
        load();
}

void DataPage::load()
{
    if (m_browser.destination().isEmpty())
        return;
    m_outdated = false;
    if (m_tables->rowCount() == 0)
        showNotice(tr("Looking at the destination…"));
    m_question = m_browser.loadTables();
}

void DataPage::take(int number, const QList<BrowsedTable> &tables,
                    const std::optional<Error> &error)
{
    if (number != m_question)
        return;
    m_question = 0;
    if (error) {
        showFailure(*error);
        return;
    }
    m_message->clear();
    if (tables.isEmpty()) {
        showNotice(tr("The destination holds no tables yet."));
        return;
    }
    const QString before = m_current; // the list forgets it
    {
        const QSignalBlocker quiet(m_list->selectionModel());
        m_tables->setTables(tables);
    }
    const QModelIndex known = m_tables->indexOf(before);
    const QModelIndex wanted = m_tables->indexOf(std::exchange(m_wanted, QString()));
    const QModelIndex chosen = wanted.isValid() ? wanted
        : known.isValid()                       ? known
                                                : m_tables->index(0, 0);
    {
        const QSignalBlocker quiet(m_list->selectionModel());
        m_list->setCurrentIndex(chosen);
    }
    m_list->viewport()->update();
    m_stages->setCurrentIndex(1);
    m_current = known.isValid() ? before : QString();
    showTable();
}

void DataPage::chooseTable(const QString &name)
{
    m_tabs->setCurrentIndex(0); // the rows
    const QModelIndex known = m_tables->indexOf(name);
    if (m_question != 0 || m_outdated || !known.isValid()) {
        m_wanted = name;
        return;
    }
    m_list->setCurrentIndex(known);
    m_list->scrollTo(known);
}

void DataPage::showNotice(const QString &text)
{
    m_notice->setText(text);
    m_stages->setCurrentIndex(0);
}

void DataPage::showFailure(const Error &error)
{
    m_tables->setTables({});
    m_rows->clear();
    m_message->clear();
    if (error.kind == ErrorKind::DestinationMissing) {
        // The catalogue's advice is the command line's.
        showNotice(tr("There is no copy yet. What is copied can be looked at here after the first "
                      "sync."));
        return;
    }
    showNotice(tr("The destination cannot be looked at."));
    m_message->display(error);
    m_message->setClosable(false);
    QPushButton *again = m_message->addButton(tr("Try a&gain"));
    connect(again, &QPushButton::clicked, this, &DataPage::load);
}

void DataPage::showTable()
{
    const BrowsedTable *table = m_tables->table(m_list->currentIndex());
    if (table == nullptr)
        return;
    if (table->name == m_current)
        m_rows->reload(*table);
    else
        m_rows->display(*table);
    m_current = table->name;
    m_sql->suggest(*table);
}

void DataPage::compare(const BrowsedKey &row)
{
    delete m_comparison;
    m_comparison = new ComparisonDialog(row, this);
    m_comparison->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_comparison, &QDialog::finished, this, &DataPage::compareCancelled);
    m_comparison->open();
    Q_EMIT compareRequested(row);
}

void DataPage::showComparison(const RowLookup &row, const std::optional<Error> &error)
{
    if (m_comparison == nullptr || m_comparison->row() != row.row)
        return;
    if (error)
        m_comparison->fail(*error);
    else
        m_comparison->display(row);
}

bool DataPage::isWriting()
{
    if (m_export->isRunning())
        m_message->display(
            {.level = MessageBar::Level::Info,
             .text = tr("A file is being written already; there is one at a time.")});
    return m_export->isRunning();
}

void DataPage::askForCopy()
{
    if (isWriting())
        return;
    const QFileInfo file(m_browser.destination().section(u':', 1));
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    auto *dialog = new QFileDialog(this, tr("Save a copy"), folder.path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("sqlite"));
    dialog->setNameFilters({tr("SQLite files (*.sqlite *.sqlite3 *.db)"), tr("All files (*)")});
    dialog->selectFile(
        QStringLiteral("%1-%2.sqlite")
            .arg(file.completeBaseName(), QDate::currentDate().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_message->clear();
        m_export->startCopy(path);
    });
    dialog->open();
}

void DataPage::askForExport(const BrowseQuery &query, const QString &name)
{
    if (isWriting())
        return;
    QString what = tr("All rows of the query");
    if (!query.isStatement())
        what = query.filters.isEmpty()
            ? tr("All rows of the table \"%1\"").arg(shownText(name))
            : tr("The rows of the table \"%1\" that the filter leaves").arg(shownText(name));
    std::optional<qint64> rows;
    const BrowsedTable *table = m_tables->table(m_tables->indexOf(query.table));
    if (table != nullptr && table->copy && query.filters.isEmpty())
        rows = table->copy->rows;
    auto *dialog = new ExportDialog(
        what, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
        csvFileName(name), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, query, rows] {
        m_message->clear();
        m_export->start({.query = query, .path = dialog->path(), .harmless = dialog->isHarmless()},
                        rows);
    });
    dialog->open();
}

} // namespace tributary
