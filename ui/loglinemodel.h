// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/runrecord.h"
#include "ui/icons.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QIcon>
#include <QSortFilterProxyModel>

namespace tributary {

/// The columns of a log.
enum class LogColumn { Time, Level, Table, Text };

/// Lines of a log, the newest at the end. Bounded: the oldest make room. GUI thread.
class LogLineModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LogLineModel)

public:
    static constexpr int columns = 4;
    static constexpr int LevelRole = Qt::UserRole; ///< a RunLine::Level as int

    explicit LogLineModel(QObject *parent = nullptr, int most = 10'000);

    /// Replaces what is there; where @p lines only go on from it, they are appended.
    void setLines(const QList<RunLine> &lines);
    void append(const QList<RunLine> &lines);

    /// Of one row, as it is copied: time, level, table and text with tabs between.
    QString lineText(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    static QString text(const RunLine &line, LogColumn column);

    const int m_most;
    QList<RunLine> m_lines;
    QHash<Icon, QIcon> m_icons;
};

/// The lines of a LogLineModel from a level on and with a text in them. GUI thread.
class LogFilterModel final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LogFilterModel)

public:
    explicit LogFilterModel(QObject *parent = nullptr);

    void setLeast(RunLine::Level least);
    /// In table or text, upper or lower case; empty: any.
    void setText(const QString &text);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    RunLine::Level m_least = RunLine::Level::Info;
    QString m_text;
};

} // namespace tributary
