// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/sync/verify/comparisonplan.h"
#include "engine/sync/verify/differencetally.h"
#include "engine/sync/verify/sampleplan.h"
#include "engine/sync/verify/samplesize.h"
#include "engine/sync/verify/tablecomparison.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QSet>

#include <chrono>
#include <functional>
#include <stop_token>

namespace tributary {

/// Compares a part of a table that is chosen at random: both sides' numbers of rows, and every
/// value of some rows.
///
/// With a key: runs of neighbouring keys that begin at random places, half of them found in the
/// source and half in the destination; each row is looked up by its key on the other side. So rows
/// that are missing, extra or different are met alike. Without one (or with a key that cannot be
/// asked for): rows from random blocks of the source are looked for in the destination by their
/// content; what only the destination has shows in the numbers of rows alone.
///
/// At most SampleSize::mostRows rows, and about half a minute: what there was no time for is said
/// in the notes. Borrows everything; inside a transaction of the source; one thread; used once.
class TableSample
{
public:
    static constexpr std::chrono::seconds mostTime{30};

    TableSample(const ComparisonPlan &plan, const ComparisonOptions &options,
                Connection &connection, DestinationFile &file, VerifyProgress &progress,
                const std::stop_token &stop, TableVerification &result);
    ~TableSample();
    Q_DISABLE_COPY_MOVE(TableSample)

    Status run();

private:
    using Clock = std::chrono::steady_clock;

    Status countRows();
    Status compareWhole();
    Status compareByKey(const SampleSize &size);
    Status compareByContent(const SampleSize &size);

    Result<QList<KeyText>> sourceStarts(qint64 count);
    Result<QList<qint64>> destinationStarts(qint64 count, qint64 rowsPerRun);
    Status addSourceRun(const KeyText &first, qint64 rows);
    Status addDestinationRun(qint64 firstRow, qint64 rows);
    void addKey(const KeyText &key);
    Status compareKeys();

    Status sampleContents(const ComparisonPlan &part);
    Status lookForContents(const ComparisonPlan &whole);
    Status tallyContents(const ComparisonPlan &part);

    enum class Ended { InTime, TooLate };

    /// Runs @p step, of whose statements none may run longer than @p time.
    Result<Ended> within(std::chrono::milliseconds time, const std::function<Status()> &step);
    std::chrono::milliseconds timeLeft() const;
    void noteShare(qint64 rows);

    const ComparisonPlan &m_plan;
    const ComparisonOptions &m_options;
    Connection &m_connection;
    DestinationFile &m_file;
    VerifyProgress &m_progress;
    std::stop_token m_stop;
    TableVerification &m_result;
    DifferenceTally m_tally;
    RandomChoice m_choice;
    quint32 m_seed;
    Clock::time_point m_deadline;
    qint64 m_destinationRows = -1;
    bool m_cutShort = false;

    QList<KeyText> m_keys;
    QSet<QByteArray> m_known; ///< digests of those, and of what cannot be looked up
    qint64 m_leftOut = 0; ///< keys that cannot be looked up

    struct Content
    {
        qint64 count = 0; ///< in the sample, less those that were found
        QJsonObject key;
    };

    QHash<QByteArray, Content> m_contents; ///< by row id
    qint64 m_sampled = 0;
};

} // namespace tributary
