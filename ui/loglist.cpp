// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loglist.h"

#include "ui/loglinemodel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace tributary {

LogList::LogList(QWidget *parent)
    : QTreeView(parent)
    , m_lines(new LogLineModel(this))
    , m_filter(new LogFilterModel(this))
{
    m_filter->setSourceModel(m_lines);
    setModel(m_filter);
    setAccessibleName(tr("Log"));
    setRootIsDecorated(false);
    setAllColumnsShowFocus(true);
    setAlternatingRowColors(true);
    setUniformRowHeights(true);
    setSelectionMode(ExtendedSelection);
    const int width = fontMetrics().horizontalAdvance(u'0');
    header()->resizeSection(static_cast<int>(LogColumn::Time), width * 20);
    header()->resizeSection(static_cast<int>(LogColumn::Level), width * 13);
    header()->resizeSection(static_cast<int>(LogColumn::Table), width * 26);

    auto *copyLines = new QAction(tr("Copy"), this);
    copyLines->setShortcut(QKeySequence::Copy);
    copyLines->setShortcutContext(Qt::WidgetShortcut);
    connect(copyLines, &QAction::triggered, this, &LogList::copy);
    addAction(copyLines);
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

void LogList::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Copy)) {
        QTreeView::keyPressEvent(event);
        return;
    }
    copy(); // the view itself would copy one cell
    event->accept();
}

void LogList::copy()
{
    QList<int> rows;
    const QModelIndexList selected = selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows.append(m_filter->mapToSource(index).row());
    if (rows.isEmpty()) {
        for (int row = 0; row < m_filter->rowCount(); ++row)
            rows.append(m_filter->mapToSource(m_filter->index(row, 0)).row());
    }
    std::ranges::sort(rows);
    QString text;
    for (const int row : rows)
        text += m_lines->lineText(row) + u'\n';
    QGuiApplication::clipboard()->setText(text);
}

} // namespace tributary
