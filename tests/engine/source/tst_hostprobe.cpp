// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeserver.h"

#include "engine/source/hostprobe.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace tributary;
using namespace tributary::test;

namespace {

using namespace std::chrono_literals;

HostProbe::Deadline after(std::chrono::milliseconds length)
{
    return std::chrono::steady_clock::now() + length;
}

HostProbe loopbackProbe(quint16 port)
{
    HostProbe probe(QStringLiteral("127.0.0.1"), QString::number(port));
    probe.lookUp(after(5s), {});
    probe.connect(after(5s), {});
    return probe;
}

} // namespace

class TestHostProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lookUp_address_isNumeric();
    void lookUp_localhost_findsLoopback();
    void lookUp_unknownName_isNameNotFound();
    void connect_closedPort_isRefused();
    void connect_missingSocket_saysItsPath();
    void connect_tooLongSocketFolder_isAnError();
    void connect_portThatIsNone_isSettings();
    void connect_stopRequested_isInterrupted();
    void ask_byAnswer_data();
    void ask_byAnswer();
    void ask_silentServer_endsAtTheDeadline();
};

void TestHostProbe::lookUp_address_isNumeric()
{
    HostProbe probe(QStringLiteral("127.0.0.1"), QStringLiteral("5432"));
    probe.lookUp(after(5s), {});
    QVERIFY(probe.facts().isNumeric());
    QVERIFY(!probe.facts().isSocket());
}

void TestHostProbe::lookUp_localhost_findsLoopback()
{
    HostProbe probe(QStringLiteral("localhost"), QStringLiteral("5432"));
    probe.lookUp(after(5s), {});
    QVERIFY(!probe.facts().isNumeric());
    QVERIFY(probe.facts().addresses.contains(QStringLiteral("127.0.0.1"))
            || probe.facts().addresses.contains(QStringLiteral("::1")));
}

void TestHostProbe::lookUp_unknownName_isNameNotFound()
{
    HostProbe probe(QStringLiteral("no-such-host.invalid"), QStringLiteral("5432"));
    probe.lookUp(after(5s), {});
    QVERIFY(probe.facts().lookUpError.has_value());
    QCOMPARE(probe.facts().lookUpError->kind, ErrorKind::NameNotFound);
}

void TestHostProbe::connect_closedPort_isRefused()
{
    const HostProbe probe = loopbackProbe(closedPort());
    QVERIFY(probe.facts().reachedAt.isEmpty());
    QVERIFY(probe.facts().connectError.has_value());
    QCOMPARE(probe.facts().connectError->kind, ErrorKind::ConnectionRefused);
}

void TestHostProbe::connect_missingSocket_saysItsPath()
{
    const QTemporaryDir folder;
    HostProbe probe(folder.path(), QStringLiteral("5433"));
    probe.lookUp(after(5s), {});
    probe.connect(after(5s), {});
    QVERIFY(probe.facts().connectError.has_value());
    QCOMPARE(probe.facts().connectError->kind, ErrorKind::SocketMissing);
    QVERIFY(probe.facts().connectError->message.contains(folder.path()
                                                         + QStringLiteral("/.s.PGSQL.5433")));
}

void TestHostProbe::connect_tooLongSocketFolder_isAnError()
{
    HostProbe probe(QString(u'/' + QString(200, u'x')), QStringLiteral("5432"));
    probe.connect(after(5s), {});
    QVERIFY(probe.facts().connectError.has_value());
    QCOMPARE(probe.facts().connectError->kind, ErrorKind::SocketMissing);
}

void TestHostProbe::connect_portThatIsNone_isSettings()
{
    for (const char *port : {"", "0", "65536", "abc", "-1"}) {
        HostProbe probe(QStringLiteral("127.0.0.1"), QString::fromLatin1(port));
        probe.lookUp(after(5s), {});
        probe.connect(after(5s), {});
        QVERIFY2(probe.facts().connectError.has_value(), port);
        QCOMPARE(probe.facts().connectError->kind, ErrorKind::Settings);
    }
}

void TestHostProbe::connect_stopRequested_isInterrupted()
{
    std::stop_source stop;
    stop.request_stop();
    HostProbe probe(QStringLiteral("127.0.0.1"), QString::number(closedPort()));
    probe.lookUp(after(5s), {});
    probe.connect(after(5s), stop.get_token());
    QVERIFY(probe.facts().reachedAt.isEmpty());
}

void TestHostProbe::ask_byAnswer_data()
{
    using enum FakeServer::Manner;
    QTest::addColumn<FakeServer::Manner>("manner");
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<Greeting>("greeting");
    QTest::newRow("encryption") << Answers << QByteArray("S") << Greeting::OffersEncryption;
    QTest::newRow("none") << Answers << QByteArray("N") << Greeting::NoEncryption;
    QTest::newRow("error") << Answers << QByteArray("E\0\0\0\x10SFATAL", 11)
                           << Greeting::ErrorReply;
    QTest::newRow("web server") << Answers << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n")
                                << Greeting::Foreign;
    QTest::newRow("SSH server") << SpeaksFirst << QByteArray("SSH-2.0-OpenSSH_9.2\r\n")
                                << Greeting::Foreign;
    QTest::newRow("mail server") << SpeaksFirst << QByteArray("220 mail ESMTP\r\n")
                                 << Greeting::Foreign;
    QTest::newRow("one other byte") << Answers << QByteArray("X") << Greeting::Foreign;
    QTest::newRow("hangs up") << HangsUp << QByteArray() << Greeting::Closed;
}

void TestHostProbe::ask_byAnswer()
{
    QFETCH(FakeServer::Manner, manner);
    QFETCH(QByteArray, words);
    QFETCH(Greeting, greeting);
    const FakeServer server(manner, words);
    HostProbe probe = loopbackProbe(server.port());
    QCOMPARE(probe.facts().reachedAt, QStringLiteral("127.0.0.1"));
    probe.ask(after(5s), {});
    QCOMPARE(probe.facts().greeting, greeting);
}

void TestHostProbe::ask_silentServer_endsAtTheDeadline()
{
    const FakeServer server(FakeServer::Manner::Silent);
    HostProbe probe = loopbackProbe(server.port());
    QElapsedTimer timer;
    timer.start();
    probe.ask(after(300ms), {});
    QCOMPARE(probe.facts().greeting, Greeting::Silent);
    QVERIFY(timer.elapsed() >= 290);
    QVERIFY(timer.elapsed() < 3000);
}

QTEST_GUILESS_MAIN(TestHostProbe)
#include "tst_hostprobe.moc"
