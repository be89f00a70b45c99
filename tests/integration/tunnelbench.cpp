// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/tunnelbench.h"

#include "tests/support/syncharness.h"

#include "engine/postgres/connection.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTest>

namespace tributary::test {

using namespace Qt::Literals::StringLiterals;

void TunnelBench::startServers()
{
    PgCluster::Options options;
    options.ssl = true;
    options.logical = true;
    m_cluster = std::make_unique<PgCluster>(options);
    QString error;
    QVERIFY2(m_cluster->start(&error), qPrintable(error));
    QVERIFY(m_cluster->createDatabase(u"shop"_s));
    QVERIFY2(m_cluster->exec("CREATE TABLE orders (id int PRIMARY KEY, v text);"
                             "INSERT INTO orders SELECT n, md5(n::text)"
                             " FROM generate_series(1, 5000) AS n",
                             u"shop"_s),
             qPrintable(m_cluster->lastError()));
    QVERIFY(m_cluster->createDatabase(u"large"_s));
    QVERIFY(m_cluster->exec("CREATE TABLE big (id int PRIMARY KEY, v text);"
                            "INSERT INTO big SELECT n, repeat(md5(n::text), 60)"
                            " FROM generate_series(1, 60000) AS n",
                            u"large"_s));
    m_ssh = std::make_unique<SshServer>();
    QVERIFY2(m_ssh->start(&error), qPrintable(error));
    m_path = qgetenv("PATH");
    qputenv("PATH", QFile::encodeName(m_ssh->programFolder()) + ':' + m_path);
}

void TunnelBench::makeFiles()
{
    m_files = std::make_unique<QTemporaryDir>();
    QVERIFY(m_ssh->knowHostKey() && m_ssh->setLoginAllowed(true));
}

ConnInfo TunnelBench::source() const
{
    ConnInfo info = requestFor(*m_cluster, u"shop"_s, file()).source;
    info.tunnel = m_ssh->tunnel();
    return info;
}

SyncRequest TunnelBench::request() const
{
    SyncRequest request = requestFor(*m_cluster, u"shop"_s, file());
    request.source.tunnel = m_ssh->tunnel();
    return request;
}

Error TunnelBench::openError(const ConnInfo &info) const
{
    ConnectionOptions options;
    options.info = info;
    options.password = m_cluster->superuserPassword();
    const Result<Connection> connection = Connection::open(options, {});
    return connection ? makeError(ErrorKind::Internal) : connection.error();
}

SourceCheckReport TunnelBench::check(const ConnInfo &info) const
{
    SourceCheckRequest request;
    request.connection = info;
    request.password = m_cluster->superuserPassword();
    return checkSource(request, {});
}

QList<qint64> TunnelBench::ownTunnels() const
{
    QList<qint64> found;
    const QByteArray parent = "\nPPid:\t" + QByteArray::number(QCoreApplication::applicationPid())
        + '\n';
    const QStringList entries = QDir(u"/proc"_s).entryList(QDir::Dirs);
    for (const QString &entry : entries) {
        QFile status(u"/proc/"_s + entry + u"/status"_s);
        if (!status.open(QIODevice::ReadOnly))
            continue;
        const QByteArray text = status.readAll();
        if (text.startsWith("Name:\tssh\n") && text.contains(parent))
            found.append(entry.toLongLong());
    }
    return found;
}

int TunnelBench::sessions(const QByteArray &condition) const
{
    const QList<PgCluster::Row> rows = m_cluster->query(
        "SELECT count(*) FROM pg_stat_activity WHERE datname = 'large' AND " + condition);
    return rows.isEmpty() ? -1 : rows[0][0].value_or(QByteArray()).toInt();
}

} // namespace tributary::test
