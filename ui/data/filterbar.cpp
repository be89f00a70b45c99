// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/filterbar.h"

#include "ui/data/celltext.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace tributary {

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_column(new QComboBox(this))
    , m_test(new QComboBox(this))
    , m_value(new QLineEdit(this))
    , m_apply(new QPushButton(tr("Appl&y"), this))
    , m_clear(new QPushButton(tr("C&lear"), this))
{
    auto *label = new QLabel(tr("Filt&er:"), this);
    label->setBuddy(m_column);
    m_column->setObjectName(QStringLiteral("filterColumn"));
    m_column->setAccessibleName(tr("Column to filter by"));
    m_column->view()->setAccessibleName(m_column->accessibleName());
    m_column->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_column->setMinimumContentsLength(6);
    m_test->setObjectName(QStringLiteral("filterTest"));
    m_test->setAccessibleName(tr("How to compare"));
    m_test->view()->setAccessibleName(m_test->accessibleName());
    const auto add = [this](const QString &text, FilterTest test) {
        m_test->addItem(text, static_cast<int>(test));
    };
    m_test->setMinimumContentsLength(6); // where there is no room for all of the words
    add(tr("contains"), FilterTest::Contains);
    add(tr("equals"), FilterTest::Equals);
    add(tr("is greater than"), FilterTest::Greater);
    add(tr("is less than"), FilterTest::Less);
    add(tr("is NULL"), FilterTest::IsNull);
    add(tr("is not NULL"), FilterTest::IsNotNull);
    m_value->setObjectName(QStringLiteral("filterValue"));
    m_value->setAccessibleName(tr("Value to compare with"));
    m_value->setPlaceholderText(tr("Value"));
    m_value->setClearButtonEnabled(true);
    m_value->setMinimumWidth(fontMetrics().averageCharWidth() * 10);
    m_apply->setObjectName(QStringLiteral("applyFilter"));
    m_clear->setObjectName(QStringLiteral("clearFilter"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(label);
    row->addWidget(m_column);
    row->addWidget(m_test);
    row->addWidget(m_value, 1);
    row->addWidget(m_apply);
    row->addWidget(m_clear);
    for (QPushButton *button : {m_apply, m_clear})
        button->setAutoDefault(false);

    connect(m_test, &QComboBox::currentIndexChanged, this, &FilterBar::refresh);
    connect(m_value, &QLineEdit::returnPressed, this, &FilterBar::submit);
    connect(m_apply, &QPushButton::clicked, this, &FilterBar::submit);
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::clear);
    refresh();
}

void FilterBar::setColumns(const QList<BrowsedColumn> &columns)
{
    m_filters.clear();
    m_column->clear();
    for (const BrowsedColumn &column : columns)
        m_column->addItem(shownText(column.name), column.name);
    m_value->clear();
    m_test->setCurrentIndex(0);
    refresh();
}

FilterTest FilterBar::test() const
{
    return static_cast<FilterTest>(m_test->currentData().toInt());
}

void FilterBar::apply(const RowFilter &filter)
{
    m_column->setCurrentIndex(m_column->findData(filter.column));
    m_test->setCurrentIndex(m_test->findData(static_cast<int>(filter.test)));
    m_value->setText(filter.value);
    submit();
}

void FilterBar::submit()
{
    if (m_column->currentIndex() < 0)
        return;
    m_filters = {
        {.column = m_column->currentData().toString(), .test = test(), .value = m_value->text()}};
    refresh();
    Q_EMIT changed();
}

void FilterBar::clear()
{
    if (!m_clear->isEnabled())
        return;
    m_filters.clear();
    m_value->clear();
    m_value->setFocus(); // the button is going to be switched off
    refresh();
    Q_EMIT changed();
}

void FilterBar::refresh()
{
    const bool hasColumns = m_column->count() > 0;
    m_column->setEnabled(hasColumns);
    m_test->setEnabled(hasColumns);
    m_value->setEnabled(hasColumns && test() != FilterTest::IsNull
                        && test() != FilterTest::IsNotNull);
    m_apply->setEnabled(hasColumns);
    m_clear->setEnabled(!m_filters.isEmpty());
}

} // namespace tributary
