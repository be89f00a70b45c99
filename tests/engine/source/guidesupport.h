// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the tests of the providers' guides share.

#pragma once

#include "engine/source/providerguide.h"

#include <QTest>

namespace tributary::test {

inline QString s(const char *text)
{
    return QString::fromUtf8(text);
}

inline QList<GuideStep> allSteps(const ProviderGuide &guide)
{
    return guide.enableLog + guide.raiseSlots + guide.raiseSenders + guide.limitKeptLog
        + guide.allowPlugin + guide.makeUser + guide.removeUser + guide.allowAddress;
}

/// The column of a test of each provider, and its rows.
inline void addProviderRows()
{
    QTest::addColumn<Provider>("provider");
    for (const ProviderEntry &entry : providerTable())
        QTest::newRow(entry.id) << entry.provider;
}

} // namespace tributary::test
