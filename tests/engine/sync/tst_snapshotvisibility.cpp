// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/sync/log/snapshotvisibility.h"

#include <QtTest>

namespace tributary::test {

namespace {

class TestSnapshotVisibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_malformed_givesNothing_data();
    void parse_malformed_givesNothing();
    void holds_data();
    void holds();
    void holds_beyondTheFence_isFalse();
};

void TestSnapshotVisibility::parse_malformed_givesNothing_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", "1", "1:2", "1:2:3:4", "a:2:", "1:b:", "5:4:", "1:9:2,x", "1:9:,"})
        QTest::newRow(text) << QByteArray(text);
}

void TestSnapshotVisibility::parse_malformed_givesNothing()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!SnapshotVisibility::parse({.snapshot = text, .fence = {}}));
}

void TestSnapshotVisibility::holds_data()
{
    QTest::addColumn<QByteArray>("snapshot");
    QTest::addColumn<quint32>("xid");
    QTest::addColumn<bool>("held");
    const QByteArray plain = "100:110:100,105";
    QTest::newRow("before all that ran") << plain << 99u << true;
    QTest::newRow("running, the oldest") << plain << 100u << false;
    QTest::newRow("ended between") << plain << 101u << true;
    QTest::newRow("running between") << plain << 105u << false;
    QTest::newRow("not begun") << plain << 110u << false;
    QTest::newRow("much later") << plain << 100'000u << false;
    QTest::newRow("none running, before") << QByteArray("7:7:") << 6u << true;
    QTest::newRow("none running, next") << QByteArray("7:7:") << 7u << false;
    // 2^32 transactions and more: the log tells the lower half only.
    const QByteArray wrapped = "8589934590:8589934600:8589934592";
    QTest::newRow("before the wrap, ended") << wrapped << 0xFFFFFFFDu << true;
    QTest::newRow("before the wrap, at xmin") << wrapped << 0xFFFFFFFEu << true;
    QTest::newRow("behind the wrap, running") << wrapped << 0u << false;
    QTest::newRow("behind the wrap, ended") << wrapped << 3u << true;
    QTest::newRow("behind the wrap, not begun") << wrapped << 8u << false;
}

void TestSnapshotVisibility::holds()
{
    QFETCH(const QByteArray, snapshot);
    QFETCH(const quint32, xid);
    QFETCH(const bool, held);
    const auto visibility = SnapshotVisibility::parse({.snapshot = snapshot, .fence = {1000}});
    QVERIFY(visibility);
    QCOMPARE(visibility->holds(xid, Lsn{1000}), held);
}

void TestSnapshotVisibility::holds_beyondTheFence_isFalse()
{
    const auto visibility = SnapshotVisibility::parse({.snapshot = "100:110:", .fence = {1000}});
    QVERIFY(visibility);
    QVERIFY(visibility->holds(50, Lsn{999}));
    QVERIFY(!visibility->holds(50, Lsn{1001}));
}

} // namespace

} // namespace tributary::test

QTEST_APPLESS_MAIN(tributary::test::TestSnapshotVisibility)
#include "tst_snapshotvisibility.moc"
