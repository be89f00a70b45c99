// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/error.h"
#include "engine/core/lanes.h"
#include "engine/destination/browse/browsequery.h"
#include "engine/destination/browse/csvexport.h"
#include "engine/destination/browse/savedcopy.h"

#include <QObject>

#include <optional>

namespace tributary {

struct DestinationAddress;

/// The window's way into a destination, for looking only: lives on the main thread, never blocks,
/// owns the threads on which the destination is read. There are seven kinds of questions; one of a
/// kind is under way at a time: a new one stops the one before, whose answer is not delivered. The
/// number that a question returns comes back with its answer; with an error, what else comes is
/// empty.
class BrowseController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BrowseController)

public:
    explicit BrowseController(QObject *parent = nullptr);
    ~BrowseController() override; ///< stops what is under way and waits for it

    /// "sqlite:PATH", for the questions from now on; those under way are stopped.
    void setDestination(const QString &destination);

    QString destination() const { return m_destination; }

    /// DestinationBrowser::tables().
    int loadTables();
    /// DestinationBrowser::rows(). Those of a table and those of a statement are two kinds.
    int loadRows(const BrowseQuery &query, const RowRange &range);
    /// DestinationBrowser::countRows().
    int countRows(const BrowseQuery &query);
    /// DestinationBrowser::wholeRows().
    int loadWholeRows(const BrowseQuery &query, const QList<RowPlace> &places, qsizetype most);
    /// exportCsv().
    int exportCsv(const CsvRequest &request);
    /// DestinationBrowser::saveCopy(), into the file @p path.
    int saveCopy(const QString &path);

    /// That question, if it is still under way; its answer is not delivered.
    void cancel(int number);
    void cancel();

Q_SIGNALS:
    void tablesLoaded(int number, const QList<tributary::BrowsedTable> &tables,
                      const std::optional<tributary::Error> &error);
    void rowsLoaded(int number, const tributary::RowPage &page,
                    const std::optional<tributary::Error> &error);
    void rowsCounted(int number, qint64 rows, const std::optional<tributary::Error> &error);
    void wholeRowsLoaded(int number, const QList<QList<tributary::BrowsedCell>> &rows,
                         const std::optional<tributary::Error> &error);
    void exportProgressed(int number, const tributary::CsvAmount &amount);
    void exportFinished(int number, const tributary::CsvAmount &amount,
                        const std::optional<tributary::Error> &error);
    void copyProgressed(int number, const tributary::CopyAmount &amount);
    void copySaved(int number, const tributary::CopyAmount &amount,
                   const std::optional<tributary::Error> &error);

private:
    enum Kind { Tables, Rows, StatementRows, Count, WholeRows, Export, Copy, KindCount };

    /// Makes a browser of the present destination on the lane's thread and has @p work use it.
    template <typename Answer, typename Work, typename Signal>
    int ask(Kind kind, const Work &work, Signal signal);

    QString m_destination;
    Lanes m_lanes;
};

} // namespace tributary
