// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgetchecks.h"

#include "ui/loglinemodel.h"
#include "ui/loglist.h"
#include "ui/logpage.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace tributary;
using namespace Qt::StringLiterals;

namespace {

RunLine line(int number, RunLine::Level level = RunLine::Level::Info)
{
    return {.at = QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC).addSecs(number),
            .level = level,
            .table = number % 2 == 0 ? u"public.Even"_s : QString(),
            .text = u"line %1"_s.arg(number)};
}

QList<RunLine> lines(int count)
{
    QList<RunLine> all;
    for (int number = 0; number < count; ++number)
        all.append(line(number));
    return all;
}

bool isAtEnd(const LogPage &page)
{
    const QScrollBar *bar = page.list()->verticalScrollBar();
    return bar->value() == bar->maximum();
}

QString shownText(const LogPage &page, int row)
{
    return page.list()->model()->index(row, static_cast<int>(LogColumn::Text)).data().toString();
}

} // namespace

class TestLogPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void filter_byLevel_showsThatAndWorse()
    {
        LogPage page;
        page.showLines({line(1), line(2, RunLine::Level::Warning), line(3, RunLine::Level::Error)});
        auto *levels = page.findChild<QComboBox *>();
        QCOMPARE(page.list()->model()->rowCount(), 3);
        levels->setCurrentIndex(1);
        QCOMPARE(page.list()->model()->rowCount(), 2);
        levels->setCurrentIndex(2);
        QCOMPARE(page.list()->model()->rowCount(), 1);
        QCOMPARE(shownText(page, 0), u"line 3"_s);
    }

    void filter_byText_looksIntoTableAndText()
    {
        LogPage page;
        page.show();
        page.showLines(lines(20));
        auto *text = page.findChild<QLineEdit *>();
        QTest::keyClicks(text, u"even"_s);
        QCOMPARE(page.list()->model()->rowCount(), 10);
        text->setText(u"LINE 19"_s);
        QCOMPARE(page.list()->model()->rowCount(), 1);
        page.append({line(190), line(21)}); // the filter holds for what comes
        QCOMPARE(page.list()->model()->rowCount(), 2);
    }

    void following_staysAtTheEndUntilTheReaderGoesBack()
    {
        LogPage page;
        page.resize(700, 300);
        page.show();
        page.showLines(lines(200));
        QTRY_VERIFY(isAtEnd(page));
        page.append(lines(50));
        QTRY_VERIFY(isAtEnd(page));
        auto *follow = page.findChild<QCheckBox *>();
        page.list()->verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepSub);
        QVERIFY(!follow->isChecked());
        const int there = page.list()->verticalScrollBar()->value();
        page.append(lines(50));
        QCOMPARE(page.list()->verticalScrollBar()->value(), there);
        // The same again with more at its end takes nobody away, either.
        page.showLines(lines(200) + lines(50) + lines(50) + lines(50));
        QCOMPARE(page.list()->model()->rowCount(), 350);
        QCOMPARE(page.list()->verticalScrollBar()->value(), there);
        page.list()->verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMaximum);
        QVERIFY(follow->isChecked()); // went back to the end
        page.append(lines(50));
        QTRY_VERIFY(isAtEnd(page));
    }

    void model_whenFull_dropsTheOldestLines()
    {
        LogLineModel model(nullptr, 10);
        model.setLines(lines(8));
        model.append({line(100), line(101), line(102)});
        QCOMPARE(model.rowCount(), 10);
        QVERIFY(model.lineText(0).endsWith(u"line 1"_s));
        QVERIFY(model.lineText(9).endsWith(u"line 102"_s));
        model.append(lines(30));
        QCOMPARE(model.rowCount(), 10);
        QVERIFY(model.lineText(0).endsWith(u"line 20"_s));
        model.setLines(lines(11));
        QVERIFY(model.lineText(0).endsWith(u"line 1"_s));
    }

    void copy_ofASelection_copiesItInOrderElseAll()
    {
        LogPage page;
        page.show();
        page.showLines({line(1), line(2, RunLine::Level::Error), line(3)});
        page.list()->copy();
        QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 3);
        page.list()->setCurrentIndex(page.list()->model()->index(1, 0));
        QTest::keySequence(page.list(), QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 u"2026-03-01T09:00:02.000Z\tError\tpublic.Even\tline 2\n"_s);
    }

    void line_ofAServer_isShownLetterForLetterInOneRow()
    {
        LogPage page;
        RunLine hostile = line(1);
        hostile.text = u"<b>x</b>\nsecond"_s;
        page.showLines({hostile});
        QCOMPARE(shownText(page, 0), u"<b>x</b> second"_s);
        const QModelIndex index = page.list()->model()->index(0, static_cast<int>(LogColumn::Text));
        QVERIFY(index.data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;"_s));
    }

    void saveReport_isAskedFor()
    {
        LogPage page;
        QSignalSpy asked(&page, &LogPage::saveReportRequested);
        const QList<QPushButton *> buttons = page.findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text() == u"Save &report…"_s)
                button->click();
        }
        QCOMPARE(asked.size(), 1);
    }

    void page_isReachedByKeyboardAndScreenReader()
    {
        LogPage page;
        page.show();
        page.showLines(lines(5));
        QCOMPARE(test::namelessControls(&page).join(u'\n'), QString());
        QCOMPARE(test::clashingMnemonics(&page).join(u'\n'), QString());
    }
};

QTEST_MAIN(TestLogPage)
#include "tst_logpage.moc"
