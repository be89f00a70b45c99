// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/sync/verify/verifyreport.h"
#include "engine/sync/verifycontroller.h"
#include "ui/icons.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QIcon>
#include <QSet>
#include <QStringList>

#include <optional>

namespace tributary {

/// The tables that can be compared, a row each: what was found out about each, and which of them
/// are chosen for the next comparison. GUI thread.
class VerifyTableModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VerifyTableModel)

public:
    enum class Column { Table, Result, Rows, Missing, Extra, Different, Notes };
    static constexpr int columns = static_cast<int>(Column::Notes) + 1;
    static constexpr int SortRole = Qt::UserRole; ///< raw numbers and texts

    explicit VerifyTableModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// "schema.table" of each; what is known about tables that were there before stays.
    void setTables(const QStringList &names);
    /// Whether tables can be ticked.
    void setChoosable(bool choosable);
    QStringList ticked() const;

    /// Forgets the results of @p names (of all: none given): they are to be found anew.
    void beginComparison(const QStringList &names);
    void plan(const QList<PlannedComparison> &tables);
    void update(const QList<VerifiedRows> &tables);
    void setResult(const TableVerification &result);
    void setRepair(const TableRepair &repair);
    /// What was under way or planned was not compared.
    void endComparison();

    /// Of what was planned: 0..99.
    int percent() const;
    qsizetype comparedCount() const;

    std::optional<TableVerification> result(const QString &name) const;

Q_SIGNALS:
    void tickedChanged();

private:
    enum class State { Unknown, Waiting, Comparing, Compared };

    struct Row
    {
        QString name;
        State state = State::Unknown;
        bool ticked = false;
        bool planned = false;
        qint64 estimatedRows = -1;
        qint64 rows = 0; ///< so far
        TableVerification result;
        std::optional<TableRepair> repair;
    };

    Row &rowOf(const QString &name);
    void changed(const QString &name);
    QString resultText(const Row &row) const;
    Icon resultIcon(const Row &row) const;
    QString notesText(const Row &row) const;
    QString text(const Row &row, Column column) const;
    QVariant sortValue(const Row &row, Column column) const;

    QList<Row> m_rows;
    QHash<QString, qsizetype> m_index; ///< by name
    bool m_choosable = false;
    QHash<Icon, QIcon> m_icons;
};

} // namespace tributary
