// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/core/tableid.h"
#include "engine/sync/verify/canonicalvalue.h"
#include "engine/sync/verify/rowstep.h"

#include <QList>
#include <QSet>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>
#include <stop_token>

struct sqlite3;
struct sqlite3_stmt;

namespace tributary {

/// A column of a copy, as the sync recorded it.
struct RecordedColumn
{
    int attnum = 0;
    QString sourceName;
    QString destinationName;
    int keyPosition = 0; ///< 0: not in the key, else from 1 on
};

/// A copy of a source table, as the sync recorded it.
struct RecordedCopy
{
    TableId source;
    QString destinationName;
    QString sourceIdentity;
    QList<RecordedColumn> columns;
};

/// The file of "sqlite:PATH", absolute; nothing for any other text. "~/" is the home folder.
std::optional<QString> sqlitePath(const QString &destination);

class DestinationFile;

/// The rows of one SELECT. One thread; must not outlive the file that it reads.
class DestinationQuery
{
public:
    /// Errors: Interrupted, Destination...
    Result<RowStep> step();
    int columnCount() const;
    /// The cell by its storage class; its bytes are valid until the next step.
    CanonicalValue cell(int column) const;
    QString text(int column) const;
    qint64 integer(int column) const;

private:
    friend class DestinationFile;

    struct Finalizer
    {
        void operator()(sqlite3_stmt *statement) const;
    };

    const DestinationFile *m_file = nullptr;
    std::unique_ptr<sqlite3_stmt, Finalizer> m_statement;
};

/// The SQLite file of a destination, opened for reading only, in one read transaction from the
/// first query on: a sync that publishes meanwhile does not mix two states. One thread. Its waits
/// end within a quarter second of a stop request.
class DestinationFile
{
public:
    /// Never makes a file. Errors: DestinationMissing, DestinationNotDatabase, Destination...
    static Result<std::unique_ptr<DestinationFile>> open(const QString &path,
                                                         const std::stop_token &stop);
    ~DestinationFile();
    Q_DISABLE_COPY_MOVE(DestinationFile)

    /// All copies that the sync recorded, by the source's names; none when no sync has written
    /// here.
    Result<QList<RecordedCopy>> copiedTables() const;
    /// Names of the columns of a table or view; empty when there is none of that name.
    Result<QSet<QString>> columnsOf(const QString &table) const;
    Result<DestinationQuery> select(const QString &sql,
                                    const QList<QString> &parameters = {}) const;

    /// What SQLite's last call on this file failed with.
    Error lastError() const;

private:
    DestinationFile(QString path, const std::stop_token &stop);
    static int handleBusy(void *self, int attempts);
    static int handleProgress(void *self);
    Status readColumns(QList<RecordedCopy> &tables) const;

    struct Closer
    {
        void operator()(sqlite3 *handle) const;
    };

    QString m_path;
    std::stop_token m_stop;
    std::unique_ptr<sqlite3, Closer> m_handle;
    std::chrono::steady_clock::time_point m_busySince;
};

} // namespace tributary
