// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgetchecks.h"

#include "ui/setuptab.h"
#include "ui/widgets/checklist.h"
#include "ui/widgets/schedulepanel.h"
#include "ui/widgets/scriptview.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace tributary;
using namespace Qt::StringLiterals;

namespace {

SchedulePanel *panel()
{
    return new SchedulePanel([] { return QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC); },
                             QTimeZone::utc());
}

SavedSource shop()
{
    SavedSource source;
    source.name = u"my shop"_s;
    source.connection.host = u"db.example.com"_s;
    source.connection.database = u"Shop"_s;
    source.connection.user = u"ana"_s;
    source.connection.sslMode = u"require"_s;
    source.destination = u"sqlite:/tmp/shop.sqlite"_s;
    source.method = u"log"_s;
    source.made = {{u"role"_s, u"<b>reader</b>"_s}, {u"slot"_s, u"tributary_shop"_s}};
    return source;
}

bool says(const QWidget &page, const QString &text)
{
    const QList<QLabel *> labels = page.findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&](const QLabel *label) {
        return label->isVisible() && label->text().contains(text);
    });
}

QStringList commandsOf(const QWidget &page)
{
    QStringList commands;
    const QList<QLineEdit *> lines = page.findChildren<QLineEdit *>();
    for (const QLineEdit *line : lines) {
        if (line->text().startsWith(u"tributary-cli"))
            commands.append(line->text());
    }
    return commands;
}

CheckResult failedLogin(ErrorKind kind)
{
    const Error error = makeError(kind);
    CheckResult result;
    result.id = u"login"_s;
    result.title = u"Login"_s;
    result.state = CheckState::Failed;
    result.message = error.message;
    result.actions = error.actions;
    result.errorId = error.id();
    return result;
}

} // namespace

class TestSetupTab : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void source_isShownWithItsCommandLines_data()
    {
        QTest::addColumn<bool>("log");
        QTest::addColumn<QStringList>("commands");
        QTest::newRow("log") << true
                             << QStringList{u"tributary-cli check 'my shop' --method log"_s,
                                            u"tributary-cli script 'my shop' --role "
                                            "'<b>reader</b>' --method log"_s};
        QTest::newRow("full") << false
                              << QStringList{u"tributary-cli check 'my shop' --method full"_s,
                                             u"tributary-cli script 'my shop' --role "
                                             "'<b>reader</b>' --method full"_s};
    }

    void source_isShownWithItsCommandLines()
    {
        QFETCH(const bool, log);
        QFETCH(const QStringList, commands);
        SetupTab page(panel());
        page.resize(800, 600);
        page.show();
        SavedSource source = shop();
        source.method = log ? u"log"_s : u"full"_s;
        page.setSource(source, {});
        QTRY_VERIFY(says(page, u"db.example.com"_s));
        QVERIFY(says(page, u"require"_s));
        QVERIFY(says(page, u"/tmp/shop.sqlite"_s));
        QVERIFY(says(page, u"user <b>reader</b>, slot tributary_shop"_s));
        QCOMPARE(says(page, u"Publication"_s), log);
        QCOMPARE(commandsOf(page), commands);
        QVERIFY(!says(page, u"Other sources use this"_s));
        page.setSource(source, {u"tributary_shop"_s}); // again: nothing is there twice
        QTRY_VERIFY(says(page, u"Other sources use this"_s));
        QCOMPARE(test::namelessControls(&page).join(u'\n'), QString());
    }

    void checks_runAgainAndFillTheList()
    {
        SetupTab page(panel());
        page.show();
        page.setSource(shop(), {});
        auto *again = page.findChild<QPushButton *>(u"checkAgain"_s);
        const auto *list = page.findChild<CheckList *>();
        QSignalSpy asked(&page, &SetupTab::checkRequested);
        again->click();
        QCOMPARE(asked.size(), 1);
        page.beginCheck();
        QVERIFY(!again->isEnabled());
        CheckResult result;
        result.id = u"port"_s;
        result.title = u"Port answers"_s;
        result.state = CheckState::Ok;
        result.message = u"5432 is open."_s;
        page.putCheck(result);
        QVERIFY(says(page, u"5432 is open."_s));
        SourceCheckReport report;
        report.checks = {result};
        page.finishCheck(report);
        QVERIFY(again->isEnabled());
        QCOMPARE(list->summary(), u"All checks passed."_s);
    }

    void missingPassword_isNotTheCommandLinesBusiness()
    {
        SetupTab page(panel());
        page.show();
        page.setSource(shop(), {});
        page.beginCheck();
        SourceCheckReport report;
        report.checks = {failedLogin(ErrorKind::PasswordNeeded)};
        page.finishCheck(report);
        QVERIFY(says(page, u"\"Check again\" asks for the password."_s));
        QVERIFY(!says(page, u"--password"_s));
    }

    void scripts_areShownBothAndCopied()
    {
        SetupTab page(panel());
        page.resize(900, 900);
        page.show();
        page.setSource(shop(), {});
        const auto *view = page.findChild<ScriptView *>();
        QVERIFY(!view->isVisible());
        auto *make = page.findChild<QPushButton *>(u"makeScripts"_s);
        QSignalSpy asked(&page, &SetupTab::scriptsRequested);
        make->click();
        QCOMPARE(asked.size(), 1);
        page.beginScripts();
        QVERIFY(!make->isEnabled());
        page.showScripts(u"CREATE ROLE x;"_s, u"DROP ROLE x;"_s);
        QVERIFY(make->isEnabled());
        QVERIFY(view->isVisible());
        const auto *text = page.findChild<QPlainTextEdit *>(u"script"_s);
        auto *copy = page.findChild<QPushButton *>(u"copyScript"_s);
        QCOMPARE(text->toPlainText(), u"CREATE ROLE x;"_s);
        copy->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"CREATE ROLE x;"_s);
        page.findChild<QComboBox *>(u"whichScript"_s)->setCurrentIndex(1);
        QCOMPARE(text->toPlainText(), u"DROP ROLE x;"_s);
        copy->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"DROP ROLE x;"_s);
        QCOMPARE(test::namelessControls(&page).join(u'\n'), QString());
        page.findChild<SchedulePanel *>()->setSchedule(u"monday at 06:30"_s, u"systemd"_s);
        QCOMPARE(test::clashingMnemonics(&page).join(u'\n'), QString());

        page.beginScripts();
        page.failScripts(makeError(ErrorKind::ConnectionRefused));
        QVERIFY(make->isEnabled());
        QCOMPARE(text->toPlainText(), QString());
    }
};

QTEST_MAIN(TestSetupTab)
#include "tst_setuptab.moc"
