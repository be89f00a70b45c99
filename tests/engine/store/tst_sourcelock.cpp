// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/wait.h>
#include <unistd.h>

#include "engine/store/sourcelock.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>

using namespace tributary;
using namespace Qt::StringLiterals;

class TestSourceLock : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString store() const { return m_folder.filePath(u"deep/tributary.db"_s); }

private Q_SLOTS:

    void take_free_holdsUntilTheEnd()
    {
        QVERIFY(!SourceLock::isHeld(store(), u"shop"_s));
        {
            const Result<SourceLock> lock = SourceLock::take(store(), u"shop"_s,
                                                             RunTrigger::Window);
            QVERIFY(lock);
            QVERIFY(SourceLock::isHeld(store(), u"shop"_s));
            QVERIFY(SourceLock::isHeld(store(), u"shop"_s)); // looking lets nothing go
            QVERIFY(!SourceLock::isHeld(store(), u"Shop"_s));
        }
        QVERIFY(!SourceLock::isHeld(store(), u"shop"_s));
    }

    void take_heldInThisProcess_saysByWhom()
    {
        const QString name = u"../a \"name\"/\n"_s;
        const Result<SourceLock> lock = SourceLock::take(store(), name, RunTrigger::MadeUp);
        QVERIFY(lock);
        const Result<SourceLock> second = SourceLock::take(store(), name, RunTrigger::Command);
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ErrorKind::SourceBusy);
        QCOMPARE(static_cast<int>(second.error().exitCode()), 11);
        QVERIFY(second.error().message.contains(u"its schedule"));
        QVERIFY(second.error().message.contains(QString::number(::getpid())));
    }

    void take_afterMove_isHeldOnce()
    {
        Result<SourceLock> lock = SourceLock::take(store(), u"moved"_s, RunTrigger::Window);
        QVERIFY(lock);
        SourceLock other = std::move(*lock);
        QVERIFY(other.isValid());
        QVERIFY(SourceLock::isHeld(store(), u"moved"_s));
        other = SourceLock();
        QVERIFY(!SourceLock::isHeld(store(), u"moved"_s));
    }

    void take_afterTheHolderWasKilled_isFree()
    {
        int pipeEnds[2];
        QCOMPARE(::pipe(pipeEnds), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            const Result<SourceLock> lock = SourceLock::take(store(), u"killed"_s,
                                                             RunTrigger::Command);
            const char done = lock ? '1' : '0';
            if (::write(pipeEnds[1], &done, 1) == 1)
                ::pause();
            ::_exit(1);
        }
        char done = '0';
        QCOMPARE(::read(pipeEnds[0], &done, 1), 1);
        QCOMPARE(done, '1');
        QVERIFY(SourceLock::isHeld(store(), u"killed"_s));
        const Result<SourceLock> second = SourceLock::take(store(), u"killed"_s,
                                                           RunTrigger::Window);
        QVERIFY(!second);
        QVERIFY(second.error().message.contains(u"the command line"));
        QVERIFY(second.error().message.contains(QString::number(child)));
        ::kill(child, SIGKILL);
        QCOMPARE(::waitpid(child, nullptr, 0), child);
        QVERIFY(!SourceLock::isHeld(store(), u"killed"_s));
        QVERIFY(SourceLock::take(store(), u"killed"_s, RunTrigger::Window));
        ::close(pipeEnds[0]);
        ::close(pipeEnds[1]);
    }

    void take_folderThatCannotBe_isAnError()
    {
        const Result<SourceLock> lock = SourceLock::take(u"/proc/nowhere/tributary.db"_s, u"shop"_s,
                                                         RunTrigger::Window);
        QVERIFY(!lock);
        QCOMPARE(lock.error().kind, ErrorKind::StoreFailed);
    }
};

QTEST_GUILESS_MAIN(TestSourceLock)
#include "tst_sourcelock.moc"
