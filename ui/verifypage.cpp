// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verifypage.h"

#include "ui/columnwidths.h"
#include "ui/icons.h"
#include "ui/messagebar.h"
#include "ui/runsentences.h"
#include "ui/verify/differencemodel.h"
#include "ui/verify/valuecomparisonmodel.h"
#include "ui/verify/verifylists.h"
#include "ui/verify/verifysentences.h"
#include "ui/verify/verifytablemodel.h"
#include "ui/widgets/plainlabel.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>

namespace tributary {

namespace {

enum Scope { AllTables, TickedTables };

} // namespace

VerifyPage::VerifyPage(const QString &sourceName, QWidget *parent)
    : QWidget(parent)
    , m_tables(new VerifyTableModel(this))
    , m_sortedTables(sortedBy(m_tables, VerifyTableModel::SortRole, this))
    , m_differences(new DifferenceModel(this))
    , m_sortedDifferences(sortedBy(m_differences, Qt::UserRole, this))
    , m_values(new ValueComparisonModel(this))
    , m_headline(makeSelectableLabel({}, this))
    , m_message(new MessageBar(this))
    , m_progress(new QProgressBar(this))
    , m_notChecked(makeSelectableLabel({}, this))
{
    setAccessibleName(tr("Verify %1").arg(sourceName));
    QFont large = m_headline->font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setBold(true);
    m_headline->setFont(large);
    m_headline->setAccessibleName(tr("Result"));
    m_progress->setRange(0, 100);
    m_progress->setAccessibleName(tr("Progress of all tables"));
    m_notChecked->setAccessibleName(tr("What was not compared"));

    auto *page = new QVBoxLayout(this);
    page->addWidget(makeChoicePart());
    page->addWidget(m_headline);
    page->addWidget(m_message);
    page->addWidget(m_progress);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeTablePart());
    m_differencePart = makeDifferencePart();
    splitter->addWidget(m_differencePart);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    page->addWidget(splitter, 1);
    page->addLayout(makeRepairPart());
    page->addWidget(m_notChecked);

    connect(m_tables, &VerifyTableModel::tickedChanged, this, &VerifyPage::refresh);
    m_progress->hide();
    m_notChecked->hide();
    setTables({});
}

QWidget *VerifyPage::makeChoicePart()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    auto *row = new QHBoxLayout;
    column->addLayout(row);

    m_depth = new QComboBox(part);
    m_depth->addItem(tr("Every value"), static_cast<int>(VerifyDepth::Full));
    m_depth->addItem(tr("A sample"), static_cast<int>(VerifyDepth::Sample));
    m_depth->addItem(tr("Numbers of rows"), static_cast<int>(VerifyDepth::Quick));
    m_depth->setAccessibleName(tr("What to compare"));
    m_depth->view()->setAccessibleName(m_depth->accessibleName());
    row->addWidget(makeTitle(tr("&Compare:"), m_depth, part));
    row->addWidget(m_depth);

    m_scope = new QComboBox(part);
    m_scope->addItem(tr("All tables"), AllTables);
    m_scope->addItem(tr("Ticked tables"), TickedTables);
    m_scope->setAccessibleName(tr("Which tables to compare"));
    m_scope->view()->setAccessibleName(m_scope->accessibleName());
    row->addWidget(makeTitle(tr("&Of:"), m_scope, part));
    row->addWidget(m_scope);
    row->addSpacing(fontMetrics().averageCharWidth() * 2);

    m_start = new QPushButton(icon(Icon::Running), tr("&Start"), part);
    m_stop = new QPushButton(icon(Icon::Stop), tr("S&top"), part);
    row->addWidget(m_start);
    row->addWidget(m_stop);
    row->addStretch();

    m_costs = makePlainLabel({}, part);
    m_costs->setAccessibleName(tr("What the comparison does"));
    column->addWidget(m_costs);

    const auto showCosts = [this] { m_costs->setText(VerifySentences::costs(depth())); };
    connect(m_depth, &QComboBox::currentIndexChanged, this, showCosts);
    showCosts();
    connect(m_scope, &QComboBox::currentIndexChanged, this, [this] {
        m_tables->setChoosable(comparesTicked());
        refresh();
    });
    connect(m_start, &QPushButton::clicked, this, [this] {
        Q_EMIT verifyRequested(depth(), comparesTicked() ? m_tables->ticked() : QStringList());
    });
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stopping = true; // once is enough
        refresh();
        Q_EMIT stopRequested();
    });
    return part;
}

QWidget *VerifyPage::makeTablePart()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    m_tableView = makeList(m_sortedTables, tr("Tables"), {28, 23, 11, 9, 9, 10}, part);
    followNames(m_tableView, 0);
    makeSortable(m_tableView);
    column->addWidget(makeTitle(tr("Ta&bles:"), m_tableView, part));
    column->addWidget(m_tableView);
    return part;
}

QWidget *VerifyPage::makeDifferencePart()
{
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);

    auto *left = new QWidget(splitter);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins({});
    m_differenceView = makeList(m_sortedDifferences, tr("Differences"), {15, 10, 17}, left);
    makeSortable(m_differenceView);
    leftColumn->addWidget(makeTitle(tr("&Differences:"), m_differenceView, left));
    leftColumn->addWidget(m_differenceView);
    m_listed = makePlainLabel({}, left);
    leftColumn->addWidget(m_listed);

    auto *right = new QWidget(splitter);
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins({});
    m_valueView = makeList(m_values, tr("Values of the chosen difference"), {14, 18}, right);
    m_valueTitle = makeTitle(tr("&Values:"), m_valueView, right);
    rightColumn->addWidget(m_valueTitle);
    rightColumn->addWidget(m_valueView);

    splitter->addWidget(left);
    splitter->addWidget(right);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    connect(m_differenceView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &VerifyPage::showDifference);
    connect(m_sortedDifferences, &QAbstractItemModel::modelReset, this,
            &VerifyPage::showDifference);
    return splitter;
}

/// In the page's own layout: within a widget the text was given too few lines at times.
QHBoxLayout *VerifyPage::makeRepairPart()
{
    auto *row = new QHBoxLayout;
    m_repair = new QPushButton(icon(Icon::Retry), tr("Copy these rows &again"), this);
    m_offer = makePlainLabel({}, this);
    m_offer->setAccessibleName(tr("What copying again does"));
    row->addWidget(m_repair, 0, Qt::AlignTop);
    row->addWidget(m_offer, 1);
    connect(m_repair, &QPushButton::clicked, this,
            [this] { Q_EMIT repairRequested(differingTables()); });
    return row;
}

VerifyDepth VerifyPage::depth() const
{
    return static_cast<VerifyDepth>(m_depth->currentData().toInt());
}

void VerifyPage::setDepth(VerifyDepth depth)
{
    m_depth->setCurrentIndex(m_depth->findData(static_cast<int>(depth)));
}

QString VerifyPage::headline() const
{
    return m_headline->text();
}

bool VerifyPage::comparesTicked() const
{
    return m_scope->currentData().toInt() == TickedTables;
}

void VerifyPage::setTables(const QStringList &names)
{
    if (m_running || (names == m_names && !names.isEmpty()))
        return; // what is chosen in the list stays
    m_names = names;
    m_tables->setTables(names);
    if (!names.isEmpty() && !m_wanted.isEmpty())
        chooseTables(std::exchange(m_wanted, {}));
    if (m_report.tables.isEmpty() && !m_report.error)
        m_headline->setText(names.isEmpty()
                                ? tr("Nothing has been copied yet: there is nothing to compare.")
                                : tr("Not compared yet."));
    refresh();
}

void VerifyPage::chooseTables(const QStringList &names)
{
    m_wanted = m_names.isEmpty() ? names : QStringList(); // nothing to tick is known yet
    m_scope->setCurrentIndex(m_scope->findData(TickedTables));
    for (int row = 0; row < m_tables->rowCount(); ++row) {
        const QModelIndex index = m_tables->index(row, 0);
        const bool chosen = names.contains(index.data().toString());
        m_tables->setData(index, QVariant::fromValue(chosen ? Qt::Checked : Qt::Unchecked),
                          Qt::CheckStateRole);
    }
}

void VerifyPage::setBusy(bool busy)
{
    m_busy = busy;
    refresh();
}

void VerifyPage::begin(const QStringList &tables)
{
    m_running = true;
    m_stopping = false;
    m_report = {};
    m_message->clear();
    m_tables->beginComparison(tables);
    m_differences->clear();
    m_listed->clear();
    m_notChecked->hide();
    m_progress->setRange(0, 0);
    showPhase(VerifyPhase::Connecting);
    refresh();
}

void VerifyPage::showPhase(VerifyPhase phase)
{
    m_headline->setText(VerifySentences::during(phase));
    const bool isMeasured = phase == VerifyPhase::Comparing || phase == VerifyPhase::ComparingAgain;
    m_progress->setRange(0, isMeasured ? 100 : 0);
    refreshProgress();
}

void VerifyPage::plan(const QList<PlannedComparison> &tables)
{
    m_tables->plan(tables);
    refreshProgress();
}

void VerifyPage::update(const QList<VerifiedRows> &tables)
{
    m_tables->update(tables);
    refreshProgress();
}

void VerifyPage::addResults(const QList<TableVerification> &tables)
{
    for (const TableVerification &table : tables) {
        m_tables->setResult(table);
        m_differences->replace(table);
    }
    refreshProgress();
    refresh();
}

void VerifyPage::addRepairs(const QList<TableRepair> &repairs)
{
    for (const TableRepair &repair : repairs)
        m_tables->setRepair(repair);
}

void VerifyPage::finish(const VerifyReport &report)
{
    m_running = false;
    m_report = report;
    m_tables->endComparison();
    showReport(report);
    refresh();
    if (!m_differenceView->currentIndex().isValid() && m_sortedDifferences->rowCount() > 0)
        m_differenceView->setCurrentIndex(m_sortedDifferences->index(0, 0));
}

void VerifyPage::note(const QString &text)
{
    m_message->display({.level = MessageBar::Level::Info, .text = text});
}

void VerifyPage::showReport(const VerifyReport &report)
{
    m_headline->setText(VerifySentences::after(report));
    m_listed->setText(VerifySentences::listed(report, m_differences->rowCount()));
    const QStringList notChecked = report.error ? QStringList()
                                                : VerifySentences::notChecked(report);
    m_notChecked->setText(notChecked.join(u'\n'));
    m_notChecked->setVisible(!notChecked.isEmpty());
    if (!report.error || report.error->kind == ErrorKind::Interrupted)
        return;
    if (RunSentences::isAboutPassword(*report.error))
        // The catalogue's advice is the command line's; the window asks.
        m_message->display({.level = MessageBar::Level::Warning,
                            .text = report.error->message,
                            .hints = {tr("\"Start\" asks for the password.")},
                            .detail = report.error->detail});
    else
        m_message->display(*report.error);
}

QStringList VerifyPage::differingTables() const
{
    QStringList names;
    for (const TableVerification &table : m_report.tables) {
        if (!table.error && !table.isEqual())
            names.append(table.table.displayName());
    }
    return names;
}

void VerifyPage::refresh()
{
    const bool someTables = comparesTicked() ? !m_tables->ticked().isEmpty() : !m_names.isEmpty();
    m_start->setEnabled(!m_running && !m_busy && someTables);
    m_stop->setEnabled(m_running && !m_stopping);
    m_depth->setEnabled(!m_running);
    m_scope->setEnabled(!m_running && !m_names.isEmpty());
    m_progress->setVisible(m_running);
    m_differencePart->setVisible(m_differences->rowCount() > 0);
    m_listed->setVisible(!m_listed->text().isEmpty());
    const bool differs = !m_running && !differingTables().isEmpty();
    m_repair->setVisible(differs);
    m_offer->setVisible(differs);
    m_repair->setEnabled(!m_busy);
    if (differs)
        m_offer->setText(VerifySentences::repairOffer(m_report));
}

void VerifyPage::refreshProgress()
{
    m_progress->setValue(m_tables->percent());
}

void VerifyPage::showDifference()
{
    const Difference *difference = m_differences->difference(
        m_sortedDifferences->mapToSource(m_differenceView->currentIndex()));
    if (difference == nullptr)
        m_values->clear();
    else
        m_values->display(*difference);
}

} // namespace tributary
