// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every text that a page, a dialog or a menu shows can be translated.

#include "tests/ui/markedtexts.h"

#include "engine/destination/browse/browsecontroller.h"
#include "ui/data/comparisondialog.h"
#include "ui/data/exportdialog.h"
#include "ui/datapage.h"
#include "ui/historypage.h"
#include "ui/logpage.h"
#include "ui/mainwindow.h"
#include "ui/removesourcedialog.h"
#include "ui/runoverview.h"
#include "ui/settingsdialog.h"
#include "ui/sourcepage.h"
#include "ui/verifypage.h"
#include "ui/walpage.h"
#include "ui/widgets/schedulepanel.h"

#include <QTest>

#include <functional>
#include <memory>

using namespace tributary;
using namespace tributary::test;

namespace {

using MakeWidget = std::function<QWidget *()>;

QDateTime noon()
{
    return {QDate(2024, 5, 6), QTime(12, 0), Qt::UTC};
}

std::chrono::steady_clock::time_point started()
{
    return std::chrono::steady_clock::time_point{};
}

} // namespace

Q_DECLARE_METATYPE(MakeWidget)

class TestTranslatable : public QObject
{
    Q_OBJECT

private:
    MarkedTexts m_texts;

private Q_SLOTS:

    void initTestCase() { QVERIFY(QCoreApplication::installTranslator(&m_texts)); }

    void every_textIsTranslated_data()
    {
        QTest::addColumn<MakeWidget>("make");
        const auto add = [](const char *name, const MakeWidget &make) {
            QTest::newRow(name) << make;
        };
        add("main window", [] {
            auto *window = new MainWindow(&started);
            window->addSource(QStringLiteral("shop"));
            return window;
        });
        add("source", [] { return new SourcePage(QStringLiteral("shop"), &started); });
        add("overview", [] { return new RunOverview(QStringLiteral("shop"), &started); });
        add("changes", [] { return new WalPage; });
        add("history", [] { return new HistoryPage(&noon); });
        add("data", [] {
            auto *browser = new BrowseController;
            auto *page = new DataPage(*browser);
            browser->setParent(page);
            return page;
        });
        add("verify", [] { return new VerifyPage(QStringLiteral("shop")); });
        add("log", [] { return new LogPage; });
        add("schedule", [] { return new SchedulePanel(&noon, QTimeZone::utc()); });
        add("remove", [] {
            return new RemoveSourceDialog(QStringLiteral("shop"), QStringLiteral("shop.sqlite"));
        });
        add("settings", [] { return new SettingsDialog({}, {}); });
        add("compare a row", [] { return new ComparisonDialog({}); });
        add("export", [] {
            return new ExportDialog(QStringLiteral("orders"), QStringLiteral("/tmp"),
                                    QStringLiteral("orders.csv"));
        });
    }

    void every_textIsTranslated()
    {
        QFETCH(const MakeWidget, make);
        const std::unique_ptr<QWidget> widget(make());
        widget->show();
        QStringList data{QStringLiteral("shop.sqlite"), QStringLiteral("shop"),
                         QStringLiteral("/tmp/orders.csv"), QStringLiteral("orders"),
                         QStringLiteral("Tributary")};
        for (int day = 1; day <= 7; ++day) // the locale's
            data += {QLocale().dayName(day), QLocale().dayName(day, QLocale::ShortFormat)};
        const QStringList left = untranslatedTexts(widget.get(), data);
        QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
    }
};

QTEST_MAIN(TestTranslatable)
#include "tst_translatable.moc"
