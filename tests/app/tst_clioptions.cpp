// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/clioptions.h"
#include "engine/core/ratelimiter.h"

#include <QTest>

using namespace tributary;

namespace {

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

Result<SyncOptions> optionsOf(const QStringList &arguments, const SavedSource *saved = nullptr)
{
    QCommandLineParser parser;
    parser.addOption(methodOption());
    parser.addOptions(logOptions());
    if (!parser.parse(QStringList{QStringLiteral("sync")} + arguments))
        return makeError(ErrorKind::Internal);
    return readSyncOptions(parser, saved);
}

Result<TableMethods> methodsOf(const QStringList &arguments, const TableMethods &saved = {})
{
    QCommandLineParser parser;
    parser.addOption(tableMethodOption());
    if (!parser.parse(QStringList{QStringLiteral("sync")} + arguments))
        return makeError(ErrorKind::Internal);
    return readTableMethods(parser, saved);
}

Result<RunLimits> limitsIn(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions(limitOptions());
    if (!parser.parse(QStringList{QStringLiteral("sync")} + arguments))
        return makeError(ErrorKind::Internal);
    return readLimits(parser, {.connections = 2, .bytesPerSecond = 7000});
}

SavedSource savedLog()
{
    SavedSource saved;
    saved.method = QStringLiteral("log");
    saved.plugin = QStringLiteral("wal2json");
    saved.slot = QStringLiteral("saved_slot");
    saved.publication = QStringLiteral("saved_publication");
    saved.keepDeleted = true;
    return saved;
}

} // namespace

class TestCliOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void readSyncOptions_nothing_isAFullCopy()
    {
        const auto read = optionsOf({});
        QVERIFY(read);
        QCOMPARE(read->method, SyncMethod::Full);
        QVERIFY(read->log == LogOptions());
        QVERIFY(optionsOf(words("--once")));
    }

    void readSyncOptions_log_isReadWhole()
    {
        const auto all = optionsOf(words("--method log --plugin pgoutput --slot s --publication p "
                                         "--deletes keep --follow --allow-resync"));
        QVERIFY(all);
        QCOMPARE(all->method, SyncMethod::Log);
        LogOptions expected;
        expected.plugin = QStringLiteral("pgoutput");
        expected.slot = QStringLiteral("s");
        expected.publication = QStringLiteral("p");
        expected.keepDeleted = true;
        expected.follow = true;
        expected.allowResync = true;
        QVERIFY(all->log == expected);

        const auto until = optionsOf(words("--method log --plugin auto --until-lsn 1/19532D8"));
        QVERIFY(until);
        expected = {};
        expected.keepsAsBefore = true; // nothing was said of deleted rows, and nothing is saved
        expected.until = {.value = 0x1'0195'32D8};
        QVERIFY(until->log == expected);
    }

    void readSyncOptions_saved_isUsed()
    {
        const SavedSource saved = savedLog();
        const auto read = optionsOf({}, &saved);
        QVERIFY(read);
        QCOMPARE(read->method, SyncMethod::Log);
        LogOptions expected;
        expected.plugin = saved.plugin;
        expected.slot = saved.slot;
        expected.publication = saved.publication;
        expected.keepDeleted = true;
        QVERIFY(read->log == expected);
    }

    void readSyncOptions_given_winsOverSaved()
    {
        const SavedSource saved = savedLog();
        const auto read = optionsOf(
            words("--plugin auto --slot s --publication p --deletes remove"), &saved);
        QVERIFY(read);
        LogOptions expected;
        expected.slot = QStringLiteral("s");
        expected.publication = QStringLiteral("p");
        QVERIFY(read->log == expected);
        const auto full = optionsOf(words("--method full"), &saved);
        QVERIFY(full);
        QCOMPARE(full->method, SyncMethod::Full);
        QVERIFY(full->log == LogOptions());
    }

    void readSyncOptions_unfit_isAUsageError_data()
    {
        QTest::addColumn<QString>("arguments");
        for (const char *arguments :
             {"--method both", "--slot s", "--follow", "--method full --deletes keep",
              "--method log --plugin x", "--method log --deletes x", "--method log --once --follow",
              "--method log --until-lsn x", "--method log --until-lsn 0/0",
              "--method log --until-lsn 0/1 --follow"})
            QTest::newRow(arguments) << QString::fromUtf8(arguments);
    }

    void readSyncOptions_unfit_isAUsageError()
    {
        QFETCH(const QString, arguments);
        const auto read = optionsOf(arguments.split(u' '));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Usage);
    }

    void readTableMethods_given_areReadAndWinOverSaved()
    {
        const TableMethods saved{{QStringLiteral("public.orders"), QStringLiteral("skip")},
                                 {QStringLiteral("sales.items"), QStringLiteral("full")}};
        QCOMPARE(*methodsOf({}, saved), saved);
        QCOMPARE(*methodsOf(words("--table-method orders=log --table-method a.b=c=full "
                                  "--table-method orders=full"),
                            saved),
                 (TableMethods{{QStringLiteral("orders"), QStringLiteral("full")},
                               {QStringLiteral("a.b=c"), QStringLiteral("full")},
                               {QStringLiteral("sales.items"), QStringLiteral("full")}}));
        QCOMPARE(tableMethodsText(saved), QStringLiteral("public.orders=skip, sales.items=full"));
    }

    void readLimits_given_goBeforeTheSettings_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<qint64>("rate");
        QTest::addColumn<int>("connections");
        const auto row = [](const char *arguments, qint64 rate, int connections) {
            QTest::addRow("\"%s\"", arguments) << words(arguments) << rate << connections;
        };
        row("", 7000, 2); // the settings'
        row("--max-rate 0", 0, 2);
        row("--max-rate 1", 1, 2);
        row("--max-rate 500K", 512'000, 2);
        row("--max-rate 2M --connections 1", 2 << 20, 1);
        row("--max-rate 1G --connections 3", 1 << 30, 3);
        row("--max-rate 3MiB", 3 << 20, 2);
    }

    void readLimits_given_goBeforeTheSettings()
    {
        QFETCH(const QStringList, arguments);
        const auto read = limitsIn(arguments);
        QVERIFY(read);
        QTEST(read->rate->rate(), "rate");
        QTEST(read->connections, "connections");
    }

    void readLimits_unfit_isAUsageError_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("value");
        for (const char *value :
             {"", "-1", "fast", "1.5M", "2m", "2MB", "2 M", "K", "1025G", "99999999999999999999"})
            QTest::addRow("rate \"%s\"", value)
                << QStringLiteral("--max-rate") << QString::fromUtf8(value);
        for (const char *value : {"", "0", "4", "-1", "two", "1.0"})
            QTest::addRow("connections \"%s\"", value)
                << QStringLiteral("--connections") << QString::fromUtf8(value);
    }

    void readLimits_unfit_isAUsageError()
    {
        QFETCH(const QString, option);
        QFETCH(const QString, value);
        const auto read = limitsIn({option + u'=' + value});
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Usage);
        QVERIFY2(read.error().message.contains(option), qPrintable(read.error().message));
    }

    void readTableMethods_unfit_isAUsageError_data()
    {
        QTest::addColumn<QString>("value");
        for (const char *value : {"public.orders", "public.orders=", "=full", "public.orders=auto",
                                  "public.orders=full ", "full"})
            QTest::newRow(value) << QString::fromUtf8(value);
    }

    void readTableMethods_unfit_isAUsageError()
    {
        QFETCH(const QString, value);
        const auto read = methodsOf({QStringLiteral("--table-method"), value});
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Usage);
        QVERIFY2(read.error().message.contains(value), qPrintable(read.error().message));
    }
};

QTEST_GUILESS_MAIN(TestCliOptions)
#include "tst_clioptions.moc"
