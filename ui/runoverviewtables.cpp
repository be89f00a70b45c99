// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of RunOverview that is about its list of tables: what is shown of them, what is to be
// said of those that are selected, and what can be done with them.
#include "ui/messagebar.h"
#include "ui/runoverview.h"
#include "ui/tablefiltermodel.h"
#include "ui/tablelist.h"
#include "ui/tablemenu.h"
#include "ui/tableprogressmodel.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace tributary {

QWidget *RunOverview::makeFilterPart()
{
    auto *part = new QWidget(this);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins({});
    auto *text = new QLineEdit(part);
    text->setObjectName(QStringLiteral("filter"));
    text->setClearButtonEnabled(true);
    text->setPlaceholderText(tr("part of a name"));
    text->setAccessibleName(tr("Filter of the tables"));
    auto *textLabel = new QLabel(tr("F&ilter:"), part);
    textLabel->setBuddy(text);
    auto *label = new QLabel(tr("Sho&w:"), part);
    label->setBuddy(m_show);
    m_show->addItem(tr("All tables"), static_cast<int>(TableFilterModel::Show::All));
    m_show->addItem(tr("Running"), static_cast<int>(TableFilterModel::Show::Running));
    m_show->addItem(tr("Failed"), static_cast<int>(TableFilterModel::Show::Failed));
    m_show->addItem(tr("With notes"), static_cast<int>(TableFilterModel::Show::WithNotes));
    m_show->setAccessibleName(tr("Which tables to show"));
    m_show->view()->setAccessibleName(m_show->accessibleName());
    row->addWidget(textLabel);
    row->addWidget(text, 1);
    row->addWidget(label);
    row->addWidget(m_show);

    connect(text, &QLineEdit::textChanged, m_filter, &TableFilterModel::setText);
    connect(m_show, &QComboBox::currentIndexChanged, this, [this] {
        m_filter->setShow(static_cast<TableFilterModel::Show>(m_show->currentData().toInt()));
    });
    return part;
}

void RunOverview::setTableMethods(const TableMethods &methods)
{
    m_tableMethods = methods;
    m_tables->setMethods(methods);
    showColumns(m_showsChanges);
}

void RunOverview::showTables(const QList<TableProgress> &tables)
{
    if (!m_running)
        m_tables->showEarlierRun(tables);
}

void RunOverview::setCopies(const QHash<TableId, KnownCopy> &copies)
{
    m_tables->setCopies(copies);
}

/// While changes are applied (@p ofChanges) other columns say something.
void RunOverview::showColumns(bool ofChanges)
{
    m_showsChanges = ofChanges;
    m_showsTruncates = m_tables->totals().truncates > 0;
    m_view->showColumns(m_followsLog || !m_tableMethods.isEmpty(), ofChanges, m_running,
                        m_showsTruncates);
}

void RunOverview::showDetails()
{
    const TableProgress *table = m_tables->table(m_filter->mapToSource(m_view->currentIndex()));
    if (table == nullptr || (!table->error && table->notes.isEmpty())) {
        m_details->clear();
        return;
    }
    const QString name = table->table.displayName();
    if (!table->error) {
        m_details->display({.level = MessageBar::Level::Info,
                            .text = tr("%1: %2", "table and message")
                                        .arg(name, table->notes.join(QStringLiteral("; ")))});
        return;
    }
    // Most sentences name their table.
    const Error &error = *table->error;
    const bool named = error.message.contains(name);
    m_details->display(
        {.level = MessageBar::Level::Error,
         .text = named ? error.message : tr("%1: %2", "table and message").arg(name, error.message),
         .hints = error.actions,
         .detail = error.detail});
}

/// The selected tables, when the one at @p at is one of them; else that one.
QList<TableProgress> RunOverview::tablesAt(const QPoint &at) const
{
    const QModelIndex index = m_view->indexAt(at);
    if (!index.isValid())
        return {};
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    if (!m_view->selectionModel()->isRowSelected(index.row()))
        rows = {index};
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QList<TableProgress> tables;
    for (const QModelIndex &row : std::as_const(rows)) {
        if (const TableProgress *table = m_tables->table(m_filter->mapToSource(row)))
            tables.append(*table);
    }
    return tables;
}

void RunOverview::showTableMenu(const QPoint &at)
{
    const QList<TableProgress> tables = tablesAt(at);
    if (tables.isEmpty())
        return;
    auto *menu = new TableMenu({.tables = tables,
                                .methods = m_tableMethods,
                                .followsLog = m_followsLog,
                                .running = m_running || m_runsElsewhere,
                                .comparing = m_comparing},
                               m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &TableMenu::methodChosen, this, &RunOverview::tableMethodsChosen);
    connect(menu, &TableMenu::copyAgainRequested, this, &RunOverview::copyAgainRequested);
    connect(menu, &TableMenu::verifyRequested, this, &RunOverview::verifyRequested);
    connect(menu, &TableMenu::previewRequested, this, &RunOverview::previewRequested);
    connect(menu, &TableMenu::queryCopied, this,
            [](const QString &sql) { QGuiApplication::clipboard()->setText(sql); });
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

} // namespace tributary
