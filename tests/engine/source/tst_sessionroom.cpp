// SPDX-License-Identifier: GPL-3.0-or-later
// The judgement about how many connections are left, from facts alone.
#include "tests/engine/source/judgesupport.h"

#include "engine/source/sessionroom.h"

using namespace tributary;
using namespace tributary::test;

class TestSessionRoom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void connections_byLimits_data();
    void connections_byLimits();
};

void TestSessionRoom::connections_byLimits_data()
{
    QTest::addColumn<SessionRoom>("room");
    QTest::addColumn<bool>("log");
    QTest::addColumn<CheckState>("state");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const SessionRoom &room, bool log, CheckState state,
                        const char *says) {
        QTest::addRow("%s, %s", name, log ? "log" : "full")
            << room << log << state << QString::fromLatin1(says);
    };
    const SessionLimit wide{.limit = 97, .taken = 20};
    using enum CheckState;
    row("nothing known", {}, true, Ok, "Nothing limits");
    row("an ordinary server", {.server = wide}, true, Ok, "20 of 97");
    row("just enough", {.role = {.limit = 3}, .server = wide}, true, Ok, "0 of 3");
    row("two", {.role = {.limit = 2}, .server = wide}, true, Ok, "0 of 2");
    row("two", {.role = {.limit = 2}, .server = wide}, false, Ok, "0 of 2");
    row("one", {.role = {.limit = 1}, .server = wide}, true, Failed, "CONNECTION LIMIT 8;");
    row("one", {.role = {.limit = 1}, .server = wide}, false, Warning, "with less it is slower");
    row("taken by others", {.role = {.limit = 8, .taken = 7}, .server = wide}, true, Warning,
        "cannot begin with less than 2");
    row("a small database", {.database = {.limit = 1}, .server = wide}, true, Failed,
        "ALTER DATABASE \"shop\" CONNECTION LIMIT -1;");
    row("a full server", {.server = {.limit = 97, .taken = 97}}, true, Warning,
        "higher max_connections");
    row("a server that is more than full", {.server = {.limit = 97, .taken = 99}}, false, Warning,
        "99 of 97");
    row("the narrowest counts",
        {.role = {.limit = 8, .taken = 2}, .server = {.limit = 97, .taken = 96}}, false, Warning,
        "The server takes 97");
}

void TestSessionRoom::connections_byLimits()
{
    QFETCH(SessionRoom, room);
    QFETCH(bool, log);
    QFETCH(CheckState, state);
    QFETCH(QString, says);
    const CheckResult check = judgeConnections(serverFacts(), room, log);
    QVERIFY2(check.state == state, qPrintable(check.message));
    const QString text = check.found + u'\n' + check.message + u'\n' + check.actions.join(u'\n');
    QVERIFY2(text.contains(says), qPrintable(text));
    QVERIFY(!check.found.isEmpty());
    verifyShape(check);
}

QTEST_GUILESS_MAIN(TestSessionRoom)
#include "tst_sessionroom.moc"
