// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/shellword.h"
#include "wizard/commandline.h"

#include <QProcess>
#include <QTest>

using namespace tributary;

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void shellWord_anyText_reachesAProgramUnchanged_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("quoted");
        QTest::newRow("plain") << QStringLiteral("public.orders") << false;
        QTest::newRow("path") << QStringLiteral("sqlite:/home/ana/x.sqlite") << false;
        QTest::newRow("empty") << QString() << true;
        QTest::newRow("blank") << QStringLiteral("a b") << true;
        QTest::newRow("quote") << QStringLiteral("it's") << true;
        QTest::newRow("only quotes") << QStringLiteral("'''") << true;
        QTest::newRow("substitution") << QStringLiteral("$(reboot) `x` \"y\" \\ !") << true;
        QTest::newRow("separators") << QStringLiteral("a;b&c|d>e?f*g") << true;
        QTest::newRow("newline") << QStringLiteral("a\nb") << true;
        QTest::newRow("trailing newline") << QStringLiteral("a\n") << true;
        QTest::newRow("home") << QStringLiteral("~/x") << true;
        QTest::newRow("letters") << QStringLiteral("Bücher") << true;
    }

    void shellWord_anyText_reachesAProgramUnchanged()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, quoted);
        const QString word = shellWord(text);
        QCOMPARE(word.startsWith(u'\''), quoted);
        QProcess shell;
        shell.start(QStringLiteral("/bin/sh"),
                    {QStringLiteral("-c"),
                     QStringLiteral("printf %s ") + word + QStringLiteral("; echo .")});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()),
                 QString(text + QStringLiteral(".\n")));
    }

    void syncCommandLine_namesTheTables()
    {
        SavedSource source;
        source.connection.host = QStringLiteral("db.example.com");
        source.connection.database = QStringLiteral("shop");
        source.connection.user = QStringLiteral("ana");
        source.destination = QStringLiteral("sqlite:/tmp/my shop.sqlite");
        source.tables = {QStringLiteral("public.orders"), QStringLiteral("sales.Odd \"name\"")};
        const QString line = syncCommandLine(source);
        QVERIFY(line.startsWith(QStringLiteral("tributary-cli sync ")));
        QVERIFY(line.endsWith(QStringLiteral(
            " 'sqlite:/tmp/my shop.sqlite' --table public.orders --table 'sales.Odd \"name\"'")));
    }

    void setupCommandLines_withASchedule_saveSetAndSync_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("schedule");
        QTest::addColumn<QString>("lines"); // after the first
        QTest::newRow("by hand") << QStringLiteral("full") << QString() << QString();
        QTest::newRow("full") << QStringLiteral("full") << QStringLiteral("daily at 06:30")
                              << QStringLiteral(
                                     "tributary-cli schedule 'my shop' set 'daily at 06:30' "
                                     "--scheduler systemd\ntributary-cli sync 'my shop'");
        QTest::newRow("log") << QStringLiteral("log") << QStringLiteral("hourly")
                             << QStringLiteral(
                                    "tributary-cli schedule 'my shop' set hourly --scheduler "
                                    "systemd\ntributary-cli sync 'my shop' --follow");
    }

    void setupCommandLines_withASchedule_saveSetAndSync()
    {
        QFETCH(const QString, method);
        QFETCH(const QString, schedule);
        QFETCH(const QString, lines);
        SavedSource source;
        source.name = QStringLiteral("my shop");
        source.destination = QStringLiteral("sqlite:/tmp/x");
        source.method = method;
        source.schedule = schedule;
        source.scheduler = QStringLiteral("systemd");
        const QString all = setupCommandLines(source);
        if (schedule.isEmpty()) {
            QCOMPARE(all, syncCommandLine(source));
            return;
        }
        QVERIFY(all.startsWith(QStringLiteral("tributary-cli source add 'my shop' ")));
        QVERIFY(!all.section(u'\n', 0, 0).contains(u"--follow"));
        QCOMPARE(all.section(u'\n', 1), lines);
    }

    void syncCommandLine_ofTheLog_follows()
    {
        SavedSource source;
        source.destination = QStringLiteral("sqlite:/tmp/x");
        QVERIFY(!syncCommandLine(source).contains(QStringLiteral("--method")));
        source.method = QStringLiteral("log");
        QVERIFY(syncCommandLine(source).endsWith(
            QStringLiteral(" sqlite:/tmp/x --method log --follow")));
    }
};

QTEST_APPLESS_MAIN(TestCommandLine)
#include "tst_wizardcommandline.moc"
