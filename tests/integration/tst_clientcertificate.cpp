// SPDX-License-Identifier: GPL-3.0-or-later
//
// A server that lets people in by their certificates: each way to come without the right one is
// told as what it is.

#include "tests/integration/checkreport.h"
#include "tests/support/pgcluster.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

namespace tributary::test {

namespace {

using namespace Qt::Literals::StringLiterals;

class ClientCertificate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void check_byCertificate_tellsWhatIsWrong_data();
    void check_byCertificate_tellsWhatIsWrong();

private:
    QString path(const QString &name) const { return m_files.filePath(name); }

    // The output of openssl when it failed, else nothing.
    static QString openssl(const QStringList &arguments);
    QString makeAuthority(const QString &name) const;
    QString makeCertificate(const QString &name, const QString &user,
                            const QString &authority) const;

    QTemporaryDir m_files;
    std::unique_ptr<PgCluster> m_cluster;
};

QString ClientCertificate::openssl(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"openssl"_s, arguments);
    process.waitForFinished();
    return process.exitCode() == 0 ? QString() : QString::fromUtf8(process.readAll());
}

QString ClientCertificate::makeAuthority(const QString &name) const
{
    return openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s,
                    u"30"_s, u"-subj"_s, u"/CN="_s + name, u"-keyout"_s, path(name + u".key"_s),
                    u"-out"_s, path(name + u".crt"_s)});
}

QString ClientCertificate::makeCertificate(const QString &name, const QString &user,
                                           const QString &authority) const
{
    const QString asked = openssl({u"req"_s, u"-new"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s,
                                   u"-subj"_s, u"/CN="_s + user, u"-keyout"_s,
                                   path(name + u".key"_s), u"-out"_s, path(name + u".csr"_s)});
    const QString signedBy = openssl({u"x509"_s, u"-req"_s, u"-days"_s, u"30"_s, u"-in"_s,
                                      path(name + u".csr"_s), u"-CA"_s, path(authority + u".crt"_s),
                                      u"-CAkey"_s, path(authority + u".key"_s),
                                      u"-CAcreateserial"_s, u"-out"_s, path(name + u".crt"_s)});
    QFile::setPermissions(path(name + u".key"_s), QFile::ReadOwner | QFile::WriteOwner);
    return asked + signedBy;
}

void ClientCertificate::initTestCase()
{
    QString failed = makeAuthority(u"authority"_s);
    failed += makeAuthority(u"stranger"_s);
    failed += makeCertificate(u"right"_s, u"reader"_s, u"authority"_s);
    failed += makeCertificate(u"other-user"_s, u"somebody"_s, u"authority"_s);
    failed += makeCertificate(u"other-authority"_s, u"reader"_s, u"stranger"_s);
    failed += makeCertificate(u"open"_s, u"reader"_s, u"authority"_s);
    QVERIFY2(failed.isEmpty(), qPrintable(failed));
    QFile::setPermissions(path(u"open.key"_s), QFile::ReadOwner | QFile::ReadOther);

    PgCluster::Options options;
    options.ssl = true;
    m_cluster = std::make_unique<PgCluster>(options);
    QString error;
    QVERIFY2(m_cluster->start(&error), qPrintable(error));
    QVERIFY(m_cluster->createDatabase(u"shop"_s));
    QVERIFY(m_cluster->exec("CREATE ROLE reader LOGIN"));
    QVERIFY(m_cluster->exec("CREATE TABLE t (id int PRIMARY KEY); GRANT SELECT ON t TO reader",
                            u"shop"_s));
    const auto setting = [this](const QByteArray &name) {
        return QString::fromUtf8(
            m_cluster->query("SELECT current_setting('" + name + "')")[0][0].value());
    };
    QFile authority(path(u"authority.crt"_s));
    QVERIFY(authority.open(QIODevice::ReadOnly));
    QFile trusted(setting("data_directory") + u"/clients.crt"_s);
    QVERIFY(trusted.open(QIODevice::WriteOnly) && trusted.write(authority.readAll()) > 0);
    trusted.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
    trusted.close();
    QFile rules(setting("hba_file"));
    QVERIFY(rules.open(QIODevice::ReadOnly));
    const QByteArray before = rules.readAll();
    rules.close();
    QVERIFY(rules.open(QIODevice::WriteOnly | QIODevice::Truncate));
    rules.write("hostssl all reader 127.0.0.1/32 cert\n" + before);
    rules.close();
    QVERIFY(m_cluster->exec("ALTER SYSTEM SET ssl_ca_file = 'clients.crt'"));
    m_cluster->stopServer(false);
    QVERIFY(m_cluster->startServer());
}

void ClientCertificate::check_byCertificate_tellsWhatIsWrong_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("checkId");
    QTest::addColumn<QString>("errorId");
    const auto row = [](const char *name, const char *certificate, const char *key,
                        const char *check, const char *error) {
        QTest::newRow(name) << s(certificate) << s(key) << s(check) << s(error);
    };
    row("the right one", "right.crt", "right.key", "login", "");
    row("none", "", "", "login", "client-cert");
    row("a file that is not there", "none.crt", "none.key", "login", "client-cert");
    row("of another user", "other-user.crt", "other-user.key", "login", "client-cert-refused");
    row("of another authority", "other-authority.crt", "other-authority.key", "login",
        "client-cert-refused");
    row("key that others can read", "open.crt", "open.key", "encryption", "client-key-file");
    row("key of another certificate", "right.crt", "other-user.key", "encryption",
        "client-key-file");
    row("key is missing", "right.crt", "none.key", "encryption", "client-key-file");
    row("key of an engine", "right.crt", "engine:key", "encryption", "client-key-engine");
}

void ClientCertificate::check_byCertificate_tellsWhatIsWrong()
{
    QFETCH(const QString, certificate);
    QFETCH(const QString, key);
    QFETCH(const QString, checkId);
    SourceCheckRequest request;
    request.connection.host = m_cluster->host();
    request.connection.port = QString::number(m_cluster->port());
    request.connection.user = u"reader"_s;
    request.connection.database = u"shop"_s;
    request.connection.sslMode = u"verify-full"_s;
    request.connection.sslRootCert = m_cluster->sslRootCertificate();
    request.connection.sslCert = certificate.isEmpty() ? QString() : path(certificate);
    request.connection.sslKey = key.isEmpty() ? QString() : path(key);
    const SourceCheckReport report = checkSource(request, {});
    const CheckResult check = checkOf(report, checkId);
    QTEST(check.errorId, "errorId");
    QCOMPARE(report.passed(), check.errorId.isEmpty());
}

} // namespace

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::ClientCertificate)
#include "tst_clientcertificate.moc"
