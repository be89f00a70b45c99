// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgetchecks.h"

#include "ui/widgets/notelabel.h"
#include "ui/widgets/schedulepanel.h"
#include "wizard/destinationpage.h"
#include "wizard/sqlitepanel.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>

using namespace tributary;

class TestDestinationPage : public QObject
{
    Q_OBJECT

private:
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

private Q_SLOTS:

    void fileNameFor_anyName_isAPlainFileName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("file");
        QTest::newRow("usual") << QStringLiteral("shop on db.example.com")
                               << QStringLiteral("shop-on-db.example.com.sqlite");
        QTest::newRow("path") << QStringLiteral("../../etc/passwd")
                              << QStringLiteral("etc-passwd.sqlite");
        QTest::newRow("hidden") << QStringLiteral(".shop") << QStringLiteral("shop.sqlite");
        QTest::newRow("letters") << QStringLiteral("Bücher") << QStringLiteral("bücher.sqlite");
        QTest::newRow("nothing left") << QStringLiteral("///") << QStringLiteral("source.sqlite");
        QTest::newRow("long") << QString(300, u'a')
                              << QString(QString(80, u'a') + QStringLiteral(".sqlite"));
    }

    void fileNameFor_anyName_isAPlainFileName()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, file);
        QCOMPARE(fileNameFor(name), file);
    }

    void inspectDestination_tellsDatabasesFromOtherFiles()
    {
        const QTemporaryDir folder;
        const QString database = folder.filePath(QStringLiteral("a.sqlite"));
        const QString text = folder.filePath(QStringLiteral("b.txt"));
        const QString empty = folder.filePath(QStringLiteral("c.sqlite"));
        write(database, QByteArray("SQLite format 3\0etc", 19));
        write(text, QByteArrayLiteral("SQLite format 3 is what this text is about"));
        write(empty, {});
        QVERIFY(inspectDestination(database).isDatabase);
        QVERIFY(!inspectDestination(text).isDatabase);
        QVERIFY(inspectDestination(empty).isDatabase);
        QVERIFY(inspectDestination(folder.path()).isFolder);
        const DestinationFacts absent = inspectDestination(
            folder.filePath(QStringLiteral("x/y/z.sqlite")));
        QVERIFY(!absent.exists);
        QVERIFY(absent.writable);
        QVERIFY(absent.freeBytes > 0);
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("x")))); // looking makes nothing
        const DestinationFacts tooLong = inspectDestination(
            folder.filePath(QString(250, u'x') + QStringLiteral(".sqlite")));
        QVERIFY(tooLong.nameTooLong);
        QVERIFY(!isUsable(tooLong));
        const qsizetype before =
            QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden).size();
        QVERIFY(inspectDestination(database).writable); // tried, and nothing is left of it
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden).size(), before);
    }

    void schedule_isChosenAndKept()
    {
        const QTemporaryDir folder;
        SetupDraft draft;
        draft.source.name = QStringLiteral("Shop");
        draft.source.method = QStringLiteral("log");
        draft.source.schedule = QStringLiteral("daily at 06:30");
        draft.source.scheduler = QStringLiteral("window");
        std::function<void(const QString &)> answer;
        SetupContext context;
        context.destinationFolder = folder.path();
        context.probeTimers = [&answer](QObject *, std::function<void(const QString &)> tell) {
            answer = std::move(tell);
        };
        DestinationPage page(draft, context);
        page.resize(700, 700);
        page.show();
        page.initializePage();
        answer(QStringLiteral("There is no systemd here."));
        QTRY_VERIFY(page.isComplete());
        page.collect();
        QCOMPARE(draft.source.schedule, QStringLiteral("daily at 06:30"));
        QCOMPARE(draft.source.scheduler, QStringLiteral("window"));
        QCOMPARE(test::namelessControls(&page).join(u'\n'), QString());
        QCOMPARE(test::clashingMnemonics(&page).join(u'\n'), QString());

        auto *panel = page.findChild<SchedulePanel *>();
        panel->setSchedule(QStringLiteral("every 20 minutes"), QStringLiteral("systemd"));
        QVERIFY(page.validatePage());
        QCOMPARE(draft.source.schedule, QStringLiteral("every 20 minutes"));
        QCOMPARE(draft.source.scheduler, QStringLiteral("systemd"));
        panel->setSchedule({}, {});
        page.collect();
        QCOMPARE(draft.source.schedule, QString());
        QCOMPARE(draft.source.scheduler, QString());
    }

    void page_suggestsAFileAndTakesIt()
    {
        const QTemporaryDir folder;
        SetupDraft draft;
        draft.source.name = QStringLiteral("Shop");
        SetupContext context;
        context.destinationFolder = folder.path();
        DestinationPage page(draft, context);
        page.initializePage();
        QTRY_VERIFY(page.isComplete());
        QVERIFY(page.validatePage());
        QCOMPARE(
            draft.source.destination,
            QString(QStringLiteral("sqlite:") + folder.filePath(QStringLiteral("shop.sqlite"))));

        draft.source.name = QStringLiteral("Other"); // went back and renamed it
        page.initializePage();
        QTRY_VERIFY(page.isComplete());
        QCOMPARE(page.findChild<QLineEdit *>()->text(),
                 folder.filePath(QStringLiteral("other.sqlite")));
    }

    void page_deletedRows_areAskedForOnlyWhenChangesAreFollowed()
    {
        const QTemporaryDir folder;
        SetupDraft draft;
        draft.source.name = QStringLiteral("Shop");
        SetupContext context;
        context.destinationFolder = folder.path();
        DestinationPage page(draft, context);
        page.initializePage();
        page.show();
        auto *keep = page.findChild<QRadioButton *>(QStringLiteral("keepDeleted"));
        QVERIFY(!keep->isVisible()); // a full copy holds what the source holds
        draft.source.method = QStringLiteral("log");
        page.initializePage();
        QVERIFY(keep->isVisible());
        QTRY_VERIFY(page.isComplete());
        QVERIFY(page.validatePage());
        QVERIFY(!draft.source.keepDeleted); // unless it is chosen
        QTest::mouseClick(keep, Qt::LeftButton, {}, QPoint(8, keep->height() / 2));
        QVERIFY(page.validatePage());
        QVERIFY(draft.source.keepDeleted);
        page.initializePage(); // went back and forth
        QVERIFY(keep->isChecked());
        QCOMPARE(test::clashingMnemonics(&page).join(u'\n'), QString());
    }

    void page_resumed_keepsTheSavedFile()
    {
        const QTemporaryDir folder;
        SetupDraft draft;
        draft.source.name = QStringLiteral("Shop");
        draft.source.destination = QStringLiteral("sqlite:")
            + folder.filePath(QStringLiteral("mine.sqlite"));
        const QString saved = draft.source.destination;
        SetupContext context;
        context.destinationFolder = folder.path();
        DestinationPage page(draft, context);
        page.initializePage();
        QTRY_VERIFY(page.isComplete());
        page.validatePage();
        QCOMPARE(draft.source.destination, saved);
    }

    void page_fileThatIsNoDatabase_isRefused()
    {
        const QTemporaryDir folder;
        const QString text = folder.filePath(QStringLiteral("thesis.txt"));
        write(text, QByteArrayLiteral("three years of work"));
        SetupDraft draft;
        SetupContext context;
        context.destinationFolder = folder.path();
        DestinationPage page(draft, context);
        auto *field = page.findChild<QLineEdit *>();
        QTest::keyClicks(field, text);
        QTRY_VERIFY(page.findChild<SqlitePanel *>()->findChild<NoteLabel *>()->text().contains(
            QStringLiteral("no SQLite database")));
        QVERIFY(!page.isComplete());
        field->clear();
        QTest::keyClicks(field, QStringLiteral("thesis.sqlite")); // below the usual folder
        QTRY_VERIFY(page.isComplete());
        page.validatePage();
        QCOMPARE(
            draft.source.destination,
            QString(QStringLiteral("sqlite:") + folder.filePath(QStringLiteral("thesis.sqlite"))));
    }
};

QTEST_MAIN(TestDestinationPage)
#include "tst_destinationpage.moc"
