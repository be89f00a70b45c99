// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every way in which a source can fail that one machine can provoke, with what is to be said about
// it. Values, any thread.

#pragma once

#include "engine/source/checkresult.h"

#include <QByteArrayList>
#include <QMetaType>
#include <QStringList>

namespace tributary::test {

// Where the failure is met; the servers are those of tst_errorsentences.
enum class Place {
    Main, // as a source should be: encrypted, every plugin
    Narrow, // one replication slot, one WAL sender, no encryption
    Replica, // wal_level = replica
    Standby,
    Plain, // without wal2json
    Pooler, // PgBouncer in front of Main
    NoName, // a host that does not exist
    ClosedPort,
    WebServer,
    Deaf, // a port that answers nobody, as behind a firewall
    Starting, // a server that recovers and lets nobody in
    Tenant, // a provider's pooler that does not know whose database is meant
};

struct Failure
{
    const char *name = "";
    Place place = Place::Main;
    QString database = QStringLiteral("shop");
    QByteArray password = "pw";
    QString sslMode = QStringLiteral("prefer");
    QString user = QStringLiteral("follower");

    // Files of the client; "garbage" is one that holds no certificate.
    QString sslRootCert = {};
    QString sslCert = {};
    QString sslKey = {};

    // Statements of the superuser in the database, each on its own, and those that undo them.
    QByteArrayList before = {};
    QByteArrayList after = {};
    // A slot that somebody else reads meanwhile; "-": a WAL sender without a slot.
    QString held = {};

    bool log = false;
    QString plugin = {};
    QString slot = {};
    QString publication = {};
    QStringList tables = {};

    // What "check" says: the check that tells, its error, its exit code, words of its sentence.
    QString check = {};
    QString id = {};
    CheckState state = CheckState::Failed;
    int exitCode = 0;
    QStringList names = {};
    // What "sync" says: no id when it works all the same.
    QString syncId = {};
    int syncExitCode = 0;
    QStringList syncNames = {};
};

QList<Failure> provokedFailures();
// Those of them that come before a login.
QList<Failure> reachingFailures();

} // namespace tributary::test

Q_DECLARE_METATYPE(tributary::test::Failure)
