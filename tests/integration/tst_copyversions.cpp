// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sample shop, copied from every server version that is on this machine.

#include "tests/support/commandline.h"
#include "tests/support/pgcluster.h"
#include "tests/support/tablecomparison.h"

#include <QtTest>

namespace tributary::test {

namespace {

using namespace Qt::Literals::StringLiterals;

class CopyVersions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sampleShop_data();
    void sampleShop();
};

void CopyVersions::sampleShop_data()
{
    QTest::addColumn<int>("version");
    const QList<int> versions = PgCluster::availableVersions();
    QVERIFY(!versions.isEmpty());
    for (const int version : versions)
        QTest::addRow("PostgreSQL %d", version) << version;
}

void CopyVersions::sampleShop()
{
    QFETCH(const int, version);
    PgCluster::Options options;
    options.majorVersion = version;
    PgCluster cluster(options);
    QString error;
    QVERIFY2(cluster.start(&error), qPrintable(error));
    const QString database = u"shop"_s;
    QVERIFY(cluster.createDatabase(database));
    QVERIFY2(cluster.loadSample(database, 2000), qPrintable(cluster.lastError()));

    CommandLine user;
    const QString file = user.file(u"shop.sqlite"_s);
    const QStringList arguments = {u"sync"_s, cluster.uri(database), u"sqlite:"_s + file,
                                   u"--password-file"_s, user.passwordFile(cluster)};
    // A new file, then the same again, then with statistics.
    for (const QByteArray &before :
         {QByteArray("SELECT 1"), QByteArray("UPDATE orders SET remark = 'changed'"),
          QByteArray("ANALYZE")}) {
        QVERIFY2(cluster.exec(before, database), qPrintable(cluster.lastError()));
        const CommandResult result = user.run(arguments);
        QVERIFY2(result.exitCode == 0, result.summary().constData());
        QCOMPARE(compareDatabase(cluster, database, file), QString());
        QCOMPARE(leftoversIn(file), QString());
    }
    QStringList verify = arguments;
    verify[0] = u"verify"_s;
    const CommandResult verified = user.run(verify);
    QVERIFY2(verified.exitCode == 0, verified.summary().constData());
}

} // namespace

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::CopyVersions)
#include "tst_copyversions.moc"
