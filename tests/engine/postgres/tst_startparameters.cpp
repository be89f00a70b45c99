// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeserver.h"

#include "engine/postgres/connection.h"

#include <QTest>

using namespace tributary;

class TestStartParameters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clientKey_namingAnEngine_isRefusedBeforeLibpqSeesIt_data();
    void clientKey_namingAnEngine_isRefusedBeforeLibpqSeesIt();
};

void TestStartParameters::clientKey_namingAnEngine_isRefusedBeforeLibpqSeesIt_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char *name, const char *key, ErrorKind kind) {
        QTest::newRow(name) << QString::fromLatin1(key) << kind;
    };
    row("none", "", ErrorKind::ConnectionRefused);
    row("file", "/home/ana/client.key", ErrorKind::ConnectionRefused);
    row("relative file", "client.key", ErrorKind::ConnectionRefused);
    row("engine and key", "engine:key", ErrorKind::ClientKeyEngine);
    row("engine that is a library", "/tmp/evil.so:key", ErrorKind::ClientKeyEngine);
    row("URI of a token", "pkcs11:token=x;object=y", ErrorKind::ClientKeyEngine);
    row("file in a folder with a colon", "/home/a:b/client.key", ErrorKind::ClientKeyEngine);
    row("only a colon", ":", ErrorKind::ClientKeyEngine);
}

void TestStartParameters::clientKey_namingAnEngine_isRefusedBeforeLibpqSeesIt()
{
    QFETCH(const QString, key);
    QFETCH(const ErrorKind, kind);
    ConnectionOptions options;
    options.info.host = QStringLiteral("127.0.0.1");
    options.info.port = QString::number(test::closedPort());
    options.info.database = QStringLiteral("shop");
    options.info.user = QStringLiteral("ana");
    options.info.sslCert = QStringLiteral("/home/ana/client.crt");
    options.info.sslKey = key;
    const Result<Connection> connection = Connection::open(options, {});
    QVERIFY(!connection);
    const Error error = connection.error();
    QCOMPARE(error.kind, kind);
    if (kind != ErrorKind::ClientKeyEngine)
        return;
    QVERIFY2(error.message.contains(key), qPrintable(error.message));
    QVERIFY2(error.actions.join(u' ').contains(u"sslkey=FILE"),
             qPrintable(error.actions.join(u' ')));
    QCOMPARE(error.exitCode(), ExitCode::Usage);
}

QTEST_GUILESS_MAIN(TestStartParameters)
#include "tst_startparameters.moc"
