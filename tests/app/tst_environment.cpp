// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/resource.h>

#include "app/common/environment.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <clocale>
#include <csignal>
#include <memory>

using namespace tributary;

class TestEnvironment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void take_nothingSet_isEmpty();
    void take_password_isRead();
    void take_passFile_isTheNamedOneOrTheUsualOne();
    void take_variablesOfPostgres_areGoneAfterwards();
    void take_afterwards_libpqSpeaksEnglishAndNoCoreIsWritten();

private:
    std::unique_ptr<QTemporaryDir> m_home;
};

void TestEnvironment::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(m_home->isValid());
    qputenv("HOME", QFile::encodeName(m_home->path()));
    static_cast<void>(Environment::take()); // whatever the caller had set
}

void TestEnvironment::take_nothingSet_isEmpty()
{
    const Environment environment = Environment::take();
    QCOMPARE(environment.password, QByteArray());
    QCOMPARE(environment.passFile, QString());
}

void TestEnvironment::take_password_isRead()
{
    const QByteArray password = "gr\xc3\xb6\xc3\x9f"
                                "e \xff"; // bytes, whatever they mean
    qputenv("PGPASSWORD", password);
    QCOMPARE(Environment::take().password, password);
    QCOMPARE(Environment::take().password, QByteArray()); // once
}

void TestEnvironment::take_passFile_isTheNamedOneOrTheUsualOne()
{
    qputenv("PGPASSFILE", "/somewhere/else");
    QCOMPARE(Environment::take().passFile, QStringLiteral("/somewhere/else"));
    QFile usual(m_home->filePath(QStringLiteral(".pgpass")));
    QVERIFY(usual.open(QIODevice::WriteOnly));
    QCOMPARE(Environment::take().passFile, usual.fileName());
    qputenv("PGPASSFILE", "/somewhere/else");
    QCOMPARE(Environment::take().passFile, QStringLiteral("/somewhere/else"));
}

void TestEnvironment::take_variablesOfPostgres_areGoneAfterwards()
{
    for (const char *name :
         {"PGHOSTADDR", "PGSERVICE", "PGOPTIONS", "PGSSLMODE", "PGPASSWORD", "PG"})
        qputenv(name, "x");
    qputenv("APGX", "kept");
    static_cast<void>(Environment::take());
    for (const char *name :
         {"PGHOSTADDR", "PGSERVICE", "PGOPTIONS", "PGSSLMODE", "PGPASSWORD", "PG"})
        QVERIFY2(!qEnvironmentVariableIsSet(name), name);
    QCOMPARE(qgetenv("APGX"), QByteArray("kept"));
}

void TestEnvironment::take_afterwards_libpqSpeaksEnglishAndNoCoreIsWritten()
{
    static_cast<void>(Environment::take());
    QCOMPARE(QByteArray(std::setlocale(LC_MESSAGES, nullptr)), QByteArray("C"));
    rlimit limit{.rlim_cur = 1, .rlim_max = 1};
    QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
    QCOMPARE(limit.rlim_cur, rlim_t(0)); // a core would hold passwords
    QVERIFY(std::signal(SIGXFSZ, SIG_IGN) == SIG_IGN); // a write fails instead, and is told
}

QTEST_GUILESS_MAIN(TestEnvironment)
#include "tst_environment.moc"
