// SPDX-License-Identifier: GPL-3.0-or-later
//
// PgBouncer in front of a cluster, for one test: transaction pooling, one server session in each
// pool, so that whatever one client leaves behind meets the next one.
//
// Any one thread. The process ends with the object.

#pragma once

#include "tests/support/pgsession.h"

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace tributary::test {

class PgBouncer final
{
public:
    PgBouncer() = default;
    ~PgBouncer();
    Q_DISABLE_COPY_MOVE(PgBouncer)

    // Whether the program is on this machine.
    static bool isInstalled();

    // Lines for the section [pgbouncer]. False, with a reason, when it does not answer in time.
    bool start(const PgCluster &cluster, const QByteArray &settings, QString *error);

    quint16 port() const { return m_port; }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace tributary::test
