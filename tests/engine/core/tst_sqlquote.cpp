// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/anytext.h"
#include <rapidcheck.h>
#include <sqlite3.h>

#include "engine/core/sqlquote.h"

#include <QTest>

#include <memory>
#include <optional>

using namespace tributary;

namespace {

/// What stands between @p quote at both ends of @p text, doubled ones undone; nothing when the text
/// ends earlier or later than its closing quote.
std::optional<QString> unquoted(const QString &text, QChar quote)
{
    if (text.size() < 2 || text[0] != quote)
        return {};
    QString inner;
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text[i] != quote) {
            inner += text[i];
        } else if (i + 1 == text.size()) {
            return inner;
        } else if (text[++i] == quote) {
            inner += quote;
        } else {
            return {};
        }
    }
    return {};
}

/// A literal as PostgreSQL's scanner reads it, whatever standard_conforming_strings is: nothing
/// when that would matter.
std::optional<QString> readPostgresLiteral(const QString &literal)
{
    const bool escapes = literal.startsWith(u'E');
    const std::optional<QString> inner = unquoted(escapes ? literal.sliced(1) : literal, u'\'');
    if (!inner || !escapes)
        return inner && !inner->contains(u'\\') ? inner : std::nullopt;
    QString text;
    for (qsizetype i = 0; i < inner->size(); ++i) {
        if (inner->at(i) == u'\\' && (++i == inner->size() || inner->at(i) != u'\\'))
            return {}; // another escape than that of the backslash
        text += inner->at(i);
    }
    return text;
}

QString withoutNul(QString text)
{
    return text.remove(QChar(u'\0'));
}

/// The only value that SQLite returns for @p sql, or the name of its column; nothing when it does
/// not run as one statement.
struct Answer
{
    QString value;
    QString column;
};

std::optional<Answer> askSqlite(const QString &sql)
{
    sqlite3 *opened = nullptr;
    sqlite3_open(":memory:", &opened);
    const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> database(opened, &sqlite3_close);
    const QByteArray utf8 = sql.toUtf8();
    sqlite3_stmt *prepared = nullptr;
    const char *rest = nullptr;
    sqlite3_prepare_v2(opened, utf8.constData(), static_cast<int>(utf8.size()), &prepared, &rest);
    const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> statement(prepared,
                                                                               &sqlite3_finalize);
    if (prepared == nullptr || rest != utf8.constData() + utf8.size()
        || sqlite3_step(prepared) != SQLITE_ROW)
        return {};
    const auto *value = reinterpret_cast<const char *>(sqlite3_column_text(prepared, 0));
    return Answer{QString::fromUtf8(value, sqlite3_column_bytes(prepared, 0)),
                  QString::fromUtf8(sqlite3_column_name(prepared, 0))};
}

} // namespace

class TestSqlQuote : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quote_knownTexts_areWrittenAsExpected_data();
    void quote_knownTexts_areWrittenAsExpected();
    void quoteQualified_hostileNames_quotesEachAlone();
    void quoteIdentifier_anyName_isReadBack();
    void quotePostgresLiteral_anyText_isReadBackWhateverTheSetting();
    void quoteSqliteLiteral_anyText_isOneValueToSqlite();
    void quoteIdentifier_anyName_isOneNameToSqlite();
};

void TestSqlQuote::quote_knownTexts_areWrittenAsExpected_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("identifier");
    QTest::addColumn<QString>("postgres");
    QTest::addColumn<QString>("sqlite");
    const auto row = [](const char *name, const QString &text, const char *identifier,
                        const char *postgres, const char *sqlite) {
        QTest::newRow(name) << text << QString::fromUtf8(identifier) << QString::fromUtf8(postgres)
                            << QString::fromUtf8(sqlite);
    };
    row("plain", QStringLiteral("orders"), "\"orders\"", "'orders'", "'orders'");
    row("upper case", QStringLiteral("Orders"), "\"Orders\"", "'Orders'", "'Orders'");
    row("empty", QString(), "\"\"", "''", "''");
    row("double quote", QStringLiteral("a\"b"), "\"a\"\"b\"", "'a\"b'", "'a\"b'");
    row("quote", QStringLiteral("it's"), "\"it's\"", "'it''s'", "'it''s'");
    row("backslash", QStringLiteral("a\\b"), "\"a\\b\"", "E'a\\\\b'", "'a\\b'");
    row("backslash and quote", QStringLiteral("\\'"), "\"\\'\"", "E'\\\\'''", "'\\'''");
    row("newline", QStringLiteral("a\nb"), "\"a\nb\"", "'a\nb'", "'a\nb'");
    row("end of a statement", QStringLiteral("x'; DROP TABLE y; --"), "\"x'; DROP TABLE y; --\"",
        "'x''; DROP TABLE y; --'", "'x''; DROP TABLE y; --'");
    row("dot", QStringLiteral("a.b"), "\"a.b\"", "'a.b'", "'a.b'");
    row("dollar", QStringLiteral("$$a$$"), "\"$$a$$\"", "'$$a$$'", "'$$a$$'");
    row("percent", QStringLiteral("%1"), "\"%1\"", "'%1'", "'%1'");
    row("not Latin", QStringLiteral("größe\u2028"), "\"größe\u2028\"", "'größe\u2028'",
        "'größe\u2028'");
    row("NUL", QStringLiteral("a") + QChar(u'\0') + QStringLiteral("b"), "\"ab\"", "'ab'", "'ab'");
}

void TestSqlQuote::quote_knownTexts_areWrittenAsExpected()
{
    QFETCH(QString, text);
    QFETCH(QString, identifier);
    QFETCH(QString, postgres);
    QFETCH(QString, sqlite);
    QCOMPARE(quoteIdentifier(text), identifier);
    QCOMPARE(quotePostgresLiteral(text), postgres);
    QCOMPARE(quoteSqliteLiteral(text), sqlite);
}

void TestSqlQuote::quoteQualified_hostileNames_quotesEachAlone()
{
    QCOMPARE(quoteQualified(QStringLiteral("a.b"), QStringLiteral("c\".\"d")),
             QStringLiteral("\"a.b\".\"c\"\".\"\"d\""));
}

void TestSqlQuote::quoteIdentifier_anyName_isReadBack()
{
    const bool holds = rc::check("quoteIdentifier, then read", [] {
        const QString name = *test::anyText();
        RC_ASSERT(unquoted(quoteIdentifier(name), u'"') == withoutNul(name));
    });
    QVERIFY(holds);
}

void TestSqlQuote::quotePostgresLiteral_anyText_isReadBackWhateverTheSetting()
{
    const bool holds = rc::check("quotePostgresLiteral, then read", [] {
        const QString text = *test::anyText();
        RC_ASSERT(readPostgresLiteral(quotePostgresLiteral(text)) == withoutNul(text));
    });
    QVERIFY(holds);
}

void TestSqlQuote::quoteSqliteLiteral_anyText_isOneValueToSqlite()
{
    const bool holds = rc::check("SELECT quoteSqliteLiteral", [] {
        const QString text = *test::anyText();
        const std::optional<Answer> answer = askSqlite(QStringLiteral("SELECT ")
                                                       + quoteSqliteLiteral(text));
        RC_ASSERT(answer.has_value());
        RC_ASSERT(answer->value == withoutNul(text));
    });
    QVERIFY(holds);
}

void TestSqlQuote::quoteIdentifier_anyName_isOneNameToSqlite()
{
    const bool holds = rc::check("SELECT 1 AS quoteIdentifier", [] {
        const QString name = *test::anyText();
        const std::optional<Answer> answer = askSqlite(QStringLiteral("SELECT 1 AS ")
                                                       + quoteIdentifier(name));
        RC_ASSERT(answer.has_value());
        RC_ASSERT(answer->column == withoutNul(name));
    });
    QVERIFY(holds);
}

QTEST_GUILESS_MAIN(TestSqlQuote)
#include "tst_sqlquote.moc"
