// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/destination/browse/browsecontroller.h"

#include "engine/destination/browse/destinationbrowser.h"
#include "engine/destination/destinationaddress.h"

namespace tributary {

BrowseController::BrowseController(QObject *parent)
    : QObject(parent)
    , m_lanes(this, KindCount, QStringLiteral("browse"))
{ }

BrowseController::~BrowseController() = default;

void BrowseController::setDestination(const QString &destination)
{
    m_lanes.cancel();
    m_destination = destination;
}

void BrowseController::cancel(int number)
{
    m_lanes.cancel(number);
}

void BrowseController::cancel()
{
    m_lanes.cancel();
}

template <typename Answer, typename Work, typename Signal>
int BrowseController::ask(Kind kind, const Work &work, Signal signal)
{
    return m_lanes.ask(kind,
                       [this, work, signal, destination = m_destination](
                           int number, const std::stop_token &stop) -> Lanes::Answer {
                           const Result<DestinationAddress> address = parseDestination(destination);
                           Result<Answer> answer = !address
                               ? Result<Answer>(address.error())
                               : work(*makeBrowser(*address), number, stop);
                           return [this, signal, number, answer = std::move(answer)] {
                               if (answer)
                                   Q_EMIT(this->*signal)(number, *answer, std::nullopt);
                               else
                                   Q_EMIT(this->*signal)(number, Answer(), answer.error());
                           };
                       });
}

int BrowseController::loadTables()
{
    return ask<QList<BrowsedTable>>(
        Tables,
        [](DestinationBrowser &browser, int /*number*/, const std::stop_token &stop) {
            return browser.tables(stop);
        },
        &BrowseController::tablesLoaded);
}

int BrowseController::loadRows(const BrowseQuery &query, const RowRange &range)
{
    return ask<RowPage>(
        query.isStatement() ? StatementRows : Rows,
        [query, range](DestinationBrowser &browser, int /*number*/, const std::stop_token &stop) {
            return browser.rows(query, range, stop);
        },
        &BrowseController::rowsLoaded);
}

int BrowseController::countRows(const BrowseQuery &query)
{
    return ask<qint64>(
        Count,
        [query](DestinationBrowser &browser, int /*number*/, const std::stop_token &stop) {
            return browser.countRows(query, stop);
        },
        &BrowseController::rowsCounted);
}

int BrowseController::loadWholeRows(const BrowseQuery &query, const QList<RowPlace> &places,
                                    qsizetype most)
{
    return ask<QList<QList<BrowsedCell>>>(
        WholeRows,
        [query, places, most](DestinationBrowser &browser, int /*number*/,
                              const std::stop_token &stop) {
            return browser.wholeRows(query, places, most, stop);
        },
        &BrowseController::wholeRowsLoaded);
}

int BrowseController::exportCsv(const CsvRequest &request)
{
    return ask<CsvAmount>(
        Export,
        [this, request](DestinationBrowser &browser, int number, const std::stop_token &stop) {
            const CsvObserver observer = [this, number](const CsvAmount &amount) {
                m_lanes.tell(Export, number,
                             [this, number, amount] { Q_EMIT exportProgressed(number, amount); });
            };
            return tributary::exportCsv(browser, request, observer, stop);
        },
        &BrowseController::exportFinished);
}

int BrowseController::saveCopy(const QString &path)
{
    return ask<CopyAmount>(
        Copy,
        [this, path](DestinationBrowser &browser, int number, const std::stop_token &stop) {
            const CopyObserver observer = [this, number](const CopyAmount &amount) {
                m_lanes.tell(Copy, number,
                             [this, number, amount] { Q_EMIT copyProgressed(number, amount); });
            };
            return browser.saveCopy(path, observer, stop);
        },
        &BrowseController::copySaved);
}

} // namespace tributary
