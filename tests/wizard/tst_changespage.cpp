// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgetchecks.h"

#include "engine/source/setupservice.h"
#include "wizard/changespage.h"
#include "wizard/methodchoice.h"
#include "wizard/slotchoice.h"
#include "wizard/supportmatrix.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace tributary;

namespace {

SlotFacts slotOf(const QString &name)
{
    SlotFacts slot;
    slot.name = name;
    slot.plugin = QStringLiteral("pgoutput");
    slot.database = QStringLiteral("shop");
    slot.restart = Lsn{100};
    slot.walStatus = QStringLiteral("reserved");
    slot.keptBytes = 5 * 1024 * 1024;
    return slot;
}

/// What the page says and lets through, without a server.
class TestChangesPage : public QObject
{
    Q_OBJECT

private:
    template <typename T>
    static T *child(const QWidget &parent, const char *name)
    {
        return parent.findChild<T *>(QLatin1String(name));
    }

private Q_SLOTS:

    void whyNotTakenOver_eachReason_isSaid_data()
    {
        QTest::addColumn<SlotFacts>("slot");
        QTest::addColumn<QString>("plugin");
        QTest::addColumn<QString>("part");
        const QString name = QStringLiteral("s");
        SlotFacts slot = slotOf(name);
        QTest::newRow("fits") << slot << QString() << QString();
        QTest::newRow("fits the plugin") << slot << QStringLiteral("pgoutput") << QString();
        QTest::newRow("other plugin")
            << slot << QStringLiteral("wal2json") << QStringLiteral("pgoutput");
        slot.active = true;
        QTest::newRow("active") << slot << QString() << QStringLiteral("another program");
        slot = slotOf(name);
        slot.database = QStringLiteral("crm");
        QTest::newRow("other database") << slot << QString() << QStringLiteral("crm");
        slot = slotOf(name);
        slot.walStatus = QStringLiteral("lost");
        QTest::newRow("lost") << slot << QString() << QStringLiteral("lost");
        slot = slotOf(name);
        slot.plugin = QStringLiteral("test_decoding");
        QTest::newRow("foreign plugin") << slot << QString() << QStringLiteral("test_decoding");
        slot = slotOf(name);
        slot.temporary = true;
        QTest::newRow("temporary") << slot << QString() << QStringLiteral("temporary");
        slot = slotOf(name);
        slot.logical = false;
        QTest::newRow("physical") << slot << QString() << QStringLiteral("standby");
    }

    void whyNotTakenOver_eachReason_isSaid()
    {
        QFETCH(const SlotFacts, slot);
        QFETCH(const QString, plugin);
        QFETCH(const QString, part);
        const QString why = whyNotTakenOver(slot, QStringLiteral("shop"), plugin);
        QCOMPARE(why.isEmpty(), part.isEmpty());
        QVERIFY2(why.contains(part), qPrintable(why));
    }

    void slotName_rules_areCheckedWhileTyping_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("valid");
        QTest::newRow("plain") << QStringLiteral("my_slot_1") << true;
        QTest::newRow("upper case") << QStringLiteral("My_slot") << false;
        QTest::newRow("minus") << QStringLiteral("my-slot") << false;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("63") << QString(63, u'a') << true;
        QTest::newRow("64") << QString(64, u'a') << false;
        QTest::newRow("there already") << QStringLiteral("old_slot") << false;
    }

    void slotName_rules_areCheckedWhileTyping()
    {
        QFETCH(const QString, name);
        QFETCH(const bool, valid);
        SlotChoice choice;
        choice.fill(QStringLiteral("shop"), {}, {}, {}, false);
        choice.setSlots({slotOf(QStringLiteral("old_slot"))}, true);
        QVERIFY(choice.isValid());
        QCOMPARE(choice.slotName(), QString()); // the default
        auto *field = child<QLineEdit>(choice, "slotName");
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, name);
        QCOMPARE(choice.isValid(), valid);
        if (valid)
            QCOMPARE(choice.slotName(), name);
    }

    void takingOver_aSlot_isOffered()
    {
        SlotChoice choice;
        choice.fill(QStringLiteral("shop"), {}, {}, {}, false);
        SlotFacts foreign = slotOf(QStringLiteral("crm_slot"));
        foreign.database = QStringLiteral("crm");
        choice.setSlots({slotOf(QStringLiteral("old_slot")), foreign}, true);
        auto *slots_ = child<QComboBox>(choice, "slot");
        QCOMPARE(slots_->count(), 3);
        QVERIFY(slots_->itemText(1).contains(QStringLiteral("old_slot")));
        QVERIFY(slots_->itemText(1).contains(QStringLiteral("MiB")));
        QVERIFY(slots_->itemText(2).contains(QStringLiteral("crm")));
        QVERIFY(!qobject_cast<QStandardItemModel *>(slots_->model())->item(2)->isEnabled());
        QTest::keyClick(slots_, Qt::Key_Down);
        QVERIFY(choice.isTakenOver());
        QCOMPARE(choice.slotName(), QStringLiteral("old_slot"));
        QVERIFY(!child<QLineEdit>(choice, "slotName")->isEnabled());
        // An answer of the server does not undo the choice; another plugin does.
        choice.setSlots({slotOf(QStringLiteral("old_slot"))}, true);
        QVERIFY(choice.isTakenOver());
        auto *plugins = child<QComboBox>(choice, "plugin");
        plugins->setCurrentIndex(plugins->findData(QStringLiteral("wal2json")));
        QVERIFY(!choice.isTakenOver());
        QVERIFY(!child<QLineEdit>(choice, "publication")->isEnabled());
    }

    void fill_andRead_giveTheSame()
    {
        SlotChoice choice;
        choice.setSlots({slotOf(QStringLiteral("old_slot"))}, true);
        choice.fill(QStringLiteral("shop"), QStringLiteral("pgoutput"), QStringLiteral("old_slot"),
                    QStringLiteral("Pub 1"), true);
        QCOMPARE(choice.plugin(), QStringLiteral("pgoutput"));
        QCOMPARE(choice.slotName(), QStringLiteral("old_slot"));
        QCOMPARE(choice.publication(), QStringLiteral("Pub 1"));
        QVERIFY(choice.isTakenOver());
    }

    void fill_slotTakenOver_standsUntilTheSlotsAreKnown()
    {
        SlotChoice choice;
        choice.fill(QStringLiteral("shop"), {}, QStringLiteral("old_slot"), {}, true);
        QVERIFY(choice.isTakenOver());
        QCOMPARE(choice.slotName(), QStringLiteral("old_slot"));
        QVERIFY(choice.isValid());
        choice.setSlots({slotOf(QStringLiteral("old_slot"))}, true);
        QVERIFY(choice.isTakenOver());
        QCOMPARE(choice.slotName(), QStringLiteral("old_slot"));
        choice.setSlots({}, true); // somebody has dropped it
        QVERIFY(!choice.isTakenOver());
        QCOMPARE(choice.slotName(), QString());
    }

    void heroku_offersFullCopiesOnly()
    {
        SetupDraft draft;
        draft.source.method = QStringLiteral("log");
        SetupService service;
        ChangesPage page(draft, {}, service);
        SourceCheckReport report;
        report.provider = Provider::Heroku;
        page.setReport(report);
        page.initializePage();
        page.show();
        auto *log = child<QRadioButton>(page, "log");
        QVERIFY(!log->isEnabled());
        QVERIFY(child<QRadioButton>(page, "full")->isChecked());
        QVERIFY(page.isComplete());
        page.collect();
        QCOMPARE(draft.source.method, QStringLiteral("full"));
        // The reader may know better.
        auto *provider = child<QComboBox>(page, "provider");
        provider->setCurrentIndex(provider->findData(static_cast<int>(Provider::SelfHosted)));
        QVERIFY(log->isEnabled());
        page.collect();
        QCOMPARE(draft.provider, std::optional(Provider::SelfHosted));
    }

    void matrix_namesEveryProvider()
    {
        SupportMatrix matrix;
        matrix.show();
        auto *table = child<QTreeWidget>(matrix, "support");
        QVERIFY(!table->isVisible());
        QTest::mouseClick(child<QToolButton>(matrix, "allProviders"), Qt::LeftButton);
        QVERIFY(table->isVisible());
        QCOMPARE(table->topLevelItemCount(), static_cast<int>(providerTable().size()));
        matrix.setProvider(Provider::Rds, {});
        QCOMPARE(table->currentItem()->data(0, Qt::UserRole).toInt(),
                 static_cast<int>(Provider::Rds));
        QVERIFY(!matrix.chosen());
    }

    void log_withoutAServer_holdsNextBackAndFullDoesNot()
    {
        SetupDraft draft;
        draft.source.connection.host = QStringLiteral("127.0.0.1");
        draft.source.connection.port = QStringLiteral("1"); // nothing listens there
        draft.source.connection.database = QStringLiteral("shop");
        draft.source.connection.user = QStringLiteral("ana");
        draft.source.connection.sslMode = QStringLiteral("disable");
        SetupService service;
        QSignalSpy finished(&service, &SetupService::checkFinished);
        ChangesPage page(draft, {}, service);
        page.initializePage();
        page.show();
        QVERIFY(page.isComplete()); // full copies
        child<QRadioButton>(page, "log")->click();
        QVERIFY(!page.isComplete());
        QVERIFY(finished.wait(60'000));
        QVERIFY(!page.isComplete());
        QStringList shown;
        const QList<QLabel *> labels = page.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible())
                shown.append(label->text());
        }
        QVERIFY2(shown.join(u'\n').contains(QStringLiteral("looked at again every 15 seconds")),
                 qPrintable(shown.join(u'\n')));
        QCOMPARE(test::clashingMnemonics(&page).join(u'\n'), QString());
        child<QRadioButton>(page, "full")->click();
        QVERIFY(page.isComplete());
    }
};

} // namespace

QTEST_MAIN(TestChangesPage)
#include "tst_changespage.moc"
