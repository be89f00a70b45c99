// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace tributary {

/// What of a TableProgressModel is shown, and in which order. GUI thread.
class TableFilterModel final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TableFilterModel)

public:
    enum class Show { All, Running, Failed, WithNotes };

    explicit TableFilterModel(QObject *parent = nullptr);

    void setShow(Show show);
    /// A part of the table's name, schema included; upper and lower case do not differ. Empty: all.
    void setText(const QString &text);

    Show shown() const { return m_show; }

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    bool hasText(int sourceRow, const QModelIndex &sourceParent) const;

    Show m_show = Show::All;
    QString m_text;
};

} // namespace tributary
