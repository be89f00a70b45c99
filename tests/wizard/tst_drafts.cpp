// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pgcluster.h"

#include "app/common/keyringentries.h"
#include "app/desktop/draftkeeper.h"
#include "app/desktop/keptpasswords.h"
#include "wizard/draftjson.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tributary;
using tributary::test::PgCluster;

/// Unfinished setups between two runs of the program.
class TestDrafts : public QObject
{
    Q_OBJECT

private:
    static constexpr int patience = 30'000;

    QTemporaryDir m_folder;
    SecretStore m_secrets{std::chrono::milliseconds(500)};

    QString path() const
    {
        return m_folder.filePath(QLatin1String(QTest::currentTestFunction())
                                 + QStringLiteral(".db"));
    }

    static SetupDraft draftFor(const QString &host)
    {
        SetupDraft draft;
        draft.source.name = QStringLiteral("shop");
        draft.source.connection.host = host;
        draft.source.connection.database = QStringLiteral("postgres");
        draft.source.connection.user = QStringLiteral("ana");
        return draft;
    }

    static SavedSource savedAs(const char *name, const ConnInfo &connection)
    {
        SavedSource source;
        source.name = QLatin1String(name);
        source.connection = connection;
        return source;
    }

    static SetupDraft waitingDraft(const QString &host)
    {
        SetupDraft draft = draftFor(host);
        draft.role.way = UserWay::Script;
        draft.role.handedOver = true;
        return draft;
    }

    /// What the keyring has; nothing where none answers.
    std::optional<QByteArray> inKeyring(const ConnInfo &connection)
    {
        std::optional<Result<QByteArray>> answer;
        m_secrets.read(connection, this,
                       [&answer](const Result<QByteArray> &read) { answer = read; });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, patience) || !*answer)
            return std::nullopt;
        return **answer;
    }

private Q_SLOTS:

    void unfinishedSetup_isThereAtTheNextStart()
    {
        SetupDraft draft = draftFor(QStringLiteral("db.invalid"));
        draft.password = "canary";
        {
            DraftKeeper keeper(path(), {}, m_secrets);
            QVERIFY(keeper.save(QStringLiteral("d1"), draft, QStringLiteral("tables")));
        }
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("canary"));
        DraftKeeper keeper(path(), {}, m_secrets);
        QSignalSpy told(&keeper, &DraftKeeper::draftChanged);
        keeper.load();
        QCOMPARE(told.size(), 1);
        const auto item = told.at(0).at(0).value<SourceItem>();
        QCOMPARE(item.draft, QStringLiteral("d1"));
        QCOMPARE(item.name, QStringLiteral("shop"));
        QCOMPARE(item.stateText(), QStringLiteral("Setup not finished (step 3 of 6)"));

        bool answered = false;
        keeper.read(QStringLiteral("d1"), this,
                    [&](const Result<SetupDraft> &read, const QString &step) {
                        answered = true;
                        QVERIFY(read);
                        QCOMPARE(read->source.connection.host, QStringLiteral("db.invalid"));
                        QCOMPARE(step, QStringLiteral("tables"));
                    });
        QTRY_VERIFY_WITH_TIMEOUT(answered, patience);
    }

    void discarded_isGone()
    {
        DraftKeeper keeper(path(), {}, m_secrets);
        QSignalSpy removed(&keeper, &DraftKeeper::draftRemoved);
        QVERIFY(keeper.save(QStringLiteral("d1"), draftFor(QStringLiteral("db.invalid")),
                            QStringLiteral("user")));
        QVERIFY(keeper.save(QStringLiteral("d2"), draftFor(QStringLiteral("db.invalid")),
                            QStringLiteral("user")));
        keeper.discard(QStringLiteral("d1"));
        QCOMPARE(removed.size(), 1);
        DraftKeeper next(path(), {}, m_secrets);
        QSignalSpy told(&next, &DraftKeeper::draftChanged);
        next.load();
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.at(0).at(0).value<SourceItem>().draft, QStringLiteral("d2"));
    }

    void spoiltContent_isAnErrorAndNotACrash()
    {
        {
            DraftStore store(path());
            QVERIFY(store.save({.id = QStringLiteral("d1"),
                                .name = QStringLiteral("x"),
                                .step = QStringLiteral("mars"),
                                .content = "{",
                                .changedAt = QDateTime::currentDateTimeUtc()}));
        }
        DraftKeeper keeper(path(), {}, m_secrets);
        QSignalSpy told(&keeper, &DraftKeeper::draftChanged);
        keeper.load();
        QCOMPARE(told.size(), 1);
        bool failed = false;
        keeper.read(QStringLiteral("d1"), this,
                    [&](const Result<SetupDraft> &read, const QString &) { failed = !read; });
        QVERIFY(failed);
        keeper.discard(QStringLiteral("d1"));
    }

    void passwordsToKeep_areThoseTheReaderWantsKept_data()
    {
        QTest::addColumn<bool>("login");
        QTest::addColumn<bool>("role");
        QTest::addColumn<QString>("roleName");
        QTest::addColumn<QList<QByteArray>>("expected");
        const QString reader = QStringLiteral("reader");
        QTest::newRow("none") << false << false << reader << QList<QByteArray>();
        QTest::newRow("role") << false << true << reader << QList<QByteArray>{"role-word"};
        QTest::newRow("login") << true << false << reader << QList<QByteArray>{"login-word"};
        QTest::newRow("both") << true << true << reader
                              << QList<QByteArray>{"role-word", "login-word"};
        QTest::newRow("one name") << true << true << QStringLiteral("ana")
                                  << QList<QByteArray>{"role-word"};
    }

    void passwordsToKeep_areThoseTheReaderWantsKept()
    {
        QFETCH(const bool, login);
        QFETCH(const bool, role);
        QFETCH(const QString, roleName);
        QFETCH(const QList<QByteArray>, expected);
        SetupDraft draft = waitingDraft(QStringLiteral("db"));
        draft.password = "login-word";
        draft.keepPassword = login;
        draft.role.name = roleName;
        draft.role.password = "role-word";
        draft.role.keepPassword = role;
        QList<QByteArray> words;
        const QList<KeptPassword> kept = passwordsToKeep(draft);
        for (const KeptPassword &each : kept)
            words.append(each.password);
        QCOMPARE(words, expected);
    }

    void finishedSetup_leavesWhatASavedSourceNeeds()
    {
        SetupDraft draft = waitingDraft(QStringLiteral("db"));
        draft.role.name = QStringLiteral("reader");
        draft.role.keepPassword = true;
        const ConnInfo login = draft.source.connection;
        ConnInfo role = login;
        role.user = QStringLiteral("reader");
        const QList<ConnInfo> kept{role, login};
        QList<SavedSource> saved{savedAs("shop", role)};
        QCOMPARE(unusedEntries(kept, connectionsAfter(draft, saved)), QList<ConnInfo>{login});
        saved.append(savedAs("other", login));
        QCOMPARE(unusedEntries(kept, connectionsAfter(draft, saved)), QList<ConnInfo>());
        // Not wanted any more: unless somebody else uses it.
        draft.role.keepPassword = false;
        QCOMPARE(unusedEntries(kept, connectionsAfter(draft, saved)), QList<ConnInfo>{role});
        saved.append(savedAs("third", role));
        QCOMPARE(unusedEntries(kept, connectionsAfter(draft, saved)), QList<ConnInfo>());
    }

    void waitingSetup_notesWhatItPutIntoTheKeyring()
    {
        SetupDraft draft = waitingDraft(QStringLiteral("db.invalid"));
        draft.role.password = "role-word";
        draft.role.keepPassword = true;
        draft.password = "login-word";
        ConnInfo role = draft.source.connection;
        role.user = draft.role.name;
        {
            DraftKeeper keeper(path(), {}, m_secrets);
            QVERIFY(keeper.save(QStringLiteral("d1"), draft, QStringLiteral("user")));
            QCOMPARE(keeper.keptEntries(), QList<ConnInfo>{role});
            // The role works now: what was written stays noted.
            draft.role.ready = true;
            QVERIFY(keeper.save(QStringLiteral("d1"), draft, QStringLiteral("review")));
        }
        DraftKeeper keeper(path(), {}, m_secrets);
        keeper.load();
        QCOMPARE(keeper.keptEntries(), QList<ConnInfo>{role});
        keeper.finish(QStringLiteral("d1"), draft);
        QCOMPARE(keeper.keptEntries(), QList<ConnInfo>());
    }

    void roleMadeByTheAssistant_itsPasswordIsKept_data()
    {
        QTest::addColumn<QString>("made");
        QTest::addColumn<bool>("kept");
        QTest::newRow("made") << QStringLiteral("reader") << true;
        QTest::newRow("not yet") << QString() << false;
        QTest::newRow("under another name") << QStringLiteral("other") << false;
    }

    void roleMadeByTheAssistant_itsPasswordIsKept()
    {
        QFETCH(const QString, made);
        QFETCH(const bool, kept);
        SetupDraft draft = draftFor(QStringLiteral("db.invalid"));
        draft.role.way = UserWay::Create;
        draft.role.name = QStringLiteral("reader");
        draft.role.password = "role-word";
        draft.role.keepPassword = true;
        draft.role.made = made;
        ConnInfo role = draft.source.connection;
        role.user = draft.role.name;
        DraftKeeper keeper(path(), {}, m_secrets);
        QSignalSpy told(&keeper, &DraftKeeper::draftChanged);
        QVERIFY(keeper.save(QStringLiteral("d1"), draft, QStringLiteral("tables")));
        QCOMPARE(keeper.keptEntries(), kept ? QList<ConnInfo>{role} : QList<ConnInfo>());
        QVERIFY(told.last().at(0).value<SourceItem>().state != SourceState::WaitingForDba);
    }

    void savedSetup_whatItKeeps_isReadOutsideTheAssistant()
    {
        SetupDraft draft = waitingDraft(QStringLiteral("db.invalid,2001:db8::1"));
        draft.source.connection.port = QStringLiteral("5433");
        draft.source.connection.tunnel = {.host = QStringLiteral("bastion"),
                                          .port = QStringLiteral("2222"),
                                          .user = QStringLiteral("bob")};
        draft.role.password = "role-word";
        draft.role.keepPassword = true;
        DraftKeeper keeper(path(), {}, m_secrets);
        QVERIFY(keeper.save(QStringLiteral("d1"), draft, QStringLiteral("user")));
        const Result<QList<SavedDraft>> saved = DraftStore(path()).drafts();
        QVERIFY(saved);
        const QList<ConnInfo> kept = connectionsKeptBy(*saved);
        QCOMPARE(kept.size(), 1);
        QCOMPARE(keeper.keptEntries().size(), 1);
        QCOMPARE(kept[0].displayName(), keeper.keptEntries().constFirst().displayName());
    }

    void discardedSetup_leavesTheKeyringAsItWas()
    {
        SetupDraft draft = waitingDraft(QStringLiteral("drafts-test.invalid"));
        draft.role.password = "role-word";
        draft.role.keepPassword = true;
        draft.password = "login-word";
        ConnInfo role = draft.source.connection;
        role.user = draft.role.name;
        if (!inKeyring(role))
            QSKIP("no keyring answers");
        DraftKeeper keeper(path(), {}, m_secrets);
        QVERIFY(keeper.save(QStringLiteral("d1"), draft, QStringLiteral("user")));
        QTRY_COMPARE_WITH_TIMEOUT(inKeyring(role), QByteArray("role-word"), patience);
        QCOMPARE(inKeyring(draft.source.connection), QByteArray()); // was not asked for
        keeper.discard(QStringLiteral("d1"));
        QTRY_COMPARE_WITH_TIMEOUT(inKeyring(role), QByteArray(), patience);

        // Both kept, and the role's entry is a saved source's as well.
        draft.keepPassword = true;
        QVERIFY(keeper.save(QStringLiteral("d2"), draft, QStringLiteral("user")));
        QTRY_COMPARE_WITH_TIMEOUT(inKeyring(draft.source.connection), QByteArray("login-word"),
                                  patience);
        QVERIFY(SourceStore(path()).add(savedAs("shop", role)));
        draft.role.ready = true; // does not wait any more when it is finished
        QVERIFY(keeper.save(QStringLiteral("d2"), draft, QStringLiteral("review")));
        keeper.finish(QStringLiteral("d2"), draft);
        QTRY_COMPARE_WITH_TIMEOUT(inKeyring(draft.source.connection), QByteArray(), patience);
        QCOMPARE(inKeyring(role), QByteArray("role-word"));
        m_secrets.remove(role, this, [](const Status &) {});
        QTRY_COMPARE_WITH_TIMEOUT(inKeyring(role), QByteArray(), patience);
    }

    void waitingSetup_roleThatWorks_isTold()
    {
        if (!PgCluster::available(15))
            QSKIP("PostgreSQL 15 is not installed");
        PgCluster cluster;
        QString error;
        QVERIFY2(cluster.start(&error), qPrintable(error));
        QVERIFY(cluster.exec("create table orders (id int primary key)"));
        const QString passFile = m_folder.filePath(QStringLiteral("pass"));
        QFile file(passFile);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        file.write("*:*:*:tributary_reader:reader-word\n");
        file.close();
        SetupDraft draft = waitingDraft(cluster.host());
        draft.source.connection.port = QString::number(cluster.port());

        DraftKeeper keeper(path(), passFile, m_secrets);
        QSignalSpy told(&keeper, &DraftKeeper::draftChanged);
        QSignalSpy ready(&keeper, &DraftKeeper::draftReady);
        QVERIFY(keeper.save(QStringLiteral("d1"), draft, QStringLiteral("user")));
        QCOMPARE(told.last().at(0).value<SourceItem>().stateText(),
                 QStringLiteral("Waiting for DBA"));

        QVERIFY(cluster.exec("create role tributary_reader login password 'reader-word'; "
                             "grant select on orders to tributary_reader"));
        DraftKeeper next(path(), passFile, m_secrets);
        QSignalSpy nextReady(&next, &DraftKeeper::draftReady);
        QSignalSpy nextTold(&next, &DraftKeeper::draftChanged);
        next.load(); // looks at once
        QVERIFY(!nextReady.isEmpty() || nextReady.wait(patience));
        QCOMPARE(nextReady.at(0).at(1).toString(), QStringLiteral("shop"));
        const auto item = nextTold.last().at(0).value<SourceItem>();
        QCOMPARE(item.state, SourceState::WaitingForDba);
        QVERIFY(item.sentence.contains(QStringLiteral("continue")));
        QCOMPARE(ready.size(), 0); // was never asked to look
    }
};

QTEST_GUILESS_MAIN(TestDrafts)
#include "tst_drafts.moc"
