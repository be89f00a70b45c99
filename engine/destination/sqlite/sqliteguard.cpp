// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/destination/sqlite/sqliteguard.h"

#include <sqlite3.h>

#include <QByteArray>
#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <memory>

namespace tributary {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("SqliteGuard", text);
}

/// These take the name of what they tell about.
constexpr const char *askingPragmas[] = {"foreign_key_list", "index_info",  "index_list",
                                         "index_xinfo",      "table_info",  "table_list",
                                         "table_xinfo",      "quick_check", "integrity_check"};
/// These would set something if they got a value.
constexpr const char *tellingPragmas[] = {
    "application_id", "collation_list", "compile_options", "database_list", "data_version",
    "encoding",       "freelist_count", "function_list",   "module_list",   "page_count",
    "page_size",      "pragma_list",    "schema_version",  "user_version"};

template <size_t count>
bool contains(const char *const (&names)[count], const char *name)
{
    return std::any_of(std::begin(names), std::end(names),
                       [name](const char *each) { return qstricmp(each, name) == 0; });
}

bool isTold(const char *pragma, const char *value)
{
    return contains(askingPragmas, pragma)
        || (value == nullptr && contains(tellingPragmas, pragma));
}

/// What a statement that is no query begins with.
constexpr const char *otherStatements[] = {"ALTER",     "ANALYZE", "ATTACH",  "BEGIN",   "COMMIT",
                                           "CREATE",    "DELETE",  "DETACH",  "DROP",    "END",
                                           "INSERT",    "REINDEX", "RELEASE", "REPLACE", "ROLLBACK",
                                           "SAVEPOINT", "UPDATE",  "VACUUM"};

/// Loads code, or hands pointers about.
bool isDangerous(const char *function)
{
    return qstricmp(function, "load_extension") == 0 || qstricmp(function, "fts3_tokenizer") == 0;
}

/// First word of a statement, in capitals; its comments are skipped.
QString firstWord(QString sql)
{
    for (;;) {
        sql = sql.trimmed();
        const bool isLine = sql.startsWith(u"--");
        if (!isLine && !sql.startsWith(u"/*"))
            break;
        const qsizetype end = isLine ? sql.indexOf(u'\n') : sql.indexOf(u"*/");
        sql = end < 0 ? QString() : sql.sliced(end + (isLine ? 1 : 2));
    }
    const auto isLetter = [](QChar c) { return c.isLetter() || c == u'_'; };
    const auto end = std::find_if_not(sql.cbegin(), sql.cend(), isLetter);
    return sql.first(end - sql.cbegin()).toUpper();
}

/// "no such column: x (line 2, column 8)".
QString faultText(sqlite3 *database, const QByteArray &sql)
{
    const QString words = QString::fromUtf8(sqlite3_errmsg(database));
    const int offset = sqlite3_error_offset(database);
    if (offset < 0 || offset > sql.size())
        return words;
    const QByteArrayView before = QByteArrayView(sql).first(offset);
    const qsizetype lineBegin = before.lastIndexOf('\n') + 1;
    return translated(QT_TRANSLATE_NOOP("SqliteGuard", "%1 (line %2, column %3)"))
        .arg(words, QString::number(before.count('\n') + 1),
             QString::number(QString::fromUtf8(before.sliced(lineBegin)).size() + 1));
}

struct Finaliser
{
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};

} // namespace

int SqliteGuard::protect(sqlite3 *database)
{
    // Three walls, one behind the other: what is compiled at all, what may write, and the file,
    // which was opened for reading. Views and triggers of the file itself get no functions with
    // effects either.
    sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    const int code = sqlite3_exec(database, "PRAGMA query_only = ON", nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return code;
    return sqlite3_set_authorizer(database, &SqliteGuard::authorize, this);
}

int SqliteGuard::authorize(void *self, int action, const char *first, const char *second,
                           const char * /*schema*/, const char * /*trigger*/)
{
    auto *guard = static_cast<SqliteGuard *>(self);
    const auto deny = [guard](const QString &what) {
        guard->m_refused = what;
        return SQLITE_DENY;
    };
    switch (action) {
    case SQLITE_SELECT:
    case SQLITE_READ:
    case SQLITE_RECURSIVE:
        return SQLITE_OK;
    case SQLITE_FUNCTION: // its name is the second text
        return isDangerous(second) ? deny(QString::fromUtf8(second) + QStringLiteral("()"))
                                   : SQLITE_OK;
    case SQLITE_PRAGMA:
        return isTold(first, second) ? SQLITE_OK
                                     : deny(QStringLiteral("PRAGMA ") + QString::fromUtf8(first));
    case SQLITE_INSERT:
        return deny(QStringLiteral("INSERT"));
    case SQLITE_UPDATE:
        // SQLite asks for this when a query names a virtual table or a table-valued function, and
        // writes nothing; what would write is found out when it is compiled.
        return qstricmp(first, "sqlite_master") == 0 ? SQLITE_OK : deny(QStringLiteral("UPDATE"));
    case SQLITE_DELETE:
        return deny(QStringLiteral("DELETE"));
    default:
        return deny(QCoreApplication::translate("SqliteGuard", "This statement"));
    }
}

Error SqliteGuard::refusal(const QString &what) const
{
    return makeError(ErrorKind::QueryRefused, {{QStringLiteral("what"), what}});
}

Status SqliteGuard::check(sqlite3 *database, const QString &sql)
{
    const QByteArray utf8 = sql.toUtf8();
    const QString word = firstWord(sql);
    if (contains(otherStatements, word.toLatin1().constData()))
        return refusal(word);
    const auto prepare = [&](const char *from, const char *&tail, sqlite3_stmt *&made) {
        m_refused.clear();
        return sqlite3_prepare_v3(database, from,
                                  static_cast<int>(utf8.constData() + utf8.size() - from), 0, &made,
                                  &tail);
    };
    const char *tail = nullptr;
    sqlite3_stmt *made = nullptr;
    int code = prepare(utf8.constData(), tail, made);
    const std::unique_ptr<sqlite3_stmt, Finaliser> statement(made);
    if (!m_refused.isEmpty())
        return refusal(m_refused);
    if (code != SQLITE_OK
        && QByteArrayView(sqlite3_errmsg(database)).endsWith("may not be modified"))
        return refusal(word);
    if (code != SQLITE_OK)
        return makeError(ErrorKind::QueryFailed,
                         {{QStringLiteral("reason"), faultText(database, utf8)}});
    if (statement == nullptr)
        return makeError(ErrorKind::QueryFailed,
                         {{QStringLiteral("reason"),
                           translated(QT_TRANSLATE_NOOP("SqliteGuard", "there is none."))}});
    if (sqlite3_stmt_readonly(statement.get()) == 0)
        return refusal(word);
    while (tail < utf8.constData() + utf8.size()) {
        const char *rest = tail;
        sqlite3_stmt *next = nullptr;
        code = prepare(rest, tail, next);
        const std::unique_ptr<sqlite3_stmt, Finaliser> second(next);
        if (code != SQLITE_OK || second != nullptr)
            return refusal(translated(QT_TRANSLATE_NOOP("SqliteGuard", "A second statement")));
    }
    return Done{};
}

} // namespace tributary
