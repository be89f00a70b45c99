// SPDX-License-Identifier: GPL-3.0-or-later
//
// The assistant on a server whose changes are to be followed.

#include "tests/integration/wizardlogbench.h"

#include "engine/postgres/replicationstream.h"
#include "wizard/draftrequests.h"

#include <QComboBox>
#include <QStandardItemModel>

using namespace tributary;
using tributary::test::PgCluster;
using namespace std::chrono_literals;

namespace {

class TestWizardLog : public QObject, private test::WizardLogBench
{
    Q_OBJECT

private:
    bool makeSlot(const QByteArray &name, const QString &database)
    {
        return m_cluster->exec(
            "SELECT pg_create_logical_replication_slot('" + name + "', 'pgoutput')", database);
    }

private Q_SLOTS:

    void initTestCase()
    {
        if (!PgCluster::available(15))
            QSKIP("PostgreSQL 15 is not installed");
    }

    void init() { startServer(); }

    void cleanup() { endAll(); }

    void newSlot_isMadeByTheFirstSyncAndFollowed()
    {
        open(m_cluster->superuser(), m_cluster->superuserPassword());
        goTo(SetupWizard::Changes);
        QVERIFY(isNextEnabled()); // full copies
        followChanges();
        QVERIFY(!isNextEnabled());
        QTRY_VERIFY2_WITH_TIMEOUT(isNextEnabled(), qPrintable(shown()), patience);
        QVERIFY2(!summary().contains(QStringLiteral("Not yet")), qPrintable(shown()));
        // What an abandoned slot costs, measured on this server.
        QTRY_VERIFY2_WITH_TIMEOUT(shown().contains(QStringLiteral(" a day while nothing")),
                                  qPrintable(shown()), patience);
        QVERIFY2(shown().contains(QStringLiteral("has no limit for that")), qPrintable(shown()));
        SetupDraft draft;
        finish(draft);
        QVERIFY(!draft.slotTakenOver);
        QCOMPARE(slotsOnServer(), QStringList()); // nothing before the first sync
        const SavedSource source = sourcesOf(draft, {}).constFirst();
        QCOMPARE(source.made.value(QStringLiteral("slot")), QStringLiteral("tributary_shop"));
        QCOMPARE(syncTwice(source, sourcePassword(draft)), QString());
        QCOMPARE(slotsOnServer(), QStringList{QStringLiteral("tributary_shop shop pgoutput")});
    }

    void slotsOfOthers_areOfferedOrSayWhyNot()
    {
        QVERIFY2(makeShop(QStringLiteral("crm")), qPrintable(m_cluster->lastError()));
        // A slot that met a change without its publication would fail there for ever: whoever had
        // it had one, too.
        QVERIFY2(m_cluster->exec("CREATE PUBLICATION tributary_shop FOR ALL TABLES;"
                                 "CREATE PUBLICATION busy FOR ALL TABLES",
                                 shop),
                 qPrintable(m_cluster->lastError()));
        QVERIFY2(makeSlot("pipelinewise_x", shop), qPrintable(m_cluster->lastError()));
        QVERIFY2(makeSlot("of_crm", QStringLiteral("crm")), qPrintable(m_cluster->lastError()));
        QVERIFY2(makeSlot("busy", shop), qPrintable(m_cluster->lastError()));
        ConnectionOptions login;
        login.info.host = m_cluster->host();
        login.info.port = QString::number(m_cluster->port());
        login.info.database = shop;
        login.info.user = m_cluster->superuser();
        login.password = m_cluster->superuserPassword();
        login.replication = true;
        Result<Connection> connection = Connection::open(login, {});
        QVERIFY2(connection, connection ? "" : qPrintable(connection.error().message));
        const auto reader = ReplicationStream::start(
            std::move(*connection),
            {.slot = QStringLiteral("busy"),
             .options = {{QStringLiteral("proto_version"), QStringLiteral("1")},
                         {QStringLiteral("publication_names"), QStringLiteral("busy")}}},
            {});
        QVERIFY2(reader, reader ? "" : qPrintable(reader.error().message));

        open(m_cluster->superuser(), m_cluster->superuserPassword());
        goTo(SetupWizard::Changes);
        followChanges();
        auto *choice = find<QComboBox>("slot");
        QTRY_COMPARE_WITH_TIMEOUT(choice->count(), 4, patience);
        const auto *model = qobject_cast<QStandardItemModel *>(choice->model());
        const auto textOf = [&](const char *slot) {
            return choice->itemText(choice->findData(QLatin1String(slot)));
        };
        const auto isEnabled = [&](const char *slot) {
            return model->item(choice->findData(QLatin1String(slot)))->isEnabled();
        };
        QVERIFY(isEnabled("pipelinewise_x"));
        QVERIFY2(textOf("pipelinewise_x").contains(QStringLiteral("pgoutput, not in use")),
                 qPrintable(textOf("pipelinewise_x")));
        QVERIFY(!isEnabled("of_crm"));
        QCOMPARE(textOf("of_crm"), QStringLiteral("of_crm: belongs to the database crm"));
        QVERIFY(!isEnabled("busy"));
        QCOMPARE(textOf("busy"), QStringLiteral("busy: another program reads from it"));

        // The keyboard passes over those that cannot be taken.
        while (choice->currentData().toString() != QStringLiteral("pipelinewise_x")) {
            const int before = choice->currentIndex();
            QTest::keyClick(choice, Qt::Key_Down);
            QVERIFY(choice->currentIndex() > before);
        }
        QVERIFY(shown().contains(QStringLiteral("meant for another program")));
        SetupDraft draft;
        finish(draft);
        QCOMPARE(draft.source.slot, QStringLiteral("pipelinewise_x"));
        QVERIFY(draft.slotTakenOver);
        const SavedSource source = sourcesOf(draft, {}).constFirst();
        QVERIFY(!source.made.contains(QStringLiteral("slot"))); // not ours to take away
        QCOMPARE(syncTwice(source, sourcePassword(draft)), QString());
        QCOMPARE(slotsOnServer(),
                 (QStringList{QStringLiteral("busy shop pgoutput"),
                              QStringLiteral("of_crm crm pgoutput"),
                              QStringLiteral("pipelinewise_x shop pgoutput")}));
    }

    void missingRight_grantedOutside_turnsGreenByItself()
    {
        QVERIFY2(m_cluster->exec("CREATE ROLE reader LOGIN PASSWORD 'reader-word';"
                                 "GRANT SELECT ON ALL TABLES IN SCHEMA public TO reader;"
                                 "CREATE PUBLICATION tributary_shop FOR ALL TABLES",
                                 shop),
                 qPrintable(m_cluster->lastError()));
        open(QStringLiteral("reader"), "reader-word");
        changesPage()->setRecheckInterval(200ms);
        goTo(SetupWizard::Changes);
        followChanges();
        const auto row = [this] { return find<QWidget>("check-replication-right"); };
        QTRY_VERIFY_WITH_TIMEOUT(summary().contains(QStringLiteral("Not yet")), patience);
        QVERIFY(!isNextEnabled());
        QVERIFY(row() != nullptr);
        QVERIFY2(row()->accessibleName().contains(QStringLiteral("REPLICATION")),
                 qPrintable(row()->accessibleName()));
        QVERIFY2(shown().contains(QStringLiteral("looked at again every")), qPrintable(shown()));
        // Still so at the next look, without anybody's doing.
        QSignalSpy looked(m_service.get(), &SetupService::checkFinished);
        QVERIFY2(looked.wait(patience), qPrintable(shown()));
        QVERIFY(!isNextEnabled());

        QVERIFY(m_cluster->exec("ALTER ROLE reader REPLICATION"));
        QTRY_VERIFY2_WITH_TIMEOUT(isNextEnabled(), qPrintable(shown()), patience);
        QVERIFY2(!shown().contains(QStringLiteral("looked at again every")), qPrintable(shown()));
        SetupDraft draft;
        finish(draft);
        QVERIFY(draft.publicationTakenOver);
        QCOMPARE(syncTwice(sourcesOf(draft, {}).constFirst(), sourcePassword(draft)), QString());
    }
};

} // namespace

QTEST_MAIN(TestWizardLog)
#include "tst_wizardlog.moc"
