// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is around the command line: a terminal that asks, streams that are full or closed, limits
// and signals.

#include "tests/support/commandline.h"
#include "tests/support/pgcluster.h"
#include "tests/support/pgsession.h"
#include "tests/support/tablecomparison.h"
#include <pty.h>
#include <termios.h>
#include <unistd.h>
#include <utmp.h>

#include <QDir>
#include <QSocketNotifier>
#include <QtTest>

#include <csignal>
#include <memory>

namespace tributary::test {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int deadlineMs = 30'000;

/// The program on a terminal of its own, which it does not see the end of.
class OnTerminal
{
public:
    OnTerminal(const CommandLine &user, const QStringList &arguments)
    {
        if (::openpty(&m_keyboard, &m_terminal, nullptr, nullptr, nullptr) != 0)
            return;
        m_process.setProcessEnvironment(user.environment);
        m_process.setWorkingDirectory(user.home());
        m_process.setChildProcessModifier([terminal = m_terminal] {
            ::login_tty(::dup(terminal));
            for (const int signal : {SIGINT, SIGTERM, SIGHUP})
                std::signal(signal, SIG_DFL);
        });
        m_reader = std::make_unique<QSocketNotifier>(m_keyboard, QSocketNotifier::Read);
        QObject::connect(m_reader.get(), &QSocketNotifier::activated, m_reader.get(), [this] {
            QByteArray bytes(4096, '\0');
            const ssize_t count = ::read(m_keyboard, bytes.data(), size_t(bytes.size()));
            m_shown += bytes.first(std::max<ssize_t>(count, 0));
        });
        m_process.start(CommandLine::program(), arguments);
    }

    ~OnTerminal()
    {
        m_process.kill();
        m_process.waitForFinished(deadlineMs);
        m_reader.reset();
        ::close(m_keyboard);
        ::close(m_terminal);
    }

    Q_DISABLE_COPY_MOVE(OnTerminal)

    bool type(const QByteArray &keys) const
    {
        return ::write(m_keyboard, keys.constData(), size_t(keys.size())) == keys.size();
    }

    bool showsWhatIsTyped() const
    {
        termios state{};
        return ::tcgetattr(m_terminal, &state) == 0 && (state.c_lflag & tcflag_t(ECHO)) != 0;
    }

    QByteArray shown() const { return m_shown; }

    QProcess &process() { return m_process; }

private:
    int m_keyboard = -1;
    int m_terminal = -1;
    QProcess m_process;
    std::unique_ptr<QSocketNotifier> m_reader;
    QByteArray m_shown;
};

class CliTerminal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void password_typed_isNotShown();
    void password_signal_endsAtOnce_data();
    void password_signal_endsAtOnce();
    void output_cannotBeWritten_isAnError_data();
    void output_cannotBeWritten_isAnError();
    void output_readerGone_isQuiet();
    void argument_notUtf8_isRefused();
    void sync_largestFile_isToldAsAFullDisk();
    void sync_hangUp_leavesNothingBehind();
    void command_signal_isTold_data();
    void command_signal_isTold();

private:
    QStringList sync(const QStringList &more = {}) const
    {
        return QStringList{u"sync"_s, m_cluster.uri(u"shop"_s), u"sqlite:"_s + file()} + more;
    }

    QStringList password() const { return {u"--password-file"_s, m_user->passwordFile(m_cluster)}; }

    QString file() const { return m_user->file(u"copy.sqlite"_s); }

    /// What lies around the destination.
    QStringList files() const
    {
        return QDir(m_user->home()).entryList({u"copy*"_s}, QDir::Files | QDir::Hidden);
    }

    /// Until somebody waits for a lock.
    bool waits() const
    {
        return !m_cluster
                    .query("SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND "
                           "datname = 'shop'",
                           u"shop"_s)
                    .isEmpty();
    }

    mutable PgCluster m_cluster;
    std::unique_ptr<CommandLine> m_user;
};

void CliTerminal::initTestCase()
{
    QString error;
    QVERIFY2(m_cluster.start(&error), qPrintable(error));
    QVERIFY(m_cluster.createDatabase(u"shop"_s));
    QVERIFY(m_cluster.exec("CREATE TABLE t (id int PRIMARY KEY, v text); INSERT INTO t SELECT i, "
                           "repeat(md5(i::text), 20) FROM generate_series(1, 5000) i",
                           u"shop"_s));
    // Whoever runs this with nohup has the programs that it starts ignore it, too.
    std::signal(SIGHUP, SIG_DFL);
}

void CliTerminal::init()
{
    m_user = std::make_unique<CommandLine>();
}

void CliTerminal::password_typed_isNotShown()
{
    OnTerminal terminal(*m_user, sync());
    QTRY_VERIFY_WITH_TIMEOUT(terminal.shown().contains("Password of "), deadlineMs);
    QTRY_VERIFY_WITH_TIMEOUT(!terminal.showsWhatIsTyped(), deadlineMs);
    QVERIFY(terminal.type(m_cluster.superuserPassword() + '\n'));
    QTRY_COMPARE_WITH_TIMEOUT(terminal.process().state(), QProcess::NotRunning, deadlineMs);
    QCOMPARE(terminal.process().exitCode(), 0);
    QVERIFY(terminal.showsWhatIsTyped());
    QTRY_VERIFY_WITH_TIMEOUT(terminal.shown().contains("\nok: "), deadlineMs);
    QVERIFY2(!terminal.shown().contains(m_cluster.superuserPassword()),
             terminal.shown().constData());
    // The progress line is gone before the question comes.
    QVERIFY2(terminal.shown().contains("\r\033[KPassword of "), terminal.shown().constData());
}

void CliTerminal::password_signal_endsAtOnce_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("signal"); // 0: by a key
    QTest::addColumn<int>("exitCode");
    const QString uri = m_cluster.uri(u"shop"_s);
    const QList<std::pair<const char *, QStringList>> commands = {
        {"sync", {u"sync"_s, uri, u"sqlite:never.sqlite"_s}},
        {"check", {u"check"_s, uri}},
        {"slot", {u"slot"_s, uri, u"status"_s}},
        {"script", {u"script"_s, uri, u"--role"_s, u"reader"_s}}};
    for (const auto &[name, arguments] : commands) {
        QTest::addRow("%s, Ctrl-C", name) << arguments << 0 << 130;
        QTest::addRow("%s, SIGTERM", name) << arguments << SIGTERM << 143;
        QTest::addRow("%s, SIGHUP", name) << arguments << SIGHUP << 129;
    }
}

void CliTerminal::password_signal_endsAtOnce()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, signal);
    QFETCH(const int, exitCode);
    OnTerminal terminal(*m_user, arguments);
    QTRY_VERIFY_WITH_TIMEOUT(terminal.shown().contains("Password of "), deadlineMs);
    QVERIFY(!terminal.showsWhatIsTyped());
    QVERIFY(terminal.type("abc")); // that is not sent yet
    if (signal == 0)
        QVERIFY(terminal.type("\x03"));
    else
        QCOMPARE(::kill(pid_t(terminal.process().processId()), signal), 0);
    QTRY_COMPARE_WITH_TIMEOUT(terminal.process().state(), QProcess::NotRunning, deadlineMs);
    QCOMPARE(terminal.process().exitStatus(), QProcess::NormalExit);
    QCOMPARE(terminal.process().exitCode(), exitCode);
    QVERIFY(terminal.showsWhatIsTyped());
    QTRY_VERIFY_WITH_TIMEOUT(terminal.shown().contains("\r\nerror (interrupted): "), deadlineMs);
    QVERIFY(!QFile::exists(m_user->file(u"never.sqlite"_s)));
}

void CliTerminal::output_cannotBeWritten_isAnError_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::newRow("sync") << u"sync {shop} {to} --json {password}"_s;
    QTest::newRow("sync in words") << u"sync {shop} {to} {password}"_s;
    QTest::newRow("check") << u"check {shop} {password}"_s;
    QTest::newRow("slot") << u"slot {shop} status {password}"_s;
    QTest::newRow("script") << u"script {shop} --role reader {password}"_s;
    QTest::newRow("verify") << u"verify {shop} {to} {password}"_s;
    QTest::newRow("status") << u"status {to}"_s;
    QTest::newRow("source") << u"source export -"_s;
    QTest::newRow("help") << u"sync --help"_s;
}

void CliTerminal::output_cannotBeWritten_isAnError()
{
    QFETCH(QString, arguments);
    QCOMPARE(m_user->run(sync(password())).exitCode, 0);
    arguments.replace(u"{shop}"_s, m_cluster.uri(u"shop"_s))
        .replace(u"{to}"_s, u"sqlite:"_s + file())
        .replace(u"{password}"_s, password().join(u' '));
    for (const QString &script :
         {u"exec \"$0\" \"$@\" > /dev/full"_s, u"exec \"$0\" \"$@\" >&-"_s}) {
        const CommandResult result = m_user->runIn(script, arguments.split(u' '));
        QVERIFY2(result.exitCode == 2, result.summary().constData());
        QVERIFY2(result.words.contains("error (export-failed): Standard output could not be "
                                       "written: "),
                 result.summary().constData());
        QCOMPARE(result.words.count("error ("), 1);
    }
    QCOMPARE(compareDatabase(m_cluster, u"shop"_s, file()), QString());
}

void CliTerminal::output_readerGone_isQuiet()
{
    const CommandResult result = m_user->runIn(
        u"trap '' PIPE; { \"$0\" \"$@\"; echo \"rc $?\" >&2; } | true"_s,
        QStringList{u"check"_s, m_cluster.uri(u"shop"_s)} + password());
    QVERIFY2(result.words == "rc 0\n", result.summary().constData());
}

void CliTerminal::argument_notUtf8_isRefused()
{
    const CommandResult result = m_user->runIn(
        u"exec \"$0\" \"$@\" \"sqlite:bad$(printf '\\377').sqlite\""_s,
        password() + QStringList{u"--json"_s, u"sync"_s, m_cluster.uri(u"shop"_s)});
    QVERIFY2(result.exitCode == 2, result.summary().constData());
    QCOMPARE(result.errorId(), u"usage"_s);
    QVERIFY2(result.data.contains("Argument 6 is not a text in UTF-8"),
             result.summary().constData());
    QCOMPARE(QDir(m_user->home()).entryList({u"bad*"_s}), QStringList());
}

/// The system kills who writes beyond it, unless that is made an error.
void CliTerminal::sync_largestFile_isToldAsAFullDisk()
{
    const CommandResult result = m_user->runIn(u"ulimit -f 500; exec \"$0\" \"$@\""_s,
                                               sync(password() + QStringList{u"--json"_s}));
    QVERIFY2(result.exitCode == 7, result.summary().constData());
    QVERIFY2(result.errorId() == u"dest-full"_s, result.summary().constData());
    QCOMPARE(files(), QStringList());
}

void CliTerminal::sync_hangUp_leavesNothingBehind()
{
    PgSession lock(m_cluster, u"shop"_s);
    QVERIFY(lock.exec("BEGIN; LOCK TABLE t IN ACCESS EXCLUSIVE MODE"));
    const std::unique_ptr<QProcess> process = m_user->start(
        sync(password() + QStringList{u"--json"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(waits(), deadlineMs);
    // As a shell and the system do, both.
    for (int i = 0; i < 2; ++i)
        QCOMPARE(::kill(pid_t(process->processId()), SIGHUP), 0);
    const CommandResult ended = CommandLine::finish(*process);
    QVERIFY2(ended.exitCode == 129, ended.summary().constData());
    QCOMPARE(ended.errorId(), u"interrupted"_s);
    QCOMPARE(ended.objects(u"result"_s).value(0)[u"exit_code"].toInt(), 129);
    QCOMPARE(files(), QStringList());
}

void CliTerminal::command_signal_isTold_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<bool>("hasResult");
    QTest::addColumn<int>("signal");
    QTest::addColumn<int>("exitCode");
    const QString shop = m_cluster.uri(u"shop"_s);
    const QStringList verify{u"verify"_s, shop, u"sqlite:{file}"_s};
    QTest::newRow("verify, SIGINT") << verify << true << SIGINT << 130;
    QTest::newRow("verify, SIGTERM") << verify << true << SIGTERM << 143;
    QTest::newRow("verify, SIGHUP") << verify << true << SIGHUP << 129;
    const QStringList check{u"check"_s, shop};
    QTest::newRow("check, SIGINT") << check << true << SIGINT << 130;
    QTest::newRow("check, SIGTERM") << check << true << SIGTERM << 143;
    const QStringList script{u"script"_s, shop, u"--role"_s, u"reader"_s, u"--method=full"_s};
    QTest::newRow("script, SIGINT") << script << false << SIGINT << 130;
}

void CliTerminal::command_signal_isTold()
{
    QFETCH(QStringList, command);
    QFETCH(const bool, hasResult);
    QFETCH(const int, signal);
    QFETCH(const int, exitCode);
    command.replaceInStrings(u"{file}"_s, file());
    QCOMPARE(m_user->run(sync() + password()).exitCode, 0);
    PgSession lock(m_cluster, u"shop"_s);
    QVERIFY(lock.exec("BEGIN; LOCK TABLE t IN ACCESS EXCLUSIVE MODE"));
    for (const bool json : {true, false}) {
        QStringList arguments = command + password();
        if (json)
            arguments.append(u"--json"_s);
        const std::unique_ptr<QProcess> process = m_user->start(arguments);
        QTRY_VERIFY_WITH_TIMEOUT(waits(), deadlineMs);
        QCOMPARE(::kill(pid_t(process->processId()), signal), 0);
        const CommandResult ended = CommandLine::finish(*process);
        QVERIFY2(ended.exitCode == exitCode, ended.summary().constData());
        QVERIFY2((json ? ended.data : ended.words)
                     .contains("It was stopped before it was "
                               "finished."),
                 ended.summary().constData());
        if (!json)
            continue;
        QCOMPARE(ended.errorId(), u"interrupted"_s);
        const QJsonObject last = ended.objects().last();
        QCOMPARE(last[u"type"].toString(), hasResult ? u"result"_s : u"error"_s);
        if (!hasResult)
            continue;
        QCOMPARE(last[u"status"].toString(), u"failed"_s);
        QCOMPARE(last[u"exit_code"].toInt(), exitCode);
    }
}

} // namespace

} // namespace tributary::test

QTEST_GUILESS_MAIN(tributary::test::CliTerminal)
#include "tst_cliterminal.moc"
