// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/source/checkjudge.h"

#include <QTest>

namespace tributary::test {

inline ConnInfo connection(const char *host, const char *sslMode = "")
{
    ConnInfo info;
    info.host = QString::fromLatin1(host);
    info.user = QStringLiteral("ana");
    info.database = QStringLiteral("shop");
    info.sslMode = QString::fromLatin1(sslMode);
    return info;
}

inline ServerFacts serverFacts(int versionNumber = 150020, const char *version = "15.20")
{
    ServerFacts facts;
    facts.versionNumber = versionNumber;
    facts.version = QString::fromLatin1(version);
    facts.versionText = QStringLiteral("PostgreSQL ") + facts.version
        + QStringLiteral(" on x86_64");
    facts.database = QStringLiteral("shop");
    facts.user = QStringLiteral("ana");
    facts.serverEncoding = QStringLiteral("UTF8");
    return facts;
}

/// What every check must hold, whatever it says.
inline void verifyShape(const CheckResult &check)
{
    QVERIFY(sourceCheckIds().contains(check.id));
    QVERIFY(!check.title.isEmpty());
    QVERIFY2(check.message.endsWith(u'.') || check.message.endsWith(u')'),
             qPrintable(check.message));
    QVERIFY2(!check.message.contains(u"%1") && !check.message.contains(u'{')
                 && !check.message.contains(u'?'),
             qPrintable(check.message));
    const bool needsAction = check.state == CheckState::Warning
        || check.state == CheckState::Failed;
    QCOMPARE(check.actions.isEmpty(), !needsAction);
    QCOMPARE(check.state == CheckState::Failed, check.exitCode != ExitCode::Done);
}

} // namespace tributary::test
