// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/error.h"
#include "engine/destination/browse/browsequery.h"

#include <QAbstractTableModel>

namespace tributary {

class BrowseController;

/// The rows of one query, as far as they were looked at: they come in steps, the next ones when a
/// view has scrolled to the end. What was shown stays until the first rows of the next query are
/// there. Asks the controller and never waits. GUI thread; borrows the controller.
class RowModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowModel)

public:
    /// More rows than this are not kept: filters and exports are for these.
    static constexpr qsizetype mostRows = 100'000;

    explicit RowModel(BrowseController &browser, QObject *parent = nullptr);

    /// Asks for the first @p step rows. @p columns: what is known of them; @p continues: further
    /// rows may be asked for (the query is repeated for them).
    void load(const BrowseQuery &query, const QList<BrowsedColumn> &columns, qint64 step,
              bool continues);
    /// Gives up what is being asked for; what is shown stays.
    void cancel();
    void clear();

    /// Of the rows that are shown.
    const BrowseQuery &query() const { return m_query; }

    const QStringList &columns() const { return m_columns; }

    bool isLoading() const { return m_question != 0; }

    /// There are rows behind those that are here.
    bool hasMore() const { return m_hasMore; }

    /// Whether a query's rows are shown, be they none.
    bool isLoaded() const { return m_loaded; }

    std::chrono::milliseconds took() const { return m_took; }

    const BrowsedCell &cell(const QModelIndex &index) const;

    const QList<BrowsedCell> &row(int row) const { return m_rows.at(row).cells; }

    RowPlace place(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    /// Only asks for it: rows are sorted where they are kept.
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void loadingChanged(bool loading);
    void loaded(); ///< the first rows of a query, or none
    void extended(); ///< by the next ones
    void failed(const tributary::Error &error);
    /// The next rows are of a later state of the data than those before.
    void outdated();
    /// @p column -1: in the order of storage.
    void sortRequested(int column, Qt::SortOrder order);

private:
    void take(int number, const RowPage &page, const std::optional<Error> &error);
    void setQuestion(int number);
    QString columnToolTip(int column) const;
    bool isNumeric(int column) const;

    BrowseController &m_browser;
    BrowseQuery m_query;
    QStringList m_columns;
    QList<BrowsedColumn> m_known;
    QList<BrowsedRow> m_rows;
    QString m_state;
    std::chrono::milliseconds m_took{0};
    qint64 m_step = 0;
    bool m_continues = false;
    bool m_hasMore = false;
    bool m_loaded = false;

    // What is being asked for.
    int m_question = 0; ///< 0: nothing
    bool m_isFirst = false;
    BrowseQuery m_nextQuery;
    QList<BrowsedColumn> m_nextKnown;
    qint64 m_nextStep = 0;
    bool m_nextContinues = false;
};

} // namespace tributary
