// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/postgres/sshcommand.h"

#include <QTest>

using namespace tributary;

class TestSshCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void parseTunnel_usualForms_areRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("port");
        const auto row = [](const char *text, const char *user, const char *host,
                            const char *port) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(user)
                                << QString::fromUtf8(host) << QString::fromUtf8(port);
        };
        row("bastion", "", "bastion", "");
        row("bastion.example.com:2222", "", "bastion.example.com", "2222");
        row("ana@bastion", "ana", "bastion", "");
        row("ana@192.0.2.7:22", "ana", "192.0.2.7", "22");
        row("ana@[2001:db8::1]:22", "ana", "2001:db8::1", "22");
        row("[fe80::1%eth0]", "", "fe80::1%eth0", "");
        row("EXAMPLE\\ana@bastion", "EXAMPLE\\ana", "bastion", "");
        row(" my_alias ", "", "my_alias", "");
    }

    void parseTunnel_usualForms_areRead()
    {
        QFETCH(const QString, text);
        const std::optional<SshTunnel> tunnel = parseTunnel(text);
        QVERIFY(tunnel.has_value());
        QTEST(tunnel->user, "user");
        QTEST(tunnel->host, "host");
        QTEST(tunnel->port, "port");
        QCOMPARE(tunnelText(*tunnel), text.trimmed());
    }

    void parseTunnel_whatCouldBecomeAnOptionOrACommand_isRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", "-oProxyCommand=touch x", "ana@-oProxyCommand=x", "-l@bastion", "a b", "a;b",
              "$(id)", "`id`@bastion", "ana@bastion;id", "ana'@bastion", "bastion:0",
              "bastion:65536", "bastion:x", "a@b@c;d", "bast|ion", "ana@", "a:b:c", "bastion\n-v"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void parseTunnel_whatCouldBecomeAnOptionOrACommand_isRefused()
    {
        QFETCH(const QString, text);
        QVERIFY(!parseTunnel(text).has_value());
    }

    void sshArguments_twoHosts_forwardBothAndEndOptions()
    {
        ConnInfo info;
        info.host = QStringLiteral("db1.internal,::1,/var/run/postgresql");
        info.port = QStringLiteral("5432,5433,5434");
        info.tunnel = {.host = QStringLiteral("bastion"),
                       .port = QStringLiteral("2222"),
                       .user = QStringLiteral("ana")};
        const QStringList arguments = sshArguments(info, {40001, 40002, 40003});
        const QString line = arguments.join(u' ');
        QVERIFY(line.contains(QStringLiteral("-L 127.0.0.1:40001:db1.internal:5432")));
        QVERIFY(line.contains(QStringLiteral("-L 127.0.0.1:40002:[::1]:5433")));
        QVERIFY(
            line.contains(QStringLiteral("-L 127.0.0.1:40003:/var/run/postgresql/.s.PGSQL.5434")));
        QVERIFY2(line.endsWith(QStringLiteral("-p 2222 -l ana -- bastion")), qPrintable(line));
        QVERIFY(line.contains(QStringLiteral("StrictHostKeyChecking=yes")));
        QVERIFY(line.contains(QStringLiteral("BatchMode=yes")));
    }

    void tunnelError_wordsOfSsh_giveTheirKind_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("id");
        const auto row = [](const char *name, const char *words, const char *id) {
            QTest::newRow(name) << QString::fromLatin1(words) << QString::fromLatin1(id);
        };
        row("unknown key",
            "No ED25519 host key is known for [bastion]:22 and you have requested strict "
            "checking.\r\nHost key verification failed.\r\n",
            "tunnel-host-key");
        row("changed key", "@ WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED! @\r\n",
            "tunnel-host-key");
        row("no key of ours", "ana@bastion: Permission denied (publickey).\r\n",
            "tunnel-refused-login");
        row("too many keys",
            "Received disconnect from 192.0.2.7 port 22:2: Too many authentication failures\r\n",
            "tunnel-refused-login");
        row("name", "ssh: Could not resolve hostname bastion: Name or service not known\r\n",
            "tunnel-failed");
        row("refused", "ssh: connect to host bastion port 22: Connection refused\r\n",
            "tunnel-failed");
        row("nothing", "", "tunnel-failed");
    }

    void tunnelError_wordsOfSsh_giveTheirKind()
    {
        QFETCH(const QString, words);
        const Error error = tunnelError({.host = QStringLiteral("bastion"),
                                         .port = QStringLiteral("2222"),
                                         .user = QStringLiteral("ana")},
                                        words);
        QTEST(error.id(), "id");
        QVERIFY(!error.message.contains(u'\r') && !error.message.contains(u'?'));
        QVERIFY(error.actions.join(u' ').contains(QStringLiteral("ssh -p 2222 ana@bastion")));
    }

    void behindTunnelError_channelThatWasRefused_tellsWhy_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("id");
        const auto row = [](const char *words, const char *id) {
            QTest::newRow(words) << QString::fromLatin1(words) << QString::fromLatin1(id);
        };
        row("channel 2: open failed: connect failed: Connection refused\r\n", "refused");
        row("channel 2: open failed: connect failed: Connection timed out\r\n", "timeout");
        row("channel 2: open failed: connect failed: Name or service not known\r\n", "dns");
        row("channel 2: open failed: connect failed: Temporary failure in name resolution", "dns");
        row("channel 2: open failed: connect failed: No route to host\r\n", "unreachable");
        row("channel 2: open failed: administratively prohibited: open failed\r\n",
            "tunnel-failed");
        row("something else\r\n", "");
        row("", "");
    }

    void behindTunnelError_channelThatWasRefused_tellsWhy()
    {
        QFETCH(const QString, words);
        ConnInfo info;
        info.host = QStringLiteral("db");
        info.tunnel.host = QStringLiteral("bastion");
        const std::optional<Error> error = behindTunnelError(info, words);
        QTEST(error ? error->id() : QString(), "id");
    }
};

QTEST_GUILESS_MAIN(TestSshCommand)
#include "tst_sshcommand.moc"
