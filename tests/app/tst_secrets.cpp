// SPDX-License-Identifier: GPL-3.0-or-later
//
// Passwords in a real keyring, open, locked and gone: what is done by hand may have it ask, what
// happens by itself never has.

#include "tests/app/keyringbus.h"

#include "app/common/secrets.h"

#include <QElapsedTimer>
#include <QTest>

#include <optional>

using namespace tributary;
using namespace Qt::Literals::StringLiterals;
using tributary::test::KeyringBus;

class TestSecrets : public QObject
{
    Q_OBJECT

private:
    static constexpr std::chrono::milliseconds patience{30'000};
    static constexpr std::chrono::milliseconds timeout{1000};

    std::unique_ptr<KeyringBus> m_bus;

    static ConnInfo connection(const QString &user = u"ana"_s)
    {
        ConnInfo info;
        info.host = u"db.example.com"_s;
        info.port = u"5432"_s;
        info.database = u"shop"_s;
        info.user = user;
        return info;
    }

    /// The password, or the error's message behind "error: ".
    QString read(SecretStore &store, SecretStore::Manner manner, const QString &user = u"ana"_s)
    {
        std::optional<Result<QByteArray>> answer;
        store.read(
            connection(user), this, [&](const Result<QByteArray> &told) { answer = told; }, manner);
        if (!QTest::qWaitFor([&] { return answer.has_value(); },
                             static_cast<int>(patience.count())))
            return u"nothing"_s;
        return *answer ? QString::fromUtf8(**answer) : u"error: "_s + answer->error().message;
    }

    QString write(SecretStore &store, const QByteArray &password)
    {
        std::optional<Status> answer;
        store.write(connection(), password, this, [&](const Status &told) { answer = told; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); },
                             static_cast<int>(patience.count())))
            return u"nothing"_s;
        return *answer ? u"ok"_s : answer->error().message;
    }

private Q_SLOTS:

    void initTestCase()
    {
        if (!KeyringBus::isPossible())
            QSKIP("no keyring is installed: passwords in one were NOT tested");
        m_bus = std::make_unique<KeyringBus>();
        QCOMPARE(m_bus->start(), QString());
        QTRY_VERIFY_WITH_TIMEOUT(KeyringBus::isUnlocked(), int(patience.count()));
    }

    void cleanupTestCase() { m_bus.reset(); }

    // In the order of a keyring's life.
    void open_isReadEitherWay()
    {
        SecretStore store(patience);
        QCOMPARE(write(store, "a canary"), u"ok"_s);
        for (const auto manner : {SecretStore::Manner::MayAsk, SecretStore::Manner::Quiet}) {
            QCOMPARE(read(store, manner), u"a canary"_s);
            QCOMPARE(read(store, manner, u"bob"_s), QString()); // it holds none
        }
    }

    void removed_isGone()
    {
        SecretStore store(patience);
        QCOMPARE(write(store, "another canary"), u"ok"_s);
        std::optional<Status> answer;
        store.remove(connection(), this, [&](const Status &told) { answer = told; });
        QTRY_VERIFY_WITH_TIMEOUT(answer && *answer, int(patience.count()));
        QCOMPARE(read(store, SecretStore::Manner::MayAsk), QString());
        QCOMPARE(write(store, "a canary"), u"ok"_s);
    }

    void switchedOff_isLeftAlone()
    {
        SecretStore store(patience);
        store.setUsed(false);
        QVERIFY(read(store, SecretStore::Manner::Quiet).startsWith(u"error: "));
    }

    void locked_quietly_isAnErrorAtOnce()
    {
        QVERIFY(KeyringBus::lock());
        SecretStore store(patience);
        QElapsedTimer took;
        took.start();
        const QString told = read(store, SecretStore::Manner::Quiet);
        QVERIFY2(told.startsWith(u"error: ") && told.contains(u"it is locked"), qPrintable(told));
        QVERIFY(took.elapsed() < patience.count() / 2); // nobody was asked, and waited for
        // Of what it does not hold there is nothing to be unlocked.
        QCOMPARE(read(store, SecretStore::Manner::Quiet, u"bob"_s), QString());
    }

    void gone_quietly_isNotStarted()
    {
        m_bus->stopKeyring();
        SecretStore store(timeout);
        const QString told = read(store, SecretStore::Manner::Quiet);
        QVERIFY2(told.startsWith(u"error: ") && told.contains(u"it is locked"), qPrintable(told));
        QVERIFY(!KeyringBus::isUnlocked());
    }
};

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
