// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/tablespage.h"

#include "engine/core/pluralcount.h"
#include "engine/source/logtables.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/wording.h"
#include "wizard/checkdelegate.h"
#include "wizard/tabletreefilter.h"
#include "wizard/tabletreemodel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeView>

#include <algorithm>
#include <utility>

namespace tributary {

namespace {

/// Beyond this many, a tree that opens all its schemas is a wall.
constexpr qsizetype expandUpTo = 400;

} // namespace

TablesPage::TablesPage(SetupDraft &draft, QWidget *parent)
    : SetupPage(tr("Tables"), draft, parent)
    , m_model(new TableTreeModel(this))
    , m_filter(new TableTreeFilter(m_model, this))
    , m_text(new QLineEdit(this))
    , m_view(new QTreeView(this))
    , m_method(new QComboBox(this))
    , m_totals(makePlainLabel({}, this))
    , m_hint(makePlainLabel({}, this))
{
    setTitle(tr("Choose the tables"));
    setSubTitle(tr("What is ticked is copied, and kept up to date in the way you choose next."));
    makeTree();
    m_totals->setObjectName(QStringLiteral("totals"));
    m_hint->setObjectName(QStringLiteral("hint"));

    body()->addLayout(makeFilterRow());
    body()->addWidget(m_view, 1);
    body()->addLayout(makeMethodRow());
    body()->addWidget(m_totals);
    body()->addWidget(m_hint);

    connect(m_model, &TableTreeModel::choiceChanged, this, &TablesPage::updateTotals);
    connect(m_text, &QLineEdit::textChanged, this, &TablesPage::filter);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TablesPage::showMethod);
    connect(m_method, &QComboBox::activated, this, &TablesPage::chooseMethod);
    showMethod();
    updateTotals();
}

void TablesPage::makeTree()
{
    m_view->setObjectName(QStringLiteral("tables"));
    m_view->setModel(m_filter);
    m_view->setItemDelegate(new CheckDelegate(m_view));
    m_view->setAccessibleName(tr("Tables"));
    m_view->setAllColumnsShowFocus(true);
    m_view->setAlternatingRowColors(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    // One height and fixed widths: nothing is measured per row, whatever the number of tables.
    m_view->setUniformRowHeights(true);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(TableTreeModel::Name, Qt::AscendingOrder);
    m_view->setMinimumHeight(m_view->fontMetrics().lineSpacing() * 8);
    constexpr std::pair<int, int> characters[] = {{TableTreeModel::Name, 32},
                                                  {TableTreeModel::Rows, 16},
                                                  {TableTreeModel::Size, 12},
                                                  {TableTreeModel::Key, 16},
                                                  {TableTreeModel::Method, 30}};
    const int width = m_view->fontMetrics().averageCharWidth();
    for (const auto &[column, count] : characters)
        m_view->header()->resizeSection(
            column, qMax(width * count, m_view->header()->sectionSizeHint(column)));
}

QLayout *TablesPage::makeFilterRow()
{
    m_text->setObjectName(QStringLiteral("filter"));
    m_text->setClearButtonEnabled(true);
    m_text->setPlaceholderText(tr("part of a name"));
    auto *form = new QFormLayout;
    form->addRow(tr("&Filter:"), m_text);
    auto *all = new QPushButton(tr("Select &all"), this);
    all->setToolTip(tr("Ticks all tables that are shown and can be read"));
    auto *none = new QPushButton(tr("Select n&one"), this);
    none->setToolTip(tr("Unticks all tables that are shown"));
    for (QPushButton *button : {all, none})
        button->setAutoDefault(false);
    connect(all, &QPushButton::clicked, this, [this] { m_filter->setAllShownChosen(true); });
    connect(none, &QPushButton::clicked, this, [this] { m_filter->setAllShownChosen(false); });
    auto *row = new QHBoxLayout;
    row->addLayout(form, 1);
    row->addWidget(all);
    row->addWidget(none);
    return row;
}

QLayout *TablesPage::makeMethodRow()
{
    m_method->setObjectName(QStringLiteral("tableMethod"));
    m_method->addItem(tr("Follow changes, if that is chosen"), false);
    m_method->addItem(tr("Full copy in each run"), true);
    auto *form = new QFormLayout;
    form->addRow(tr("&Marked tables:"), m_method);
    return form;
}

void TablesPage::setTables(const QList<TableSchema> &tables)
{
    m_tables = tables;
    m_model->setTables(tables, draft().role.way != UserWay::Login);
    if (!std::exchange(m_restored, true))
        m_model->restore(draft().source.tables, draft().source.tableMethods, draft().columns);
    expand();
}

void TablesPage::initializePage()
{
    const bool granting = draft().role.way != UserWay::Login;
    if (granting != m_model->selection().isGranting()) {
        m_model->setTables(m_tables, granting);
        expand();
    }
    m_hint->setText(hint());
}

QString TablesPage::hint() const
{
    const RoleDraft &role = draft().role;
    if (role.way == UserWay::Login)
        return tr("Columns can be left out when a read-only user is made for the sync; this user "
                  "reads all that it may read.");
    if (role.way == UserWay::Create && !role.given.isEmpty())
        return tr("The new user was made already. Before the first sync, an administrator's login "
                  "takes back what it was granted of columns that you leave out here.");
    if (!role.given.isEmpty())
        return tr("A script was handed over already. If you leave out columns here, a new one has "
                  "to be run before the first sync; save it on the last page.");
    return tr("Columns that you leave out are not granted to the new user, and so not copied.");
}

bool TablesPage::isComplete() const
{
    return m_model->selection().totals().tables > 0;
}

void TablesPage::collect()
{
    const TableSelection &selection = m_model->selection();
    if (selection.tables().isEmpty())
        return; // nothing is known yet: what the draft holds stays
    draft().columns = selection.isGranting() ? selection.columns() : QMap<QString, QStringList>();
    const bool all = selection.isEverything() && draft().columns.isEmpty();
    draft().source.tables = all ? QStringList() : selection.chosenTables();
    draft().source.tableMethods = selection.methods();
}

bool TablesPage::validatePage()
{
    collect();
    return isComplete();
}

void TablesPage::expand()
{
    // Schema by schema, and not expandAll(): columns stay folded until they are asked for.
    const bool few = m_model->selection().tables().size() <= expandUpTo;
    if (!few && m_filter->rowCount() != 1)
        return;
    for (int row = 0; row < m_filter->rowCount(); ++row)
        m_view->expand(m_filter->index(row, 0));
}

void TablesPage::filter(const QString &text)
{
    m_filter->setText(text);
    if (text.trimmed().isEmpty()) {
        expand();
        return;
    }
    qsizetype shown = 0;
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex schema = m_filter->index(row, 0);
        shown += m_filter->rowCount(schema);
        if (shown > expandUpTo)
            return;
        m_view->expand(schema);
    }
}

QModelIndexList TablesPage::selectedTables() const
{
    QModelIndexList tables;
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        const QModelIndex source = m_filter->mapToSource(row);
        const qsizetype place = m_model->placeOf(source);
        if (place >= 0
            && whyNotFollowed(m_model->selection().tables().at(place), LogPlugin::Pgoutput)
                   .isEmpty())
            tables.append(source);
    }
    return tables;
}

void TablesPage::showMethod()
{
    const QModelIndexList tables = selectedTables();
    m_method->setEnabled(!tables.isEmpty());
    m_method->setToolTip(tables.isEmpty()
                             ? tr("Mark tables whose changes can be followed to choose for them")
                             : QString());
    const bool full = !tables.isEmpty()
        && std::ranges::all_of(tables, [this](const QModelIndex &table) {
               return m_model->selection().isFullCopy(m_model->placeOf(table));
           });
    m_method->setCurrentIndex(m_method->findData(full));
}

void TablesPage::chooseMethod()
{
    m_model->setFullCopy(selectedTables(), m_method->currentData().toBool());
}

void TablesPage::updateTotals()
{
    const SelectionTotals &totals = m_model->selection().totals();
    QString text = tr("%1 of %2 tables chosen", nullptr,
                      pluralCount(m_model->selection().tables().size()))
                       .arg(wording::count(totals.tables),
                            wording::count(m_model->selection().tables().size()));
    if (totals.tables > 0) {
        const QString rows = wording::aboutCount(totals.rows);
        text += QStringLiteral(" · ")
            + (totals.allRowsKnown ? tr("%1 rows", nullptr, pluralCount(totals.rows)).arg(rows)
                                   : tr("%1 rows, and some tables that the server has not counted",
                                        nullptr, pluralCount(totals.rows))
                                         .arg(rows))
            + QStringLiteral(" · ") + tr("%1 on the server").arg(wording::bytes(totals.bytes));
    } else {
        text += QStringLiteral(" · ") + tr("choose at least one");
    }
    // As in collect(): with a choice of columns the tables are named one by one.
    if (m_model->selection().isEverything() && m_model->selection().columns().isEmpty())
        text += u'\n' + tr("Tables that are made later will be copied too.");
    m_totals->setText(text);
    Q_EMIT completeChanged();
}

} // namespace tributary
