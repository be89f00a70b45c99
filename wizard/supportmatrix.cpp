// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/supportmatrix.h"

#include "engine/source/providerguide.h"
#include "ui/widgets/notelabel.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tributary {

namespace {

QString nameOf(Provider provider)
{
    return methodSupport(provider).name;
}

} // namespace

SupportMatrix::SupportMatrix(QWidget *parent)
    : QWidget(parent)
    , m_provider(new QComboBox(this))
    , m_note(new NoteLabel(this))
    , m_toggle(new QToolButton(this))
    , m_table(new QTreeWidget(this))
{
    m_provider->setObjectName(QStringLiteral("provider"));
    m_provider->addItem(QString(), -1);
    for (const ProviderEntry &entry : providerTable())
        m_provider->addItem(nameOf(entry.provider), static_cast<int>(entry.provider));
    m_provider->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_provider->setMinimumContentsLength(20);
    m_toggle->setObjectName(QStringLiteral("allProviders"));
    m_toggle->setText(tr("&What is possible at each provider"));
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toggle->setArrowType(layoutDirection() == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow);
    m_toggle->setAutoRaise(true);
    m_toggle->setCheckable(true);
    m_table->setObjectName(QStringLiteral("support"));
    m_table->setAccessibleName(tr("What is possible at each provider"));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setHeaderLabels(
        {tr("Provider"), tr("Full copies"), tr("Following changes"), tr("What it takes")});
    fillTable();
    m_table->hide();

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Ser&ver run by:"), m_provider);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(form);
    column->addWidget(m_note);
    column->addWidget(m_toggle);
    column->addWidget(m_table);

    connect(m_toggle, &QToolButton::toggled, this, [this](bool shown) {
        m_table->setVisible(shown);
        m_toggle->setArrowType(shown                                      ? Qt::DownArrow
                                   : layoutDirection() == Qt::RightToLeft ? Qt::LeftArrow
                                                                          : Qt::RightArrow);
    });
    connect(m_provider, &QComboBox::currentIndexChanged, this, [this] {
        showCurrent();
        Q_EMIT chosenChanged();
    });
    setProvider(Provider::SelfHosted, {});
}

void SupportMatrix::fillTable()
{
    for (const MethodSupport &support : methodSupportTable()) {
        auto *row = new QTreeWidgetItem(m_table,
                                        {support.name, support.full ? tr("yes") : tr("no"),
                                         support.log ? tr("yes") : tr("no"), support.why});
        row->setData(0, Qt::UserRole, static_cast<int>(support.provider));
        row->setToolTip(3, plainToolTip(support.why));
        if (!support.log)
            row->setForeground(2, palette().brush(QPalette::Disabled, QPalette::Text));
    }
    m_table->header()->resizeSections(QHeaderView::ResizeToContents);
    const int row = m_table->sizeHintForRow(0);
    m_table->setFixedHeight(row * (m_table->topLevelItemCount() + 2) + m_table->frameWidth() * 2);
}

void SupportMatrix::setProvider(Provider recognised, std::optional<Provider> chosen)
{
    const QSignalBlocker quiet(m_provider);
    m_recognised = recognised;
    m_provider->setItemText(0, tr("%1 (recognised)", "provider").arg(nameOf(recognised)));
    m_provider->setCurrentIndex(chosen ? qMax(0, m_provider->findData(static_cast<int>(*chosen)))
                                       : 0);
    showCurrent();
}

std::optional<Provider> SupportMatrix::chosen() const
{
    const int value = m_provider->currentData().toInt();
    return value < 0 ? std::nullopt : std::optional(static_cast<Provider>(value));
}

void SupportMatrix::showCurrent()
{
    const Provider provider = chosen().value_or(m_recognised);
    const MethodSupport support = methodSupport(provider);
    if (support.log)
        m_note->display(
            NoteLabel::Level::Ok,
            QStringList{tr("Full copies and following changes are both possible."), support.why}
                .join(u' ')
                .trimmed());
    else
        m_note->display(
            NoteLabel::Level::Warning,
            tr("Full copies are possible; following changes is not. %1").arg(support.why));
    for (int place = 0; place < m_table->topLevelItemCount(); ++place) {
        QTreeWidgetItem *row = m_table->topLevelItem(place);
        const bool isCurrent = row->data(0, Qt::UserRole).toInt() == static_cast<int>(provider);
        QFont font = m_table->font();
        font.setBold(isCurrent);
        for (int column = 0; column < m_table->columnCount(); ++column)
            row->setFont(column, font);
        if (isCurrent)
            m_table->setCurrentItem(row);
    }
}

} // namespace tributary
