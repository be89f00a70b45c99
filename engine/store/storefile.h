// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"

#include <QList>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

class QSqlError;

namespace tributary {

/// One short visit to the store's SQLite file: opened by the constructor's caller, closed by the
/// destructor. Writers wait for each other for five seconds. Lives within one function, on one
/// thread.
class StoreFile
{
public:
    enum class Access { Read, Write };

    /// Schema that this version writes, kept in PRAGMA user_version.
    static constexpr int schemaVersion = 7;

    /// What is on record is forgotten for its age only where newer records go on from it: after a
    /// longer gap the clock may have jumped, and the age may be none.
    static constexpr int mostIdleDays = 30;

    /// @p connectionName names the visit towards Qt Sql, and must not be in use.
    StoreFile(QString path, QString connectionName);
    ~StoreFile(); ///< what was not committed is rolled back
    Q_DISABLE_COPY_MOVE(StoreFile)

    /// Write: makes folder (0700), file (0600) and schema where they are missing, and begins a
    /// transaction. Read: the file must be there. Both bring a file of an older version up to date.
    /// Errors: StoreFailed, also for a file that a newer version wrote. A file that turns out to be
    /// damaged, here or later, is moved aside (moveAsideIfDamaged()) and the error says so: the
    /// next visit finds none. One that was not closed properly is read through first.
    Status open(Access access);

    /// False for a file that was opened for reading before anything was ever written to it.
    bool hasSchema() const { return m_hasSchema; }

    /// Runs one statement with its values, ready for next(). Errors: StoreFailed.
    Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {});
    /// Runs one statement that gives no rows once for each of @p rows, and prepares it only once.
    /// Errors: StoreFailed, of the first that failed.
    Status runEach(const QString &sql, const QList<QVariantList> &rows);
    Status commit();

    /// After @p rows had no next() one: whether that was their end.
    Status ended(const QSqlQuery &rows);

    /// Whether the disk was full, or failed: what could not be written may be later.
    static bool isOfTheDisk(const Error &error);

private:
    Status createFile() const;
    Status prepareSchema(Access access);
    Status begin();
    Result<int> readVersion();
    Status bringUpToDate(int version);
    /// @p detail: SQLite's result code, where it was SQLite.
    Error failure(const QString &reason, const QString &detail = {}) const;
    /// What SQLite refused; ends the visit when that was because the file is damaged.
    Error refusal(const QSqlError &error);
    Status checkAfterCrash();

    QString m_path;
    QString m_connectionName;
    QSqlDatabase m_database;
    bool m_hasSchema = false;
    bool m_inTransaction = false;
};

} // namespace tributary
