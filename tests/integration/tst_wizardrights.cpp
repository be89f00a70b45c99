// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is left out after the read-only user was made: that user cannot read it, and no copy has it.

#include "tests/integration/wizardlogbench.h"
#include "tests/support/pgsession.h"
#include "tests/support/sqliteprobe.h"
#include "tests/ui/widgetchecks.h"
#include "tests/wizard/userbench.h"

#include "engine/source/scriptrun.h"
#include "ui/widgets/scriptview.h"
#include "wizard/draftrequests.h"
#include "wizard/reviewpage.h"
#include "wizard/rolerights.h"
#include "wizard/tabletreemodel.h"

using namespace tributary;
using tributary::test::PgCluster;

namespace {

class TestWizardRights : public QObject, private test::WizardLogBench
{
    Q_OBJECT

private:
    QByteArray value(const QByteArray &sql) const
    {
        const QList<PgCluster::Row> rows = m_cluster->query(sql, shop);
        return rows.isEmpty() ? QByteArray("no row") : rows[0][0].value_or("NULL");
    }

    bool canRead(const QByteArray &table, const QByteArray &column) const
    {
        return value("SELECT has_column_privilege('tributary_reader', '" + table + "', '" + column
                     + "', 'SELECT')")
            == "t";
    }

    /// To the page of tables, with the user made one way or the other, for everything.
    void makeRole(UserWay way, bool log)
    {
        open(QStringLiteral("ana"), "ana-word");
        goTo(SetupWizard::User);
        find<QAbstractButton>(way == UserWay::Create ? "createNow" : "scriptForDba")->click();
        if (log)
            find<QAbstractButton>("roleFollowsLog")->click();
        if (way == UserWay::Create) {
            createWith(m_wizard.get());
        } else {
            auto *view = m_wizard->findChild<ScriptView *>();
            QTRY_VERIFY_WITH_TIMEOUT(!view->setupScript().isEmpty(), patience);
            runScript("saveSetup");
            find<QAbstractButton>("checkRole")->click();
            const auto *checks = find<CheckList>("roleChecks");
            QTRY_VERIFY_WITH_TIMEOUT(checks->summary().contains(QStringLiteral("passed"))
                                         || checks->summary().contains(QStringLiteral("can be")),
                                     patience);
        }
        goTo(SetupWizard::Tables);
    }

    void createWith(QWidget *within)
    {
        QTest::keyClicks(within->findChild<QLineEdit *>(QStringLiteral("adminPassword")),
                         QString::fromLatin1(m_cluster->superuserPassword()));
        within->findChild<QAbstractButton *>(QStringLiteral("createUser"))->click();
    }

    void runScript(const char *button)
    {
        QTRY_VERIFY_WITH_TIMEOUT(find<QAbstractButton>(button)->isEnabled(), patience);
        const QString path = m_folder->filePath(QStringLiteral("%1.sql").arg(++m_scripts));
        QVERIFY(test::UserBench::saveScript(*m_wizard, button, path));
        QCOMPARE(test::runWithPsql(*m_cluster, path), 0);
    }

    /// Unticks a column, or with no column the table.
    void leaveOut(const QString &table, const QString &column)
    {
        auto *model = m_wizard->findChild<TableTreeModel *>();
        for (int schema = 0; schema < model->rowCount(); ++schema) {
            const QModelIndex parent = model->index(schema, 0);
            for (int row = 0; row < model->rowCount(parent); ++row) {
                const QModelIndex found = model->index(row, 0, parent);
                const TableSchema &facts = model->selection().tables().at(model->placeOf(found));
                if (facts.id.displayName() != table)
                    continue;
                const QModelIndex at = column.isEmpty()
                    ? found
                    : model->index(static_cast<int>(allColumns(facts).indexOf(column)), 0, found);
                QVERIFY(model->setData(at, Qt::Unchecked, Qt::CheckStateRole));
                return;
            }
        }
        QFAIL("no such table");
    }

    ReviewPage *review() const { return m_wizard->findChild<ReviewPage *>(); }

    bool mayStart() const { return m_wizard->button(QWizard::FinishButton)->isEnabled(); }

    QString told() const
    {
        QStringList texts;
        const QList<QLabel *> labels =
            review()->findChild<RoleRights *>()->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }

    int m_scripts = 0;

private Q_SLOTS:

    void initTestCase()
    {
        if (!PgCluster::available(15))
            QSKIP("PostgreSQL 15 is not installed");
        startServer();
        QVERIFY2(
            m_cluster->exec("CREATE SCHEMA \"my.schema\";"
                            "CREATE TABLE \"my.schema\".t (id int PRIMARY KEY, x text, y text);"
                            "INSERT INTO \"my.schema\".t VALUES (1, 'x', 'hidden');"
                            "ALTER TABLE customers ADD card text DEFAULT 'hidden';"
                            "CREATE ROLE ana LOGIN PASSWORD 'ana-word';"
                            "GRANT SELECT, UPDATE ON orders TO ana",
                            shop),
            qPrintable(m_cluster->lastError()));
    }

    void cleanup()
    {
        m_wizard.reset();
        m_service.reset();
        m_cluster->exec("SELECT pg_drop_replication_slot(slot_name) FROM pg_replication_slots;"
                        "DROP PUBLICATION IF EXISTS tributary_shop; REVOKE ALL ON customers FROM"
                        " PUBLIC; REVOKE ALL (card) ON customers FROM PUBLIC",
                        shop);
        m_cluster->exec("DROP OWNED BY tributary_reader", shop);
        m_cluster->exec("DROP ROLE tributary_reader");
    }

    void cleanupTestCase() { endAll(); }

    void columnLeftOut_isTakenBackAndNeverCopied_data()
    {
        QTest::addColumn<UserWay>("way");
        QTest::addColumn<bool>("log");
        QTest::newRow("create, full copies") << UserWay::Create << false;
        QTest::newRow("create, log") << UserWay::Create << true;
        QTest::newRow("script, full copies") << UserWay::Script << false;
        QTest::newRow("script, log") << UserWay::Script << true;
    }

    void columnLeftOut_isTakenBackAndNeverCopied()
    {
        QFETCH(const UserWay, way);
        QFETCH(const bool, log);
        makeRole(way, log);
        QVERIFY(canRead("customers", "card"));
        const auto promisesLater = [this] {
            return find<QLabel>("totals")->text().contains(QStringLiteral("made later"));
        };
        QVERIFY(promisesLater());
        leaveOut(QStringLiteral("public.customers"), QStringLiteral("card"));
        leaveOut(QStringLiteral("my.schema.t"), QStringLiteral("y"));
        QVERIFY(!promisesLater());
        goTo(SetupWizard::Changes);
        if (log)
            followChanges();
        goTo(SetupWizard::Review);
        QTRY_VERIFY2_WITH_TIMEOUT(told().contains(QStringLiteral("public.customers (card)")),
                                  qPrintable(told()), patience);
        QVERIFY2(told().contains(QStringLiteral("my.schema.t (y)")), qPrintable(told()));
        QVERIFY(!mayStart());
        QCOMPARE(test::namelessControls(m_wizard.get()).join(u'\n'), QString());
        QCOMPARE(test::clashingMnemonics(m_wizard.get()).join(u'\n'), QString());
        if (way == UserWay::Create) {
            createWith(review());
        } else {
            runScript("saveScript");
            find<QAbstractButton>("checkRights")->click();
        }
        QTRY_VERIFY2_WITH_TIMEOUT(mayStart(), qPrintable(told()), patience);
        QVERIFY(!canRead("customers", "card"));
        QVERIFY(!canRead("\"my.schema\".t", "y"));
        QVERIFY(canRead("\"my.schema\".t", "x"));

        QSignalSpy finished(m_wizard.get(), &SetupWizard::setupFinished);
        QTest::mouseClick(m_wizard->button(QWizard::FinishButton), Qt::LeftButton);
        QCOMPARE(finished.size(), 1);
        const auto draft = finished.at(0).at(0).value<SetupDraft>();
        const SavedSource source = sourcesOf(draft, {}).constFirst();
        SyncRequest request = requestOf(source);
        request.password = sourcePassword(draft);
        QCOMPARE(test::problemsOf(test::runSync(request)), QString());
        QVERIFY(change(shop));
        QVERIFY(m_cluster->exec("INSERT INTO customers VALUES (77, 'Eve', 'hidden');"
                                "UPDATE customers SET card = 'hidden', name = 'Bo' WHERE id = 1;"
                                "INSERT INTO \"my.schema\".t VALUES (2, 'z', 'hidden')",
                                shop));
        request.password = sourcePassword(draft);
        QCOMPARE(test::problemsOf(test::runSync(request)), QString());
        test::SqliteProbe copy(source.destination.mid(source.destination.indexOf(u':') + 1));
        QCOMPARE(copy.text(QStringLiteral("SELECT name FROM pragma_table_info('customers')")),
                 QStringLiteral("id,name"));
        QCOMPARE(copy.text(QStringLiteral("SELECT name FROM customers ORDER BY id")),
                 QStringLiteral("Bo,Eve"));
        QCOMPARE(copy.text(QStringLiteral("SELECT * FROM \"my.schema__t\" ORDER BY id")),
                 QStringLiteral("1 x,2 z"));

        // The scripts of the saved source keep to it.
        ConnectionOptions admin;
        admin.info = source.connection;
        admin.info.user = m_cluster->superuser();
        admin.password = m_cluster->superuserPassword();
        const Status again = runSetupScript(admin, scriptRequestOf(source), {});
        QVERIFY2(again, again ? "" : qPrintable(again.error().message));
        QVERIFY(!canRead("customers", "card"));
        QVERIFY(canRead("customers", "name"));
        if (log)
            QCOMPARE(value("SELECT array_to_string(attnames, ',') FROM pg_publication_tables WHERE"
                           " tablename = 'customers'"),
                     QByteArray("id,name"));
        QVERIFY(m_cluster->exec("UPDATE customers SET name = 'Ana' WHERE id = 1;"
                                "INSERT INTO customers VALUES (2, NULL);"
                                "DELETE FROM customers WHERE id = 77; DELETE FROM orders"
                                " WHERE id = 1001; DELETE FROM \"my.schema\".t WHERE id = 2",
                                shop));
    }

    void columnThatEverybodyMayRead_holdsTheStartBack()
    {
        QVERIFY(m_cluster->exec("GRANT SELECT (card) ON customers TO PUBLIC", shop));
        makeRole(UserWay::Create, false);
        leaveOut(QStringLiteral("public.customers"), QStringLiteral("card"));
        goTo(SetupWizard::Review);
        QTRY_VERIFY2_WITH_TIMEOUT(told().contains(QStringLiteral("public.customers (card)")),
                                  qPrintable(told()), patience);
        createWith(review());
        QTRY_VERIFY2_WITH_TIMEOUT(told().contains(QStringLiteral("everybody was granted it")),
                                  qPrintable(told()), patience);
        QVERIFY(!mayStart());
        QVERIFY(m_cluster->exec("REVOKE SELECT (card) ON customers FROM PUBLIC", shop));
        find<QAbstractButton>("checkRights")->click();
        QTRY_VERIFY2_WITH_TIMEOUT(mayStart(), qPrintable(told()), patience);
        QVERIFY(!canRead("customers", "card"));
    }

    void tableLeftOut_mayBeTakenBackButNeedNot()
    {
        makeRole(UserWay::Create, false);
        leaveOut(QStringLiteral("public.orders"), {});
        goTo(SetupWizard::Review);
        QTRY_VERIFY2_WITH_TIMEOUT(told().contains(QStringLiteral("may read more tables")),
                                  qPrintable(told()), patience);
        QVERIFY(mayStart());
        createWith(review());
        QTRY_VERIFY2_WITH_TIMEOUT(told().contains(QStringLiteral("cannot read what was left out")),
                                  qPrintable(told()), patience);
        QVERIFY(mayStart());
        QVERIFY(!canRead("orders", "id"));
        QVERIFY(canRead("customers", "card"));
    }

    void nothingLeftOut_asksNothing()
    {
        makeRole(UserWay::Create, false);
        goTo(SetupWizard::Review);
        QVERIFY(mayStart());
        QVERIFY(!review()->findChild<RoleRights *>()->isVisible());
    }
};

} // namespace

QTEST_MAIN(TestWizardRights)
#include "tst_wizardrights.moc"
