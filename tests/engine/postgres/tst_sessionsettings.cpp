// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/postgres/sessionsettings.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace tributary;

namespace {

/// Names and values of "-c name=value" as the server splits them: at white space.
QHash<QByteArray, QByteArray> readOptions(const QByteArray &options)
{
    QHash<QByteArray, QByteArray> read;
    const QByteArrayList words = options.split(' ');
    for (qsizetype i = 0; i + 1 < words.size(); i += 2) {
        const qsizetype equals = words[i + 1].indexOf('=');
        if (words[i] != "-c" || equals < 1)
            return {};
        read.insert(words[i + 1].first(equals), words[i + 1].sliced(equals + 1));
    }
    return words.size() % 2 == 0 ? read : QHash<QByteArray, QByteArray>();
}

/// Names that are set by "PREFIX name = 'value'; ...", in order; nothing when it is anything else.
QStringList namesSet(const QString &sql, const QString &prefix)
{
    static const QRegularExpression assignment(QStringLiteral("^(.+) ([a-z_]+) = '([^'\\\\]*)'$"));
    QStringList names;
    const QStringList statements = sql.split(QStringLiteral("; "), Qt::SkipEmptyParts);
    for (const QString &statement : statements) {
        const QRegularExpressionMatch match = assignment.match(statement);
        if (!match.hasMatch() || match.captured(1) != prefix)
            return {statement};
        names.append(match.captured(2));
    }
    return names;
}

} // namespace

class TestSessionSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sessionSettings_namesAndVersions_areSound();
    void startupOptions_holdExactlyWhatEveryVersionTakes();
    void startupOptions_knownVersion_holdAllThatItKnows();
    void sessionStatements_byVersion_addWhatItKnows_data();
    void sessionStatements_byVersion_addWhatItKnows();
    void startupAndSession_together_setEverySettingOnce();
    void transactionStatements_byVersion_setEverything_data();
    void transactionStatements_byVersion_setEverything();
    void transactionStatements_sqlAscii_keepsTheBytes();
};

void TestSessionSettings::sessionSettings_namesAndVersions_areSound()
{
    QSet<QByteArray> names;
    for (const SessionSetting &setting : sessionSettings()) {
        const QByteArray name(setting.name);
        QVERIFY2(!names.contains(name), setting.name);
        names.insert(name);
        // The start-up packet is sent before the server's version is known.
        QCOMPARE(setting.atStartup, setting.fromVersion == 0);
        QVERIFY2(setting.fromVersion == 0 || setting.fromVersion >= 90400, setting.name);
        QVERIFY2(!QByteArray(setting.value).contains('\''), setting.name);
    }
}

void TestSessionSettings::startupOptions_holdExactlyWhatEveryVersionTakes()
{
    // All of these are known to PostgreSQL 9.4.
    const QHash<QByteArray, QByteArray> expected = {{"datestyle", "ISO,YMD"},
                                                    {"intervalstyle", "postgres"},
                                                    {"extra_float_digits", "3"},
                                                    {"bytea_output", "hex"},
                                                    {"timezone", "UTC"},
                                                    {"lc_monetary", "C"},
                                                    {"search_path", ""},
                                                    {"standard_conforming_strings", "on"},
                                                    {"quote_all_identifiers", "off"},
                                                    {"statement_timeout", "0"},
                                                    {"lock_timeout", "0"},
                                                    {"client_min_messages", "warning"}};
    QCOMPARE(readOptions(startupOptions()), expected);
    QVERIFY(!startupOptions().contains('\\') && !startupOptions().contains('\''));
}

void TestSessionSettings::startupOptions_knownVersion_holdAllThatItKnows()
{
    const QHash<QByteArray, QByteArray> read = readOptions(startupOptions(90603));
    for (const SessionSetting &setting : sessionSettings())
        QCOMPARE(read.contains(setting.name), setting.fromVersion <= 90603);
    QCOMPARE(read.value("row_security"), QByteArray("off"));
}

void TestSessionSettings::sessionStatements_byVersion_addWhatItKnows_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<QStringList>("names");
    const QString rowSecurity = QStringLiteral("row_security");
    const QString inTransaction = QStringLiteral("idle_in_transaction_session_timeout");
    const QString idle = QStringLiteral("idle_session_timeout");
    const QString transaction = QStringLiteral("transaction_timeout");
    QTest::newRow("9.4") << 90426 << QStringList();
    QTest::newRow("before 9.5") << 90499 << QStringList();
    QTest::newRow("9.5") << 90500 << QStringList{rowSecurity};
    QTest::newRow("9.6") << 90600 << QStringList{rowSecurity, inTransaction};
    QTest::newRow("13") << 130022 << QStringList{rowSecurity, inTransaction};
    QTest::newRow("14") << 140000 << QStringList{rowSecurity, inTransaction, idle};
    QTest::newRow("16") << 160015 << QStringList{rowSecurity, inTransaction, idle};
    QTest::newRow("17") << 170000 << QStringList{rowSecurity, inTransaction, idle, transaction};
    QTest::newRow("later") << 230000 << QStringList{rowSecurity, inTransaction, idle, transaction};
}

void TestSessionSettings::sessionStatements_byVersion_addWhatItKnows()
{
    QFETCH(int, version);
    QFETCH(QStringList, names);
    QCOMPARE(namesSet(sessionStatements(version), QStringLiteral("SET")), names);
}

void TestSessionSettings::startupAndSession_together_setEverySettingOnce()
{
    QStringList set = namesSet(sessionStatements(990000), QStringLiteral("SET"));
    const QByteArrayList atStartup = readOptions(startupOptions()).keys();
    for (const QByteArray &name : atStartup)
        set.append(QString::fromLatin1(name));
    set.sort();
    QStringList all;
    for (const SessionSetting &setting : sessionSettings())
        all.append(QLatin1String(setting.name));
    all.sort();
    QCOMPARE(set, all);
}

void TestSessionSettings::transactionStatements_byVersion_setEverything_data()
{
    QTest::addColumn<int>("version");
    for (const int version : {90400, 90500, 90600, 130000, 140000, 170000})
        QTest::addRow("%d", version) << version;
}

void TestSessionSettings::transactionStatements_byVersion_setEverything()
{
    QFETCH(int, version);
    QStringList expected = {QStringLiteral("client_encoding")};
    for (const SessionSetting &setting : sessionSettings()) {
        if (setting.fromVersion <= version)
            expected.append(QLatin1String(setting.name));
    }
    const QString sql = transactionStatements(version, false);
    QCOMPARE(namesSet(sql, QStringLiteral("SET LOCAL")), expected);
    QVERIFY(sql.startsWith(u"SET LOCAL client_encoding = 'UTF8'; "));
    QVERIFY(sql.contains(u"SET LOCAL search_path = ''; "));
}

void TestSessionSettings::transactionStatements_sqlAscii_keepsTheBytes()
{
    QVERIFY(transactionStatements(150000, true)
                .startsWith(u"SET LOCAL client_encoding = 'SQL_ASCII'; "));
}

QTEST_GUILESS_MAIN(TestSessionSettings)
#include "tst_sessionsettings.moc"
