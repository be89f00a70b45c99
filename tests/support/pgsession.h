// SPDX-License-Identifier: GPL-3.0-or-later
//
// A session that stays open: for locks that are held while something else happens, for writers
// beside a copy, and for logins other than the superuser's. PgCluster's own queries each have a
// session of their own.
//
// Any one thread, the same for all calls; blocks. The server ends the session's transaction when
// the object goes.

#pragma once

#include "tests/support/pgcluster.h"

#include <QByteArray>
#include <QString>

#include <memory>

struct pg_conn;

namespace tributary::test {

class PgSession final
{
public:
    struct Login
    {
        QString host = QStringLiteral("127.0.0.1");
        quint16 port = 0;
        QString database;
        QString user;
        QByteArray password;
    };

    explicit PgSession(const Login &login);
    // As the cluster's superuser.
    PgSession(const PgCluster &cluster, const QString &database);
    ~PgSession();
    Q_DISABLE_COPY_MOVE(PgSession)

    bool isOpen() const;
    bool exec(const QByteArray &sql);
    // Rows of the last statement; nothing after a failure.
    QList<PgCluster::Row> query(const QByteArray &sql);
    // First column of the first row, or nothing.
    QByteArray value(const QByteArray &sql);

    QString lastError() const { return m_lastError; }

private:
    struct Closer
    {
        void operator()(pg_conn *handle) const;
    };

    std::unique_ptr<pg_conn, Closer> m_handle;
    QString m_lastError;
};

// A place in the source where a reader stops until the test lets it pass: a view whose only row
// needs a lock that the gate holds while it is shut. Tables are copied in the order of their names,
// so the name of the view decides what is copied before it.
class Gate final
{
public:
    // The view must not exist yet; no view is made without a name. Several gates in one database
    // need different numbers.
    Gate(PgCluster &cluster, const QString &database, const QString &viewName, int number = 1);

    // Condition of a view's query that waits at the gate: for views with rows before it.
    static QByteArray passing(int number = 1);

    bool shut();
    bool open();
    // Process numbers of the server's sessions that wait now.
    QList<int> waiting();

    bool isReached() { return !waiting().isEmpty(); }

private:
    PgSession m_session;
    QByteArray m_number;
};

} // namespace tributary::test
