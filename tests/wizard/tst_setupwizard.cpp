// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgetchecks.h"

#include "engine/source/setupservice.h"
#include "ui/widgets/checklist.h"
#include "wizard/setupwizard.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace tributary;

/// The assistant with the real service; nothing listens where it looks, so that the checks fail at
/// once.
class TestSetupWizard : public QObject
{
    Q_OBJECT

private:
    static QLineEdit *field(const SetupWizard &wizard, const char *name)
    {
        return wizard.findChild<QLineEdit *>(QLatin1String(name));
    }

    /// A port of this machine on which nothing answers.
    static quint16 closedPort()
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        return server.serverPort();
    }

private Q_SLOTS:

    void paste_fillsTheFormAndDisappears_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("uri") << QStringLiteral(
            "postgresql://ana:s%40cret@127.0.0.1:%1/shop?sslmode=disable");
        QTest::newRow("key=value") << QStringLiteral(
            "host=127.0.0.1 port=%1 dbname=shop user=ana password=s@cret sslmode=disable");
        QTest::newRow("environment line") << QStringLiteral(
            "DATABASE_URL=postgres://ana:s%40cret@127.0.0.1:%1/shop?sslmode=disable");
    }

    void paste_fillsTheFormAndDisappears()
    {
        QFETCH(QString, text);
        const quint16 port = closedPort();
        text.replace(QStringLiteral("%1"), QString::number(port));
        SetupService service;
        SetupWizard wizard({}, service);
        wizard.show();
        QGuiApplication::clipboard()->setText(text);
        QTest::keyClick(field(wizard, "paste"), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(field(wizard, "paste")->text(), QString());
        QVERIFY(!field(wizard, "paste")->isUndoAvailable());
        QCOMPARE(field(wizard, "host")->text(), QStringLiteral("127.0.0.1"));
        QCOMPARE(field(wizard, "port")->text(), QString::number(port));
        QCOMPARE(field(wizard, "database")->text(), QStringLiteral("shop"));
        QCOMPARE(field(wizard, "user")->text(), QStringLiteral("ana"));
        QCOMPARE(field(wizard, "password")->text(), QStringLiteral("s@cret"));
        QCOMPARE(field(wizard, "name")->text(), QStringLiteral("shop on 127.0.0.1"));
    }

    void paste_nonsense_staysAndIsExplained()
    {
        SetupService service;
        SetupWizard wizard({}, service);
        wizard.show();
        QGuiApplication::clipboard()->setText(QStringLiteral("mysql://ana@db/shop"));
        QTest::keyClick(field(wizard, "paste"), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(field(wizard, "paste")->text(), QStringLiteral("mysql://ana@db/shop"));
        QVERIFY(field(wizard, "host")->text().isEmpty());
    }

    void next_whileAMandatoryCheckFails_isDisabled()
    {
        SetupService service;
        QSignalSpy finished(&service, &SetupService::checkFinished);
        SetupWizard wizard({}, service);
        wizard.show();
        const auto *checks = wizard.findChild<CheckList *>();
        QVERIFY(checks->summary().contains(QStringLiteral("start by themselves")));
        QTest::keyClicks(field(wizard, "host"), QStringLiteral("127.0.0.1"));
        QTest::keyClicks(field(wizard, "port"), QString::number(closedPort()));
        QTest::keyClicks(field(wizard, "database"), QStringLiteral("shop"));
        QCOMPARE(finished.size(), 0);
        QTest::keyClicks(field(wizard, "user"),
                         QStringLiteral("ana")); // now it is complete, and checks by itself
        QVERIFY(finished.wait(60'000));
        QVERIFY(checks->summary().contains(QStringLiteral("Not yet")));
        QVERIFY(!wizard.button(QWizard::NextButton)->isEnabled());
        QCOMPARE(wizard.currentId(), int{SetupWizard::Connect});
    }

    void edit_duringACheck_dropsItsAnswer()
    {
        SetupService service;
        SetupWizard wizard({}, service);
        wizard.show();
        QGuiApplication::clipboard()->setText(
            QStringLiteral("postgresql://ana@127.0.0.1:%1/shop").arg(closedPort()));
        QTest::keyClick(field(wizard, "paste"), Qt::Key_V, Qt::ControlModifier);
        field(wizard, "database")->clear();
        QVERIFY(wizard.findChild<CheckList *>()->summary().contains(
            QStringLiteral("start by themselves")));
        QTest::qWait(300);
        QVERIFY(wizard.findChild<CheckList *>()->summary().contains(
            QStringLiteral("start by themselves")));
    }

    void pages_haveNamesAndOwnMnemonics()
    {
        SetupService service;
        SetupWizard wizard({}, service);
        wizard.setKeyringAvailable(true);
        wizard.show();
        QCOMPARE(test::namelessControls(&wizard).join(u'\n'), QString());
        QCOMPARE(wizard.pageIds().size(), int{SetupWizard::pageCount});
        QWidget *buttons = wizard.button(QWizard::NextButton);
        QVERIFY(buttons != nullptr);
        for (const int id : wizard.pageIds()) {
            QWizardPage *page = wizard.page(id);
            page->show();
            QCOMPARE(test::clashingMnemonics(page).join(u'\n'), QString());
            const QStringList taken{QStringLiteral("&b"),
                                    QStringLiteral("&n")}; // "Back" and "Next" are on every page
            const QList<QLabel *> labels = page->findChildren<QLabel *>();
            for (const QLabel *label : labels)
                QVERIFY2(label->buddy() == nullptr
                             || !taken.contains(
                                 label->text().mid(label->text().indexOf(u'&'), 2).toLower()),
                         qPrintable(label->text()));
        }
    }

    void wizard_isSmallAndScrolls()
    {
        SetupService service;
        SetupWizard wizard({}, service);
        wizard.show();
        QCOMPARE(wizard.minimumSize(), QSize(720, 520));
        wizard.resize(720, 520);
        QCOMPARE(wizard.size(), QSize(720, 520));
    }
};

QTEST_MAIN(TestSetupWizard)
#include "tst_setupwizard.moc"
