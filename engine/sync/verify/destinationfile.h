// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/sync/verify/boundvalue.h"
#include "engine/sync/verify/canonicalvalue.h"
#include "engine/sync/verify/rowstep.h"

#include <QList>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>
#include <stop_token>

struct sqlite3;
struct sqlite3_stmt;

namespace tributary {

/// The file of "sqlite:PATH", absolute; nothing for any other text. "~/" is the home folder.
std::optional<QString> sqlitePath(const QString &destination);

class DestinationFile;

/// The rows of one SELECT. One thread; must not outlive the file that it reads.
class DestinationQuery
{
public:
    /// Errors: Interrupted, Destination...
    Result<RowStep> step();
    /// The cell by its storage class; its bytes are valid until the next step.
    CanonicalValue cell(int column) const;
    QString text(int column) const;
    qint64 integer(int column) const;

    /// Steps through all rows, calling @p taken after each.
    template <typename Taken>
    Status forEach(Taken taken)
    {
        for (;;) {
            const Result<RowStep> stepped = step();
            if (!stepped)
                return stepped.error();
            if (*stepped == RowStep::End)
                return Done{};
            taken();
        }
    }

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

    Result<DestinationQuery> select(const QString &sql,
                                    const QList<BoundValue> &parameters = {}) const;

    QString path() const { return m_path; }

    /// From @p until on queries fail; nothing: they take the time they need.
    void setDeadline(std::optional<std::chrono::steady_clock::time_point> until)
    {
        m_deadline = until;
    }

    bool isPastDeadline() const
    {
        return m_deadline && std::chrono::steady_clock::now() > *m_deadline;
    }

    /// What SQLite's last call on this file failed with.
    Error lastError() const;

private:
    DestinationFile(QString path, const std::stop_token &stop);
    static int handleBusy(void *self, int attempts);
    static int handleProgress(void *self);

    struct Closer
    {
        void operator()(sqlite3 *handle) const;
    };

    QString m_path;
    std::stop_token m_stop;
    std::unique_ptr<sqlite3, Closer> m_handle;
    std::chrono::steady_clock::time_point m_busySince;
    std::optional<std::chrono::steady_clock::time_point> m_deadline;
};

} // namespace tributary
