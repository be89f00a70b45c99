// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QString>
#include <QStringList>

namespace tributary::test {

/// Looks into a SQLite file as another program would, without any code of ours. One thread; a lock
/// of somebody else's is an error at once.
class SqliteProbe
{
public:
    explicit SqliteProbe(const QString &path)
    {
        sqlite3_open_v2(QFile::encodeName(path).constData(), &m_database,
                        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    }

    ~SqliteProbe() { sqlite3_close_v2(m_database); }
    Q_DISABLE_COPY_MOVE(SqliteProbe)

    /// Runs statements; false on the first that fails, see error().
    bool execute(const QString &sql)
    {
        return sqlite3_exec(m_database, sql.toUtf8().constData(), nullptr, nullptr, nullptr)
            == SQLITE_OK;
    }

    /// Rows of one query as texts ("NULL" for NULL), or the error as the only one.
    QList<QStringList> rows(const QString &sql)
    {
        QList<QStringList> all;
        const QByteArray utf8 = sql.toUtf8();
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(m_database, utf8.constData(), static_cast<int>(utf8.size()), &statement,
                           nullptr);
        int code = statement == nullptr ? SQLITE_ERROR : sqlite3_step(statement);
        for (; code == SQLITE_ROW; code = sqlite3_step(statement)) {
            QStringList row;
            for (int column = 0; column < sqlite3_column_count(statement); ++column)
                row.append(cell(statement, column));
            all.append(row);
        }
        sqlite3_finalize(statement);
        if (code != SQLITE_DONE)
            return {{error()}};
        return all;
    }

    /// The rows in one line: columns with a blank between them, rows with a comma.
    QString text(const QString &sql)
    {
        QStringList lines;
        const QList<QStringList> all = rows(sql);
        for (const QStringList &row : all)
            lines.append(row.join(u' '));
        return lines.join(u',');
    }

    /// Nothing when the file is sound.
    QString damage()
    {
        const QString found = text(QStringLiteral("PRAGMA integrity_check"));
        return found == u"ok" ? QString() : found;
    }

    QString error() const { return QString::fromUtf8(sqlite3_errmsg(m_database)); }

private:
    static QString cell(sqlite3_stmt *statement, int column)
    {
        if (sqlite3_column_type(statement, column) == SQLITE_NULL)
            return QStringLiteral("NULL");
        return QString::fromUtf8(
            reinterpret_cast<const char *>(sqlite3_column_text(statement, column)),
            sqlite3_column_bytes(statement, column));
    }

    sqlite3 *m_database = nullptr;
};

} // namespace tributary::test
