// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/verify/verifyrun.h"

#include <QtTest>

namespace tributary {

using namespace Qt::StringLiterals;

class TestVerifyReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void report_exitCode_isTheWorst()
    {
        VerifyReport report;
        QCOMPARE(report.exitCode(), ExitCode::Done);
        report.tables.append(TableVerification{});
        QCOMPARE(report.exitCode(), ExitCode::Done);
        TableVerification unreadable;
        unreadable.error = makeError(ErrorKind::TablePermission);
        QVERIFY(!unreadable.isEqual());
        report.tables.append(unreadable);
        QCOMPARE(report.exitCode(), ExitCode::LoginOrPermission);
        TableVerification different;
        different.extra = 1;
        report.tables.append(different);
        QCOMPARE(report.exitCode(), ExitCode::Differences);
        report.error = makeError(ErrorKind::Interrupted);
        QCOMPARE(report.exitCode(), ExitCode::Interrupted);
    }

    void kindWord_always_isThatOfTheCommandLine()
    {
        QCOMPARE(differenceKindWord(DifferenceKind::Missing), u"missing"_s);
        QCOMPARE(differenceKindWord(DifferenceKind::Extra), u"extra"_s);
        QCOMPARE(differenceKindWord(DifferenceKind::Different), u"different"_s);
    }
};

} // namespace tributary

QTEST_GUILESS_MAIN(tributary::TestVerifyReport)
#include "tst_verifyreport.moc"
