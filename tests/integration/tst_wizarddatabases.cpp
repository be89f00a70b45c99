// SPDX-License-Identifier: GPL-3.0-or-later
//
// The assistant with several databases of one server, whose changes are to be followed.

#include "tests/integration/wizardlogbench.h"

#include "ui/widgets/notelabel.h"
#include "wizard/databasewarnings.h"
#include "wizard/draftrequests.h"
#include "wizard/furtherchecks.h"

#include <QDir>
#include <QFileDialog>
#include <QListWidget>
#include <QSet>

using namespace tributary;
using tributary::test::PgCluster;

namespace {

class TestWizardDatabases : public QObject, private test::WizardLogBench
{
    Q_OBJECT

private:
    /// Opens the assistant, has it connect, with two further databases of the server ticked.
    void openWithFurther(const QStringList &further = {QStringLiteral("crm"),
                                                       QStringLiteral("Stock 2")})
    {
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

    /// Everything that the last page says of the further databases.
    QString said() const
    {
        auto *checks = m_wizard->findChild<FurtherChecks *>();
        return checks->isVisible() ? checks->findChild<NoteLabel *>()->text() : QString();
    }

    /// What is worth a look, in order: the databases' headings and the ids of the checks.
    QStringList warned() const
    {
        QStringList all;
        const auto *warnings = m_wizard->findChild<DatabaseWarnings *>();
        if (!warnings->isVisible())
            return all;
        const QList<QWidget *> parts = warnings->findChildren<QWidget *>();
        for (const QWidget *part : parts) {
            if (const auto *heading = qobject_cast<const NoteLabel *>(part))
                all.append(heading->text());
            else if (part->objectName().startsWith(u"check-"))
                all.append(part->objectName());
        }
        return all;
    }

    bool isFinishEnabled() const { return m_wizard->button(QWizard::FinishButton)->isEnabled(); }

private Q_SLOTS:

    void initTestCase()
    {
        if (!PgCluster::available(15))
            QSKIP("PostgreSQL 15 is not installed");
    }

    void init() { startServer(); }

    void cleanup() { endAll(); }

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

    void furtherDatabases_ofNamesThatAreOneAsASlot_haveSlotsOfTheirOwn()
    {
        openWithFurther({QStringLiteral("Shop"), QStringLiteral("SHOP")});
        goTo(SetupWizard::Changes);
        followChanges();
        SetupDraft draft;
        finish(draft);
        const QList<SavedSource> sources = sourcesOf(draft, {});
        QCOMPARE(sources.size(), 3);
        for (const SavedSource &source : sources)
            QCOMPARE(source.connection.database + u": " + syncTwice(source, sourcePassword(draft)),
                     QString(source.connection.database + u": "));
        QCOMPARE(slotsOnServer(),
                 (QStringList{QStringLiteral("tributary_shop shop pgoutput"),
                              QStringLiteral("tributary_shop_2 Shop pgoutput"),
                              QStringLiteral("tributary_shop_3 SHOP pgoutput")}));
        QCOMPARE(sources[1].made.value(QStringLiteral("slot")), QStringLiteral("tributary_shop_2"));
        QCOMPARE(sources[2].made.value(QStringLiteral("publication")),
                 QStringLiteral("tributary_shop_3"));
    }

    void furtherDatabase_thatIsNotReady_holdsTheStartUntilItIs()
    {
        openWithFurther();
        QVERIFY(m_cluster->exec(
            "CREATE PUBLICATION tributary_crm FOR TABLE orders WITH (publish = 'insert')",
            QStringLiteral("crm")));
        goTo(SetupWizard::Changes);
        followChanges();
        goTo(SetupWizard::Review);
        auto *again = find<QAbstractButton>("checkFurther");
        QTRY_VERIFY_WITH_TIMEOUT(again->isVisible(), patience);
        QVERIFY(!isFinishEnabled());
        QVERIFY2(said().contains(QStringLiteral("The database \"crm\" is not ready."))
                     && said().contains(QStringLiteral("tributary_crm"))
                     && !said().contains(QStringLiteral("Stock 2")),
                 qPrintable(said()));

        QVERIFY(m_cluster->exec("DROP PUBLICATION tributary_crm", QStringLiteral("crm")));
        again->click();
        QTRY_VERIFY2_WITH_TIMEOUT(isFinishEnabled(), qPrintable(said()), patience);
        QVERIFY2(said().contains(QStringLiteral("crm, Stock 2")), qPrintable(said()));
    }

    void furtherDatabase_withAWarning_isToldAndHoldsNothing()
    {
        openWithFurther();
        // No key: nothing tells which row was meant, so that it is copied in full.
        QVERIFY(m_cluster->exec("CREATE TABLE without_key (a integer)", QStringLiteral("crm")));
        goTo(SetupWizard::Changes);
        followChanges();
        goTo(SetupWizard::Review);
        QTRY_VERIFY2_WITH_TIMEOUT(isFinishEnabled(), qPrintable(said()), patience);
        QVERIFY2(said().contains(QStringLiteral("crm, Stock 2")), qPrintable(said()));
        const QStringList all = warned();
        const qsizetype crm = all.indexOf(
            QStringLiteral("In the database \"crm\" something is worth a look:"));
        const qsizetype stock = all.indexOf(
            QStringLiteral("In the database \"Stock 2\" something is worth a look:"));
        const QString about = QStringLiteral("check-identity");
        QVERIFY2(crm == 0 && stock > crm, qPrintable(all.join(u'\n')));
        QVERIFY2(all.sliced(crm, stock - crm).contains(about), qPrintable(all.join(u'\n')));
        QVERIFY2(!all.sliced(stock).contains(about), qPrintable(all.join(u'\n')));
        // Left and entered again: each is told once.
        m_wizard->back();
        goTo(SetupWizard::Review);
        QTRY_VERIFY2_WITH_TIMEOUT(isFinishEnabled(), qPrintable(said()), patience);
        QCOMPARE(warned(), all);
    }

    void furtherDatabases_moreThanThereAreSlots_holdTheStart()
    {
        QVERIFY(m_cluster->exec("ALTER SYSTEM SET max_replication_slots = 2"));
        m_cluster->stopServer(false);
        QVERIFY2(m_cluster->startServer(), qPrintable(m_cluster->lastError()));
        openWithFurther();
        goTo(SetupWizard::Changes);
        followChanges();
        goTo(SetupWizard::Review);
        QTRY_VERIFY_WITH_TIMEOUT(find<QAbstractButton>("checkFurther")->isVisible(), patience);
        QVERIFY(!isFinishEnabled());
        QVERIFY2(said().contains(QStringLiteral("take 3 new replication slots"))
                     && said().contains(QStringLiteral("has 2 free")),
                 qPrintable(said()));
    }
};

} // namespace

QTEST_MAIN(TestWizardDatabases)
#include "tst_wizarddatabases.moc"
