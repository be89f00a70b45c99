// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgetchecks.h"

#include "ui/messagebar.h"
#include "ui/slotmodels.h"
#include "ui/walpage.h"
#include "ui/walsentences.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace tributary;

namespace {

constexpr qint64 gibibyte = 1LL << 30;

QDateTime now()
{
    return {QDate(2024, 5, 6), QTime(12, 0), Qt::UTC};
}

SlotFacts slotNamed(const char *name, qint64 kept, const char *status = "extended")
{
    SlotFacts slot;
    slot.name = QLatin1String(name);
    slot.plugin = QStringLiteral("pgoutput");
    slot.database = QStringLiteral("shop");
    slot.restart = {.value = 16};
    slot.walStatus = QLatin1String(status);
    slot.waitingBytes = kept / 2;
    slot.keptBytes = kept;
    return slot;
}

SlotReport reportOf(qint64 kept, std::optional<qint64> limit, const char *status = "extended")
{
    SlotReport report;
    report.at = now();
    report.slot = QStringLiteral("tributary_shop");
    report.all = {slotNamed("other", gibibyte), slotNamed("tributary_shop", kept, status)};
    report.limitBytes = limit;
    return report;
}

/// Grows by @p perMinute in each of the last @p minutes.
QList<SlotSample> growing(int minutes, qint64 perMinute)
{
    QList<SlotSample> samples;
    for (int minute = 0; minute < minutes; ++minute) {
        SlotSample sample;
        sample.at = now().addSecs(60 * (minute - minutes));
        sample.keptBytes = perMinute * minute;
        sample.waitingBytes = perMinute * minute / 2;
        sample.limitBytes = 10 * gibibyte;
        sample.walStatus = QStringLiteral("extended");
        samples.append(sample);
    }
    return samples;
}

QStringList labelsOf(const QWidget &page)
{
    QStringList all;
    const QList<QLabel *> labels = page.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (!label->isHidden())
            all.append(label->text());
    }
    return all;
}

QPushButton *button(const QWidget &page, const QString &text)
{
    const QList<QPushButton *> buttons = page.findChildren<QPushButton *>();
    for (QPushButton *each : buttons) {
        if (each->text() == text)
            return each;
    }
    return nullptr;
}

} // namespace

class TestWalPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void slotOutlook_ofSamples_isJudged_data()
    {
        using Alarm = SlotOutlook::Alarm;
        QTest::addColumn<QList<qint64>>("kept"); // one a minute
        QTest::addColumn<qint64>("limit"); // -1: none
        QTest::addColumn<qint64>("left"); // -1: not told
        QTest::addColumn<QString>("status");
        QTest::addColumn<int>("alarm");
        QTest::addColumn<qint64>("until"); // seconds, -1: not known
        const auto row = [](const char *name, const QList<qint64> &kept, qint64 limit, qint64 left,
                            const char *status, Alarm alarm, qint64 until) {
            QTest::newRow(name) << kept << limit << left << QString::fromLatin1(status)
                                << static_cast<int>(alarm) << until;
        };
        row("nothing seen", {}, 1000, -1, "reserved", Alarm::None, -1);
        row("grows", {0, 60, 120}, 1020, -1, "extended", Alarm::None, 900);
        row("the server knows better what is left", {0, 60, 120}, 1020, 300, "extended",
            Alarm::None, 300);
        row("shrank in between", {900, 0, 60, 120}, 1020, -1, "extended", Alarm::None, 900);
        row("shrank just now", {0, 60, 10}, 1000, -1, "extended", Alarm::None, -1);
        row("stands still", {50, 50, 50}, 1000, -1, "extended", Alarm::None, -1);
        row("half", {500}, 1000, -1, "extended", Alarm::Half, -1);
        row("high", {800}, 1000, -1, "extended", Alarm::High, -1);
        row("at risk", {1}, 1000, -1, "unreserved", Alarm::High, -1);
        row("lost", {1}, 1000, -1, "lost", Alarm::Lost, -1);
        row("no limit", {0, gibibyte - 1}, -1, -1, "extended", Alarm::None, -1);
        row("no limit, 1 GiB", {gibibyte}, -1, -1, "extended", Alarm::Half, -1);
        row("no limit, 5 GiB", {5 * gibibyte}, -1, -1, "extended", Alarm::High, -1);
        row("over the limit", {0, 2000}, 1000, -1, "extended", Alarm::High, 0);
    }

    void slotOutlook_ofSamples_isJudged()
    {
        QFETCH(const QList<qint64>, kept);
        QFETCH(const qint64, limit);
        QFETCH(const qint64, left);
        QFETCH(const QString, status);
        QFETCH(const int, alarm);
        QFETCH(const qint64, until);
        QList<KeptLog> seen;
        for (qsizetype i = 0; i < kept.size(); ++i)
            seen.append({.at = now().addSecs(60 * i), .bytes = kept[i]});
        const auto given = [](qint64 value) {
            return value < 0 ? std::optional<qint64>() : std::optional<qint64>(value);
        };
        const SlotOutlook outlook = slotOutlook(seen, given(limit), given(left), status);
        QCOMPARE(static_cast<int>(outlook.alarm), alarm);
        QCOMPARE(outlook.untilLimit ? qint64(outlook.untilLimit->count()) : qint64(-1), until);
    }

    void page_withSamples_saysWhatItLeadsTo()
    {
        WalPage page;
        page.resize(900, 700);
        page.show();
        page.showSamples(growing(50, gibibyte / 100), now());
        page.showReport(reportOf(gibibyte / 2, 10 * gibibyte));
        const QString all = labelsOf(page).join(u'\n');
        QVERIFY2(all.contains(u"256.0 MiB wait to be synced · the server keeps 512.0 MiB for it · "
                              "the limit is 10.0 GiB"),
                 qPrintable(all));
        QVERIFY2(all.contains(u"The server keeps extra log for this slot."), qPrintable(all));
        QVERIFY2(all.contains(u"At this rate the limit is reached in about 16 h."),
                 qPrintable(all));
        QVERIFY(page.findChild<MessageBar *>()->isHidden());
        QCOMPARE(test::namelessControls(&page).join(u'\n'), QString());
        QCOMPARE(test::clashingMnemonics(&page).join(u'\n'), QString());
    }

    void page_alarm_isShownInWords()
    {
        WalPage page;
        page.show();
        page.showReport(reportOf(9 * gibibyte, 10 * gibibyte));
        const auto *bar = page.findChild<MessageBar *>();
        QVERIFY(bar->message().text.startsWith(QStringLiteral("More than 80 %")));
        page.showReport(reportOf(1, 10 * gibibyte, "lost"));
        QVERIFY(bar->message().text.contains(u"a full copy is needed"));
        page.showReport(reportOf(1, 10 * gibibyte));
        QVERIFY(bar->isHidden());
        page.showFailure(makeError(ErrorKind::ConnectionRefused));
        QVERIFY(!bar->isHidden());
        page.showReport(reportOf(1, 10 * gibibyte));
        QVERIFY(bar->isHidden());
    }

    void tables_haveTheFiguresOfTheChart()
    {
        WalPage page;
        page.showSamples(growing(3, gibibyte), now());
        page.showReport(reportOf(1, {}));
        QList<QTableView *> views = page.findChildren<QTableView *>();
        QCOMPARE(views.size(), 2);
        for (const QTableView *view : std::as_const(views)) {
            const QAbstractItemModel *model = view->model();
            if (qobject_cast<const SlotSampleModel *>(model) != nullptr) {
                QCOMPARE(model->rowCount(), 3);
                QCOMPARE(model->index(0, 2).data().toString(), QStringLiteral("2.0 GiB"));
                QCOMPARE(model->index(2, 2).data().toString(), QStringLiteral("0 bytes"));
            } else {
                QCOMPARE(model->rowCount(), 2);
                QCOMPARE(model->index(1, 0).data().toString(),
                         QStringLiteral("tributary_shop (this source)"));
            }
        }
    }

    void drop_tellsTheConsequencesFirst()
    {
        WalPage page;
        page.show();
        QSignalSpy drops(&page, &WalPage::dropSlotRequested);
        QPushButton *drop = button(page, QStringLiteral("&Drop the slot and copy again later…"));
        QVERIFY(!drop->isEnabled()); // nothing known yet
        page.showReport(reportOf(1, {}));
        drop->click();
        QCOMPARE(drops.size(), 0);
        QVERIFY(
            page.findChild<MessageBar *>()->message().text.contains(u"copies every table anew"));
        page.showReport(reportOf(1, {})); // the question stays
        QCOMPARE(test::clashingMnemonics(&page).join(u'\n'), QString());
        button(page, QStringLiteral("Drop the sl&ot"))->click();
        QCOMPARE(drops.size(), 1);
        QCOMPARE(drops.first().first().toString(), QStringLiteral("tributary_shop"));
        page.setRunning(true);
        QVERIFY(!drop->isEnabled());
    }

    void range_changed_isAskedFor()
    {
        WalPage page;
        QSignalSpy changes(&page, &WalPage::rangeChanged);
        page.findChild<QComboBox *>()->setCurrentIndex(2);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(page.range(), std::chrono::hours(7 * 24));
    }

    void screenshots_forLookingAt()
    {
        const QString folder = qEnvironmentVariable("TRIBUTARY_SCREENSHOTS");
        if (folder.isEmpty())
            QSKIP("TRIBUTARY_SCREENSHOTS is not set");
        WalPage page;
        page.resize(960, 640);
        page.show();
        page.grab().save(folder + QStringLiteral("/wal-empty.png"));
        page.showSamples(growing(58, gibibyte / 100), now());
        page.showReport(reportOf(gibibyte / 2, gibibyte));
        page.grab().save(folder + QStringLiteral("/wal.png"));
        page.showReport(reportOf(gibibyte / 10 * 9, gibibyte, "unreserved"));
        page.grab().save(folder + QStringLiteral("/wal-alarm.png"));
    }
};

QTEST_MAIN(TestWalPage)
#include "tst_walpage.moc"
