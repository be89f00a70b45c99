// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/databasechoice.h"

#include "wizard/checkdelegate.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace tributary {

namespace {

/// Rows of the list that are seen at once, at most.
constexpr int rowsSeen = 5;

} // namespace

DatabaseChoice::DatabaseChoice(QWidget *parent)
    : QWidget(parent)
    , m_name(new QComboBox(this))
    , m_furtherPart(new QWidget(this))
    , m_list(new QListWidget(m_furtherPart))
{
    m_name->setEditable(true);
    m_name->setInsertPolicy(QComboBox::NoInsert);
    m_name->setCompleter(nullptr); // it would change what is being typed
    m_name->setAccessibleName(tr("Database"));
    m_name->lineEdit()->setObjectName(QStringLiteral("database"));
    m_name->lineEdit()->setAccessibleName(tr("Database"));
    m_name->view()->setAccessibleName(tr("Databases of the server"));
    m_list->setObjectName(QStringLiteral("further"));
    m_list->setItemDelegate(new CheckDelegate(m_list));
    m_list->setAccessibleName(tr("Databases to set up as well"));

    auto *label = new QLabel(tr("A&lso set up:"), m_furtherPart);
    label->setBuddy(m_list);
    auto *part = new QVBoxLayout(m_furtherPart);
    part->setContentsMargins({});
    part->addWidget(label);
    part->addWidget(m_list);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_name);
    column->addWidget(m_furtherPart);
    m_furtherPart->hide();
    setFocusProxy(m_name);

    connect(m_name, &QComboBox::currentTextChanged, this, [this] {
        listFurther();
        Q_EMIT changed();
    });
    connect(m_name->lineEdit(), &QLineEdit::returnPressed, this, &DatabaseChoice::returnPressed);
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) {
        m_ticked.removeAll(item->text());
        if (item->checkState() == Qt::Checked)
            m_ticked.append(item->text());
        Q_EMIT furtherChanged();
    });
}

QString DatabaseChoice::text() const
{
    return m_name->currentText();
}

void DatabaseChoice::setText(const QString &name)
{
    m_name->setEditText(name);
}

void DatabaseChoice::offer(const QStringList &names)
{
    m_offered = names;
    {
        const QString typed = text();
        const QSignalBlocker quiet(m_name);
        m_name->clear();
        m_name->addItems(names);
        m_name->setCurrentIndex(static_cast<int>(names.indexOf(typed)));
        m_name->setEditText(typed);
    }
    listFurther();
}

void DatabaseChoice::forget()
{
    m_ticked.clear();
    offer({});
}

QStringList DatabaseChoice::further() const
{
    QStringList names = m_ticked;
    names.removeAll(text());
    // Those of a setup that goes on count before the server has told its databases.
    if (!m_offered.isEmpty())
        names.removeIf([this](const QString &name) { return !m_offered.contains(name); });
    return names;
}

void DatabaseChoice::setFurther(const QStringList &names)
{
    m_ticked = names;
    listFurther();
}

void DatabaseChoice::listFurther()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const QString &name : std::as_const(m_offered)) {
        if (name == text())
            continue;
        auto *item = new QListWidgetItem(name, m_list);
        item->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setCheckState(m_ticked.contains(name) ? Qt::Checked : Qt::Unchecked);
    }
    const int row = std::max(m_list->sizeHintForRow(0), m_list->fontMetrics().height());
    m_list->setFixedHeight(row * std::min(m_list->count(), rowsSeen) + 2 * m_list->frameWidth());
    m_furtherPart->setVisible(m_list->count() > 0);
}

} // namespace tributary
