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

    Show shown() const { return m_show; }

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    Show m_show = Show::All;
};

} // namespace tributary
