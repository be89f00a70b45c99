// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logpage.h"

#include "ui/loglinemodel.h"
#include "ui/loglist.h"
#include "ui/widgets/plainlabel.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace tributary {

LogPage::LogPage(QWidget *parent)
    : QWidget(parent)
    , m_list(new LogList(this))
    , m_empty(makePlainLabel({}, this))
    , m_follow(new QCheckBox(tr("&Follow"), this))
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(makeFilterPart());
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);

    m_follow->setChecked(true);
    m_follow->setToolTip(plainToolTip(tr("Keeps the newest line in view")));
    connect(m_follow, &QCheckBox::toggled, this, &LogPage::followEnd);
    // Who goes back to read something does not want to be taken away from there, and who goes to
    // the end wants to see what comes next.
    connect(m_list->verticalScrollBar(), &QAbstractSlider::actionTriggered, this, [this] {
        const QScrollBar *bar = m_list->verticalScrollBar();
        m_follow->setChecked(bar->sliderPosition() >= bar->maximum());
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid() && current.row() < m_list->model()->rowCount() - 1)
                    m_follow->setChecked(false);
            });
    refresh();
}

QWidget *LogPage::makeFilterPart()
{
    auto *part = new QWidget(this);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins({});
    auto *levels = new QComboBox(part);
    levels->addItem(tr("All lines"), static_cast<int>(RunLine::Level::Info));
    levels->addItem(tr("Warnings and errors"), static_cast<int>(RunLine::Level::Warning));
    levels->addItem(tr("Errors"), static_cast<int>(RunLine::Level::Error));
    levels->setAccessibleName(tr("Which lines to show"));
    levels->view()->setAccessibleName(levels->accessibleName());
    auto *levelLabel = new QLabel(tr("Sho&w:"), part);
    levelLabel->setBuddy(levels);
    auto *text = new QLineEdit(part);
    text->setClearButtonEnabled(true);
    text->setAccessibleName(tr("Text in the line or name of its table"));
    auto *textLabel = new QLabel(tr("Co&ntaining:"), part);
    textLabel->setBuddy(text);
    auto *copy = new QPushButton(tr("&Copy"), part);
    copy->setToolTip(plainToolTip(tr("Copies the selected lines, or all that are shown")));
    auto *report = new QPushButton(tr("Save &report…"), part);
    report->setToolTip(plainToolTip(
        tr("For whoever helps you: versions, checks, settings and the end of the log; no password "
           "and nothing of what stands in your tables")));
    row->addWidget(levelLabel);
    row->addWidget(levels);
    row->addWidget(textLabel);
    row->addWidget(text, 1);
    row->addWidget(m_follow);
    row->addWidget(copy);
    row->addWidget(report);

    connect(levels, &QComboBox::currentIndexChanged, this, [this, levels] {
        m_list->filter()->setLeast(static_cast<RunLine::Level>(levels->currentData().toInt()));
        refresh();
    });
    connect(text, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_list->filter()->setText(typed);
        refresh();
    });
    connect(copy, &QPushButton::clicked, m_list, &LogList::copy);
    connect(report, &QPushButton::clicked, this, &LogPage::saveReportRequested);
    return part;
}

void LogPage::showLines(const QList<RunLine> &lines)
{
    m_list->lines()->setLines(lines);
    refresh();
}

void LogPage::append(const QList<RunLine> &lines)
{
    m_list->lines()->append(lines);
    refresh();
}

void LogPage::refresh()
{
    const bool none = m_list->lines()->rowCount() == 0;
    m_empty->setText(none ? tr("Nothing was logged yet.") : tr("No line is like that."));
    m_empty->setVisible(m_list->filter()->rowCount() == 0);
    followEnd();
}

void LogPage::followEnd()
{
    if (m_follow->isChecked())
        m_list->scrollToBottom();
}

} // namespace tributary
