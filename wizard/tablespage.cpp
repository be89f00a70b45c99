// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/tablespage.h"

#include "wizard/tabletreefilter.h"
#include "wizard/tabletreemodel.h"
#include "wizard/wording.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>

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
    , m_totals(wording::plainLabel({}, this))
{
    setTitle(tr("Choose the tables"));
    setSubTitle(
        tr("Each run copies the chosen tables completely and then replaces the copy from before."));

    m_view->setObjectName(QStringLiteral("tables"));
    m_view->setModel(m_filter);
    m_view->setAccessibleName(tr("Tables"));
    m_view->setAllColumnsShowFocus(true);
    m_view->setAlternatingRowColors(true);
    // One height and fixed widths: nothing is measured per row, whatever the number of tables.
    m_view->setUniformRowHeights(true);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(TableTreeModel::Name, Qt::AscendingOrder);
    m_view->setMinimumHeight(m_view->fontMetrics().lineSpacing() * 8);
    const int width = m_view->fontMetrics().averageCharWidth();
    m_view->header()->resizeSection(TableTreeModel::Name, width * 32);
    m_view->header()->resizeSection(TableTreeModel::Rows, width * 15);
    m_view->header()->resizeSection(TableTreeModel::Size, width * 12);
    m_view->header()->resizeSection(TableTreeModel::Key, width * 16);
    m_totals->setObjectName(QStringLiteral("totals"));

    body()->addLayout(makeFilterRow());
    body()->addWidget(m_view, 1);
    body()->addWidget(m_totals);

    connect(m_model, &TableTreeModel::choiceChanged, this, &TablesPage::updateTotals);
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        if (!text.isEmpty() || m_model->tableCount() <= expandUpTo)
            m_view->expandAll();
    });
    updateTotals();
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

void TablesPage::setTables(const QList<TableSchema> &tables)
{
    m_model->setTables(tables);
    if (m_model->tableCount() <= expandUpTo)
        m_view->expandAll();
}

bool TablesPage::isComplete() const
{
    return m_model->totals().tables > 0;
}

bool TablesPage::validatePage()
{
    draft().source.tables = m_model->isEverything() ? QStringList() : m_model->chosenTables();
    return true;
}

void TablesPage::updateTotals()
{
    const SelectionTotals totals = m_model->totals();
    QString text = tr("%1 of %2 tables chosen")
                       .arg(wording::count(totals.tables), wording::count(m_model->tableCount()));
    if (totals.tables > 0) {
        const QString rows = wording::aboutCount(totals.rows);
        text += QStringLiteral(" · ")
            + (totals.allRowsKnown
                   ? tr("%1 rows").arg(rows)
                   : tr("%1 rows, and some tables that the server has not counted").arg(rows))
            + QStringLiteral(" · ") + tr("%1 on the server").arg(wording::bytes(totals.bytes));
    } else {
        text += QStringLiteral(" · ") + tr("choose at least one");
    }
    if (m_model->isEverything())
        text += u'\n' + tr("Tables that are made later will be copied too.");
    m_totals->setText(text);
    Q_EMIT completeChanged();
}

} // namespace tributary
