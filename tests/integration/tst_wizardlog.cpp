// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/logbench.h"
#include "tests/support/pgcluster.h"
#include "tests/support/syncharness.h"
#include "tests/support/tablecomparison.h"

#include "app/common/runrecord.h"
#include "engine/postgres/replicationstream.h"
#include "engine/source/setupservice.h"
#include "wizard/changespage.h"
#include "wizard/checklist.h"
#include "wizard/draftrequests.h"
#include "wizard/setupwizard.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSet>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>

using namespace tributary;
using tributary::test::PgCluster;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 30'000;
const QString shop = QStringLiteral("shop");

/// The assistant on a server of its own kind of source: one whose changes are to be followed.
class TestWizardLog : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PgCluster> m_cluster;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SetupService> m_service;
    std::unique_ptr<SetupWizard> m_wizard;

    QString uri(const QString &user, const QByteArray &password) const
    {
        return QStringLiteral("postgresql://%1:%2@%3:%4/shop?sslmode=disable")
            .arg(user, QString::fromLatin1(password), m_cluster->host(),
                 QString::number(m_cluster->port()));
    }

    template <typename T>
    T *find(const char *name) const
    {
        return m_wizard->findChild<T *>(QLatin1String(name));
    }

    ChangesPage *changesPage() const { return m_wizard->findChild<ChangesPage *>(); }

    /// Everything that can be read on the page of changes now.
    QString shown() const
    {
        QStringList texts;
        const QList<QLabel *> labels = changesPage()->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }

    QString summary() const { return changesPage()->findChild<CheckList *>()->summary(); }

    bool isNextEnabled() const { return m_wizard->button(QWizard::NextButton)->isEnabled(); }

    bool makeShop(const QString &database)
    {
        return m_cluster->createDatabase(database)
            && m_cluster->exec("CREATE TABLE orders (id bigint PRIMARY KEY, note text);"
                               "INSERT INTO orders SELECT g, 'row ' || g"
                               " FROM generate_series(1, 500) g;"
                               "CREATE TABLE customers (id int PRIMARY KEY, name text);"
                               "INSERT INTO customers VALUES (1, 'Ana'), (2, NULL)",
                               database);
    }

    bool change(const QString &database)
    {
        return m_cluster->exec("INSERT INTO orders VALUES (1001, 'new');"
                               "UPDATE orders SET note = 'changed' WHERE id = 7;"
                               "DELETE FROM customers WHERE id = 2",
                               database);
    }

    /// Opens the assistant on its first page, and has it connect.
    void open(const QString &user, const QByteArray &password)
    {
        m_folder = std::make_unique<QTemporaryDir>();
        SetupContext context;
        context.destinationFolder = m_folder->path();
        m_service = std::make_unique<SetupService>();
        m_wizard = std::make_unique<SetupWizard>(context, *m_service);
        m_wizard->open();
        QGuiApplication::clipboard()->setText(uri(user, password));
        QTest::keyClick(find<QLineEdit>("paste"), Qt::Key_V, Qt::ControlModifier);
        QGuiApplication::clipboard()->clear();
        QTRY_VERIFY_WITH_TIMEOUT(isNextEnabled(), patience);
    }

    /// The same, with two further databases of the server ticked.
    void openWithFurther()
    {
        const QStringList further{QStringLiteral("crm"), QStringLiteral("Stock 2")};
        for (const QString &database : further)
            QVERIFY2(makeShop(database), qPrintable(m_cluster->lastError()));
        open(m_cluster->superuser(), m_cluster->superuserPassword());
        auto *list = find<QListWidget>("further");
        QTRY_VERIFY_WITH_TIMEOUT(list->isVisible(), patience);
        for (const QString &database : further) {
            const QList<QListWidgetItem *> items = list->findItems(database, Qt::MatchExactly);
            QCOMPARE(items.size(), 1);
            list->setCurrentItem(items.constFirst());
            QTest::keyClick(list, Qt::Key_Space);
            QCOMPARE(items.constFirst()->checkState(), Qt::Checked);
        }
    }

    void goTo(SetupWizard::Page page)
    {
        while (m_wizard->currentId() < page) {
            QTRY_VERIFY2_WITH_TIMEOUT(isNextEnabled(), qPrintable(shown()), patience);
            QTest::mouseClick(m_wizard->button(QWizard::NextButton), Qt::LeftButton);
        }
        QCOMPARE(m_wizard->currentId(), int{page});
    }

    void followChanges() { find<QAbstractButton>("log")->click(); }

    /// From the page of changes to the end.
    void finish(SetupDraft &draft)
    {
        QSignalSpy finished(m_wizard.get(), &SetupWizard::setupFinished);
        goTo(SetupWizard::Review);
        QTest::mouseClick(m_wizard->button(QWizard::FinishButton), Qt::LeftButton);
        QCOMPARE(finished.size(), 1);
        draft = finished.at(0).at(0).value<SetupDraft>();
        QVERIFY(draft.source.followsLog());
    }

    /// One run as the program makes it, and a comparison. Empty, or what went wrong.
    QString syncAndCompare(const SavedSource &source, const QByteArray &password)
    {
        SyncRequest request = requestOf(source);
        request.password = password;
        const QString problems = test::problemsOf(test::runSync(request));
        if (!problems.isEmpty())
            return problems;
        return test::compareDatabase(*m_cluster, source.connection.database,
                                     source.destination.mid(source.destination.indexOf(u':') + 1));
    }

    /// A copy, then changes through the slot; both must end equal. Empty, or what went wrong.
    QString syncTwice(const SavedSource &source, const QByteArray &password)
    {
        const QString copied = syncAndCompare(source, password);
        if (!copied.isEmpty())
            return copied;
        if (!change(source.connection.database))
            return m_cluster->lastError();
        return syncAndCompare(source, password);
    }

    /// "slot database plugin", sorted.
    QStringList slotsOnServer() const
    {
        QStringList found;
        const QList<PgCluster::Row> rows = m_cluster->query(
            "SELECT concat_ws(' ', slot_name, database, plugin) FROM pg_replication_slots"
            " ORDER BY slot_name");
        for (const PgCluster::Row &row : rows)
            found.append(QString::fromUtf8(*row[0]));
        return found;
    }

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

    void init()
    {
        m_cluster = std::make_unique<PgCluster>(test::logicalServer());
        QString error;
        QVERIFY2(m_cluster->start(&error), qPrintable(error));
        QVERIFY2(makeShop(shop), qPrintable(m_cluster->lastError()));
    }

    void cleanup()
    {
        m_wizard.reset();
        m_service.reset();
        m_cluster.reset();
        m_folder.reset();
    }

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

    void furtherDatabases_haveAScriptEach()
    {
        openWithFurther();
        QTest::mouseClick(m_wizard->button(QWizard::NextButton), Qt::LeftButton);
        QCOMPARE(m_wizard->currentId(), int{SetupWizard::User});
        find<QAbstractButton>("scriptForDba")->click();
        goTo(SetupWizard::Review);
        auto *save = find<QAbstractButton>("saveScript");
        QTRY_VERIFY_WITH_TIMEOUT(save->isEnabled(), patience);
        const auto saveTo = [&](const QString &folder) {
            save->click();
            auto *dialog = m_wizard->findChild<QFileDialog *>();
            QVERIFY(dialog != nullptr);
            QCOMPARE(dialog->fileMode(), QFileDialog::Directory);
            Q_EMIT dialog->fileSelected(folder);
            delete dialog; // now, so that the next search does not find it
        };
        const QTemporaryDir taken;
        QFile there(taken.filePath(QStringLiteral("tributary-crm-setup.sql")));
        QVERIFY(there.open(QIODevice::WriteOnly) && there.write("mine") == 4);
        there.close();
        saveTo(taken.path());
        QCOMPARE(QDir(taken.path()).entryList(QDir::Files).size(), 1);
        QCOMPARE(there.size(), 4);

        const QTemporaryDir empty;
        saveTo(empty.path());
        const QDir folder(empty.path());
        QCOMPARE(folder.entryList(QDir::Files, QDir::Name),
                 (QStringList{QStringLiteral("tributary-Stock_2-setup.sql"),
                              QStringLiteral("tributary-crm-setup.sql"),
                              QStringLiteral("tributary-shop-setup.sql")}));
        const std::pair<const char *, const char *> scripts[] = {
            {"tributary-shop-setup.sql", "\"shop\""},
            {"tributary-crm-setup.sql", "\"crm\""},
            {"tributary-Stock_2-setup.sql", "\"Stock 2\""}};
        for (const auto &[name, database] : scripts) {
            QFile file(folder.filePath(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(file.readAll().contains(database), name);
            QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther),
                     QFile::Permissions());
        }
    }

    void furtherDatabases_becomeSourcesOfTheirOwn()
    {
        openWithFurther();
        goTo(SetupWizard::Changes);
        followChanges();
        SetupDraft draft;
        finish(draft);

        const QList<SavedSource> sources = sourcesOf(draft, {});
        QCOMPARE(sources.size(), 3);
        QSet<QString> names;
        QSet<QString> files;
        QSet<QString> slots_;
        QSet<QString> publications;
        for (const SavedSource &source : sources) {
            names.insert(source.name);
            files.insert(source.destination);
            slots_.insert(source.made.value(QStringLiteral("slot")));
            publications.insert(source.made.value(QStringLiteral("publication")));
        }
        QCOMPARE(names.size(), 3);
        QCOMPARE(files.size(), 3);
        QCOMPARE(publications, slots_); // of the same name by default, a database each
        for (const SavedSource &source : sources)
            QCOMPARE(source.connection.database + u": " + syncTwice(source, sourcePassword(draft)),
                     QString(source.connection.database + u": "));
        QCOMPARE(slotsOnServer(),
                 (QStringList{QStringLiteral("tributary_crm crm pgoutput"),
                              QStringLiteral("tributary_shop shop pgoutput"),
                              QStringLiteral("tributary_stock_2 Stock 2 pgoutput")}));
        QCOMPARE(slots_,
                 (QSet<QString>{QStringLiteral("tributary_crm"), QStringLiteral("tributary_shop"),
                                QStringLiteral("tributary_stock_2")}));
    }
};

} // namespace

QTEST_MAIN(TestWizardLog)
#include "tst_wizardlog.moc"
