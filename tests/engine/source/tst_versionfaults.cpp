// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/versionfaults.h"

#include <QTest>

#include <algorithm>

using namespace tributary;

class TestVersionFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void versionFaults_ofMinor_areThoseItHas_data();
    void versionFaults_ofMinor_areThoseItHas();
    void versionFaults_any_sayTheMinorThatMendsThem();
    void isMajorUnmaintained_byMajor();
    void limitsOutputPlugins_byMinor();
};

void TestVersionFaults::versionFaults_ofMinor_areThoseItHas_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<QStringList>("fixedIn"); // in the order of the list: gravest first
    QTest::addColumn<bool>("forbidsLog");
    const auto row = [](const char *name, int version, const QStringList &fixedIn,
                        bool forbidsLog) {
        QTest::newRow(name) << version << fixedIn << forbidsLog;
    };
    const auto s = [](const char *text) { return QString::fromLatin1(text); };

    // Each limit from both sides.
    row("9.4.20", 90420, {s("9.4.21"), s("9.4.26")}, true);
    row("9.4.21", 90421, {s("9.4.26")}, false);
    row("9.5.15", 90515, {s("9.5.16"), s("9.5.21")}, true);
    row("9.5.16", 90516, {s("9.5.21")}, false);
    row("9.6.11", 90611, {s("9.6.12"), s("9.6.17")}, true);
    row("9.6.12", 90612, {s("9.6.17")}, false);
    row("9.6.24", 90624, {}, false);
    row("10.6", 100006, {s("10.7"), s("10.22"), s("10.12")}, true);
    row("10.7", 100007, {s("10.22"), s("10.12")}, false);
    row("10.23", 100023, {}, false);
    row("11.1", 110001, {s("11.2"), s("11.17"), s("11.7")}, true);
    row("11.2", 110002, {s("11.17"), s("11.7")}, false);
    row("12.0", 120000, {s("12.20"), s("12.12"), s("12.2")}, false);
    row("12.22", 120022, {}, false);
    row("13.20", 130020, {s("13.21"), s("13.22")}, false);
    row("13.21", 130021, {s("13.22"), s("13.22")}, false);
    row("13.22", 130022, {}, false);
    row("14.17", 140017, {s("14.18"), s("14.19")}, false);
    row("14.18", 140018, {s("14.19"), s("14.19")}, false);
    row("14.19", 140019, {}, false);
    row("15.12", 150012, {s("15.13"), s("15.14")}, false);
    row("15.13", 150013, {s("15.14"), s("15.14")}, false);
    row("15.14", 150014, {}, false);
    row("15.20", 150020, {}, false);
    row("16.3", 160003, {s("16.9"), s("16.4"), s("16.10")}, false);
    row("16.9", 160009, {s("16.10"), s("16.10")}, false);
    row("16.10", 160010, {}, false);
    row("17.4", 170004, {s("17.5"), s("17.6")}, false);
    row("17.5", 170005, {s("17.6"), s("17.6")}, false);
    row("17.6", 170006, {}, false);
    row("18.0", 180000, {}, false);
}

void TestVersionFaults::versionFaults_ofMinor_areThoseItHas()
{
    QFETCH(int, version);
    QFETCH(QStringList, fixedIn);
    QFETCH(bool, forbidsLog);
    const QList<VersionFault> faults = versionFaults(version);
    QStringList found;
    for (const VersionFault &fault : faults)
        found.append(fault.fixedIn);
    QCOMPARE(found, fixedIn);
    QCOMPARE(std::ranges::any_of(faults, &VersionFault::forbidsLog), forbidsLog);
}

void TestVersionFaults::versionFaults_any_sayTheMinorThatMendsThem()
{
    // A server that is brought to the minor named by its faults has none of those faults.
    for (int version = 90400; version < 190000; ++version) {
        for (const VersionFault &fault : versionFaults(version)) {
            QVERIFY(fault.sentence.endsWith(u'.') || fault.sentence.endsWith(u')'));
            const QStringList parts = fault.fixedIn.split(u'.');
            const int fixed = parts.size() == 3
                ? parts[0].toInt() * 10000 + parts[1].toInt() * 100 + parts[2].toInt()
                : parts[0].toInt() * 10000 + parts[1].toInt();
            QVERIFY(fixed > version);
            QVERIFY(!versionFaults(fixed).contains(fault));
        }
    }
}

void TestVersionFaults::isMajorUnmaintained_byMajor()
{
    QVERIFY(isMajorUnmaintained(90624));
    QVERIFY(isMajorUnmaintained(149999));
    QVERIFY(!isMajorUnmaintained(150000));
    QVERIFY(!isMajorUnmaintained(180004));
}

void TestVersionFaults::limitsOutputPlugins_byMinor()
{
    for (const int version : {140024, 150019, 150020, 160015, 170011, 180006, 190000}) {
        QVERIFY(limitsOutputPlugins(version));
        QVERIFY(canLimitKeptLog(version));
    }
    for (const int version : {90624, 130023, 140022, 150018, 160014, 170010, 180005})
        QVERIFY(!limitsOutputPlugins(version));
    QVERIFY(canLimitKeptLog(130000));
    QVERIFY(!canLimitKeptLog(129999));
}

QTEST_GUILESS_MAIN(TestVersionFaults)
#include "tst_versionfaults.moc"
