// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgetchecks.h"

#include "engine/source/setupservice.h"
#include "ui/widgets/scriptfile.h"
#include "wizard/reviewitems.h"
#include "wizard/reviewpage.h"

#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace tributary;

namespace {

TableSchema table(const QString &name, bool withKey)
{
    TableSchema result;
    result.id = {.oid = 0, .schema = QStringLiteral("public"), .name = name};
    ColumnSchema column;
    column.attnum = 1;
    column.name = QStringLiteral("id");
    result.columns = {column};
    if (withKey) {
        result.keyColumns = {0};
        result.identity = ReplicaIdentity::Key;
        result.identityColumns = {0};
    }
    return result;
}

SetupDraft shopDraft(const QString &method)
{
    SetupDraft draft;
    draft.source.name = QStringLiteral("Shop");
    draft.source.connection.host = QStringLiteral("db");
    draft.source.connection.database = QStringLiteral("Shop");
    draft.source.connection.user = QStringLiteral("ana");
    draft.source.destination = QStringLiteral("sqlite:/tmp/shop.sqlite");
    draft.source.method = method;
    return draft;
}

SourceCheckReport shopReport()
{
    SourceCheckReport report;
    report.facts = ServerFacts();
    report.facts->versionNumber = 150020;
    report.tables = {table(QStringLiteral("orders"), true), table(QStringLiteral("events"), false)};
    report.log = LogPrerequisites();
    return report;
}

QString textOf(const QList<ReviewItem> &items)
{
    QString text;
    for (const ReviewItem &item : items)
        text += item.sentence + u'\n' + item.code + u'\n';
    return text;
}

/// That the review tells everything, and nothing that does not happen.
class TestReviewPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void fullCopy_writesNothingOnTheSource()
    {
        const QString text = textOf(
            sourceItems(shopDraft(QStringLiteral("full")), shopReport(), {}));
        QVERIFY(text.contains(QStringLiteral("Nothing is written, created or changed")));
        QVERIFY(!text.contains(QStringLiteral("CREATE")));
    }

    void log_namesThePublicationOfTheFollowedTablesAndTheSlot()
    {
        const QString text = textOf(
            sourceItems(shopDraft(QStringLiteral("log")), shopReport(), {}));
        QVERIFY(!text.contains(QStringLiteral("Nothing is written")));
        QVERIFY(text.contains(QStringLiteral("CREATE PUBLICATION \"tributary_shop\"")));
        QVERIFY(text.contains(QStringLiteral("\"orders\"")));
        QVERIFY(!text.contains(QStringLiteral("\"events\""))); // has no key: never published
        QVERIFY(text.contains(QStringLiteral("CREATE_REPLICATION_SLOT \"tributary_shop\"")));
        QVERIFY(text.contains(QStringLiteral("drop the slot")));
    }

    void tableOfFullCopies_isNotPublished()
    {
        SetupDraft draft = shopDraft(QStringLiteral("log"));
        draft.source.tableMethods = {{QStringLiteral("public.orders"), QStringLiteral("full")}};
        QVERIFY(followedTables(draft.source, shopReport().tables).isEmpty());
        // However it is written.
        draft.source.tableMethods = {{QStringLiteral("orders"), QStringLiteral("skip")}};
        QVERIFY(followedTables(draft.source, shopReport().tables).isEmpty());
    }

    void publicationThatIsThere_isExtendedOrLeftAlone()
    {
        SourceCheckReport report = shopReport();
        report.log->publication = PublicationFacts();
        const SetupDraft draft = shopDraft(QStringLiteral("log"));
        QVERIFY(
            textOf(sourceItems(draft, report, {})).contains(QStringLiteral("ALTER PUBLICATION")));
        report.log->publication->tables.insert(0, {}); // the oid of orders here
        const QString text = textOf(sourceItems(draft, report, {}));
        QVERIFY(text.contains(QStringLiteral("used as it is")));
        QVERIFY(!text.contains(QStringLiteral("ALTER")));
    }

    void wal2json_needsNoPublication()
    {
        SetupDraft draft = shopDraft(QStringLiteral("log"));
        draft.source.plugin = QStringLiteral("wal2json");
        const QString text = textOf(sourceItems(draft, shopReport(), {}));
        QVERIFY(!text.contains(QStringLiteral("PUBLICATION")));
        QVERIFY(text.contains(QStringLiteral("\"wal2json\"")));
    }

    void slotTakenOver_isNotMade()
    {
        SetupDraft draft = shopDraft(QStringLiteral("log"));
        draft.source.slot = QStringLiteral("old_slot");
        draft.slotTakenOver = true;
        const QString text = textOf(sourceItems(draft, shopReport(), {}));
        QVERIFY(text.contains(QStringLiteral("old_slot is taken over")));
        QVERIFY(!text.contains(QStringLiteral("CREATE_REPLICATION_SLOT")));
    }

    void slotWithoutPublication_isNoPromiseToMakeOne_data()
    {
        QTest::addColumn<bool>("takenOver");
        QTest::addColumn<UserWay>("way");
        QTest::newRow("taken over") << true << UserWay::Login;
        QTest::newRow("of that name") << false << UserWay::Login;
        QTest::newRow("awaited user") << true << UserWay::Script;
    }

    void slotWithoutPublication_isNoPromiseToMakeOne()
    {
        QFETCH(const bool, takenOver);
        QFETCH(const UserWay, way);
        SetupDraft draft = shopDraft(QStringLiteral("log"));
        draft.source.slot = QStringLiteral("old_slot");
        draft.slotTakenOver = takenOver;
        draft.role.way = way;
        SourceCheckReport report = shopReport();
        SlotFacts slot;
        slot.name = draft.source.slot;
        slot.plugin = QStringLiteral("pgoutput");
        report.log->slots = {slot};
        QString text = textOf(sourceItems(draft, report, {}));
        QVERIFY2(text.contains(QStringLiteral("too late for the slot old_slot")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("SELECT pg_drop_replication_slot('old_slot');")),
                 qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral("CREATE PUBLICATION")), qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral("is made, for the tables")), qPrintable(text));
        // With the publication, or another slot, all is as ever.
        report.log->publication = PublicationFacts();
        text = textOf(sourceItems(draft, report, {}));
        QVERIFY(!text.contains(QStringLiteral("too late")));
        report.log->publication.reset();
        draft.source.slot.clear();
        draft.slotTakenOver = false;
        text = textOf(sourceItems(draft, report, {}));
        QVERIFY(!text.contains(QStringLiteral("too late")));
    }

    void newRole_showsItsScript()
    {
        SetupDraft draft = shopDraft(QStringLiteral("full"));
        draft.role.way = UserWay::Script;
        SetupScripts scripts;
        scripts.setup = QStringLiteral("CREATE ROLE reader;");
        const QString text = textOf(sourceItems(draft, shopReport(), scripts));
        QVERIFY(text.contains(scripts.setup));
        QVERIFY(text.contains(QStringLiteral("nothing starts before")));
    }

    void destination_tellsWhatBecomesOfDeletedRows()
    {
        SetupDraft draft = shopDraft(QStringLiteral("log"));
        QVERIFY(
            textOf(destinationItems(draft)).contains(QStringLiteral("deleted rows are removed")));
        draft.source.keepDeleted = true;
        QVERIFY(textOf(destinationItems(draft)).contains(QStringLiteral("_deleted_at")));
    }

    void computer_tellsOfTheScheduleAndItsTimer_data()
    {
        QTest::addColumn<QString>("schedule");
        QTest::addColumn<QString>("scheduler");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<bool>("timer");
        QTest::newRow("by hand") << QString() << QString()
                                 << QStringLiteral(
                                        "It is synced when you say so, and not by itself.")
                                 << false;
        QTest::newRow("window") << QStringLiteral("every 15 minutes") << QStringLiteral("window")
                                << QStringLiteral(
                                       "It is synced by itself while this window is open: ")
                                << false;
        QTest::newRow("systemd") << QStringLiteral("daily at 06:30") << QStringLiteral("systemd")
                                 << QStringLiteral("tributary-Shop.timer, is installed") << true;
    }

    void computer_tellsOfTheScheduleAndItsTimer()
    {
        QFETCH(const QString, schedule);
        QFETCH(const QString, scheduler);
        QFETCH(const QString, sentence);
        QFETCH(const bool, timer);
        SetupDraft draft = shopDraft(QStringLiteral("full"));
        draft.source.schedule = schedule;
        draft.source.scheduler = scheduler;
        const ReviewItem last = computerItems(draft).last();
        QVERIFY2(last.sentence.contains(sentence), qPrintable(last.sentence));
        QCOMPARE(last.code.contains(u"OnCalendar="), timer);
    }

    void page_opensStatements()
    {
        SetupDraft draft = shopDraft(QStringLiteral("log"));
        SetupService service;
        ReviewPage page(draft, {}, service);
        page.setReport(shopReport());
        page.initializePage();
        page.show();
        QVERIFY(page.isComplete());
        const QList<QToolButton *> toggles = page.findChildren<QToolButton *>();
        QCOMPARE(toggles.size(), 2); // publication, slot
        const auto visible = [&page] {
            qsizetype count = 0;
            const QList<QPlainTextEdit *> views = page.findChildren<QPlainTextEdit *>();
            for (const QPlainTextEdit *view : views)
                count += view->isVisible() ? 1 : 0;
            return count;
        };
        const qsizetype before = visible();
        QTest::keyClick(toggles.first(), Qt::Key_Space);
        QCOMPARE(visible(), before + 1);
        QCOMPARE(test::namelessControls(&page).join(u'\n'), QString());
        QCOMPARE(test::clashingMnemonics(&page).join(u'\n'), QString());
        QVERIFY(page.findChild<QPlainTextEdit *>(QStringLiteral("command"))
                    ->toPlainText()
                    .endsWith(QStringLiteral("--method log --follow")));
        QVERIFY(!page.findChild<QPushButton *>(QStringLiteral("saveScript"))->isVisible());
        page.initializePage(); // went back and forth: nothing twice
        QCOMPARE(page.findChildren<QToolButton *>().size(), 2);
    }

    void savedScript_isForItsOwnerOnly()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("setup.sql"));
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        QVERIFY(old.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        old.close();
        QVERIFY(writeScriptFile(path, QStringLiteral("-- ü")));
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("-- ü"));
        QCOMPARE(old.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const Status failed = writeScriptFile(folder.filePath(QStringLiteral("no/x.sql")), {});
        QVERIFY(!failed);
        QVERIFY(failed.error().message.contains(QStringLiteral("no/x.sql")));
    }

    void scriptFileNames_ofAnyDatabases_areDifferent()
    {
        QCOMPARE(
            scriptFileNames({QStringLiteral("shop"), QStringLiteral("a b"), QStringLiteral("A/b"),
                             QStringLiteral("../x"), QString(70, u'y'), QString(71, u'y')},
                            QStringLiteral("setup")),
            (QStringList{QStringLiteral("tributary-shop-setup.sql"),
                         QStringLiteral("tributary-a_b-setup.sql"),
                         QStringLiteral("tributary-A_b-2-setup.sql"),
                         QStringLiteral("tributary-_x-setup.sql"),
                         QStringLiteral("tributary-%1-setup.sql").arg(QString(60, u'y')),
                         QStringLiteral("tributary-%1-2-setup.sql").arg(QString(60, u'y'))}));
    }

    void roleThatCannotLogIn_holdsTheStartBack()
    {
        SetupDraft draft = shopDraft(QStringLiteral("full"));
        draft.role.way = UserWay::Script;
        draft.role.password = QByteArrayLiteral("canary-7Xq");
        SetupService service;
        ReviewPage page(draft, {}, service);
        page.initializePage();
        page.show();
        QVERIFY(!page.isComplete());
        QVERIFY(page.findChild<QPushButton *>(QStringLiteral("saveScript"))->isVisible());
        const QList<QLabel *> labels = page.findChildren<QLabel *>();
        for (const QLabel *label : labels)
            QVERIFY(!label->text().contains(QStringLiteral("canary-7Xq")));
        draft.role.ready = true;
        page.initializePage();
        QVERIFY(page.isComplete());
    }
};

} // namespace

QTEST_MAIN(TestReviewPage)
#include "tst_reviewpage.moc"
