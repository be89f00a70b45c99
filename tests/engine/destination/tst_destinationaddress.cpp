// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/destination/destinationaddress.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace tributary;

class TestDestinationAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parseDestination_paths_areMadeAbsolute_data();
    void parseDestination_paths_areMadeAbsolute();
    void parseDestination_anythingElse_isRefused_data();
    void parseDestination_anythingElse_isRefused();
    void parseDestination_password_isNotRepeated_data();
    void parseDestination_password_isNotRepeated();
    void parseDestination_folderUnknown_isRefused();
    void destinationText_parsed_isReadBack();
};

void TestDestinationAddress::parseDestination_paths_areMadeAbsolute_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("path");
    const QString here = QDir::currentPath();
    const QString home = QDir::homePath();
    QTest::newRow("absolute") << QStringLiteral("sqlite:/tmp/shop.sqlite")
                              << QStringLiteral("/tmp/shop.sqlite");
    QTest::newRow("relative") << QStringLiteral("sqlite:shop.sqlite")
                              << QString(here + QStringLiteral("/shop.sqlite"));
    QTest::newRow("folders") << QStringLiteral("sqlite:a/../b/./c.db")
                             << QString(here + QStringLiteral("/b/c.db"));
    QTest::newRow("home") << QStringLiteral("sqlite:~/shop.sqlite")
                          << QString(home + QStringLiteral("/shop.sqlite"));
    QTest::newRow("a user's home is a name")
        << QStringLiteral("sqlite:~ana/x") << QString(here + QStringLiteral("/~ana/x"));
    QTest::newRow("as a URL") << QStringLiteral("sqlite:///tmp/shop.sqlite")
                              << QStringLiteral("/tmp/shop.sqlite");
    QTest::newRow("as a URL with a slash more")
        << QStringLiteral("sqlite:////tmp/shop.sqlite") << QStringLiteral("/tmp/shop.sqlite");
    QTest::newRow("blanks and signs") << QStringLiteral("sqlite:/tmp/my shop?x=1&#%41.db")
                                      << QStringLiteral("/tmp/my shop?x=1&#%41.db");
    QTest::newRow("not Latin") << QStringLiteral("sqlite:/tmp/größe/日本.db")
                               << QStringLiteral("/tmp/größe/日本.db");
    QTest::newRow("no memory") << QStringLiteral("sqlite::memory:")
                               << QString(here + QStringLiteral("/:memory:"));
}

void TestDestinationAddress::parseDestination_paths_areMadeAbsolute()
{
    QFETCH(QString, text);
    QFETCH(QString, path);
    const Result<DestinationAddress> address = parseDestination(text);
    QVERIFY(address);
    QCOMPARE(address->path, path);
}

void TestDestinationAddress::parseDestination_anythingElse_isRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "sqlite:", "shop.sqlite", "/tmp/shop.sqlite", "sqlite:/tmp/", "sqlite:///",
          "SQLITE:/tmp/x", " sqlite:/tmp/x", "clickhouse://ana@db:8123/shop",
          "postgresql://ana@db/shop", "mysql:x"})
        QTest::newRow(*text == '\0' ? "nothing" : text) << QString::fromUtf8(text);
    QTest::newRow("NUL") << QString(QStringLiteral("sqlite:/tmp/a") + QChar(u'\0')
                                    + QStringLiteral("b"));
}

void TestDestinationAddress::parseDestination_anythingElse_isRefused()
{
    QFETCH(QString, text);
    const Result<DestinationAddress> address = parseDestination(text);
    QVERIFY(!address);
    QCOMPARE(address.error().kind, ErrorKind::DestinationUnsupported);
    QVERIFY(address.error().message.contains(text));
}

void TestDestinationAddress::parseDestination_password_isNotRepeated_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *text, const char *shown) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(shown);
    };
    row("postgresql://u:SECRETPW@h/d", "\"postgresql://u:***@h/d\"");
    row("postgresql://u:SECRET@PW/x@h/d", "\"postgresql://u:***@h/d\"");
    row("clickhouse://u:SECRET PW@h/d", "\"clickhouse://u:***@h/d\"");
    row("u:SECRETPW@h/d", "\"u:***@h/d\"");
    row("postgresql://u@h/d?password=SECRETPW", "\"postgresql://u@h/d?password=***\"");
    row("host=h password='SECRET PW' user=u", "\"host=h password=***\"");
    row("host=h PassWd = SECRETPW", "\"host=h PassWd =***\"");
}

void TestDestinationAddress::parseDestination_password_isNotRepeated()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    const Result<DestinationAddress> address = parseDestination(text);
    QVERIFY(!address);
    QVERIFY2(address.error().message.startsWith(shown), qPrintable(address.error().message));
}

void TestDestinationAddress::parseDestination_folderUnknown_isRefused()
{
    const QByteArray home = qgetenv("HOME");
    qunsetenv("HOME");
    const Result<DestinationAddress> atHome = parseDestination(QStringLiteral("sqlite:~/x.sqlite"));
    qputenv("HOME", home);
    QVERIFY(!atHome);
    QCOMPARE(atHome.error().kind, ErrorKind::DestinationFolder);
    QVERIFY(atHome.error().message.contains(u"HOME is not set"));

    const QString before = QDir::currentPath();
    {
        const QTemporaryDir gone;
        QVERIFY(QDir::setCurrent(gone.path()));
    }
    const Result<DestinationAddress> here = parseDestination(QStringLiteral("sqlite:x.sqlite"));
    const Result<DestinationAddress> elsewhere = parseDestination(QStringLiteral("sqlite:/x"));
    QVERIFY(QDir::setCurrent(before));
    QVERIFY(!here);
    QCOMPARE(here.error().kind, ErrorKind::DestinationFolder);
    QVERIFY(here.error().message.startsWith(u"x.sqlite leads nowhere"));
    QVERIFY(elsewhere);
}

void TestDestinationAddress::destinationText_parsed_isReadBack()
{
    const Result<DestinationAddress> address = parseDestination(
        QStringLiteral("sqlite:b/my shop.db"));
    QVERIFY(address);
    const Result<DestinationAddress> again = parseDestination(destinationText(*address));
    QVERIFY(again);
    QCOMPARE(again->path, address->path);
}

QTEST_GUILESS_MAIN(TestDestinationAddress)
#include "tst_destinationaddress.moc"
