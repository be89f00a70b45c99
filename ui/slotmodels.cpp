// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/slotmodels.h"

#include "ui/formatting.h"

#include <QCoreApplication>
#include <QFont>
#include <QLocale>

#include <utility>

namespace tributary {

namespace {

QString bytesText(const std::optional<qint64> &bytes)
{
    return bytes ? Formatting().bytes(*bytes) : QString();
}

/// A screen reader says something of an empty cell, too.
QString spokenText(const QString &text)
{
    return text.isEmpty() ? QCoreApplication::translate("SlotModels", "not known") : text;
}

bool isNumber(SlotListModel::Column column)
{
    return column == SlotListModel::Column::Waiting || column == SlotListModel::Column::Kept;
}

bool isNumber(SlotSampleModel::Column column)
{
    return column != SlotSampleModel::Column::Time && column != SlotSampleModel::Column::State;
}

QVariant numberAlignment(bool isNumber)
{
    return QVariant(isNumber ? Qt::AlignRight | Qt::AlignVCenter
                             : Qt::AlignLeading | Qt::AlignVCenter);
}

} // namespace

SlotListModel::SlotListModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void SlotListModel::show(const QList<SlotFacts> &all, const QString &ours)
{
    beginResetModel();
    m_slots = all;
    m_ours = ours;
    endResetModel();
}

int SlotListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_slots.size());
}

int SlotListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::State) + 1;
}

QString SlotListModel::text(const SlotFacts &slot, Column column) const
{
    switch (column) {
    case Column::Name:
        return slot.name == m_ours ? tr("%1 (this source)").arg(slot.name) : slot.name;
    case Column::Plugin:
        return slot.logical ? slot.plugin : tr("physical");
    case Column::Database:
        return slot.database;
    case Column::InUse:
        return slot.active ? tr("in use") : tr("nobody reads it");
    case Column::Waiting:
        return bytesText(slot.waitingBytes);
    case Column::Kept:
        return bytesText(slot.keptBytes);
    case Column::State:
        return slot.isLost() ? tr("lost") : slot.walStatus;
    }
    return {};
}

QVariant SlotListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SlotFacts &slot = m_slots.at(index.row());
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole)
        return text(slot, column);
    if (role == Qt::AccessibleTextRole)
        return spokenText(text(slot, column));
    if (role == Qt::TextAlignmentRole)
        return numberAlignment(isNumber(column));
    if (role == Qt::FontRole && slot.name == m_ours) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    return {};
}

QVariant SlotListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return numberAlignment(isNumber(static_cast<Column>(section)));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Name:
        return tr("Slot");
    case Column::Plugin:
        return tr("Plugin");
    case Column::Database:
        return tr("Database");
    case Column::InUse:
        return tr("Reader");
    case Column::Waiting:
        return tr("Waiting");
    case Column::Kept:
        return tr("Kept");
    case Column::State:
        return tr("State");
    }
    return {};
}

SlotSampleModel::SlotSampleModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void SlotSampleModel::show(const QList<SlotSample> &samples)
{
    beginResetModel();
    m_samples = {samples.rbegin(), samples.rend()};
    endResetModel();
}

int SlotSampleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_samples.size());
}

int SlotSampleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::State) + 1;
}

QVariant SlotSampleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SlotSample &sample = m_samples.at(index.row());
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole)
        return numberAlignment(isNumber(column));
    if (role == Qt::DisplayRole)
        return text(sample, column);
    if (role == Qt::AccessibleTextRole)
        return spokenText(text(sample, column));
    return {};
}

QString SlotSampleModel::text(const SlotSample &sample, Column column)
{
    switch (column) {
    case Column::Time:
        return QLocale().toString(sample.at.toLocalTime(), QLocale::ShortFormat);
    case Column::Waiting:
        return bytesText(sample.waitingBytes);
    case Column::Kept:
        return bytesText(sample.keptBytes);
    case Column::Limit:
        return sample.limitBytes ? bytesText(sample.limitBytes) : tr("none");
    case Column::State:
        return sample.walStatus;
    }
    return {};
}

QVariant SlotSampleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return numberAlignment(isNumber(static_cast<Column>(section)));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Time:
        return tr("Time");
    case Column::Waiting:
        return tr("Waiting");
    case Column::Kept:
        return tr("Kept");
    case Column::Limit:
        return tr("Limit");
    case Column::State:
        return tr("State");
    }
    return {};
}

} // namespace tributary
