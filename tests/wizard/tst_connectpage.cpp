// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgetchecks.h"

#include "engine/source/setupservice.h"
#include "wizard/clipboardoffer.h"
#include "wizard/connectpage.h"
#include "wizard/foundmenu.h"
#include "wizard/setupwizard.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace tributary;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

FoundConnection found(const char *name, const char *host)
{
    FoundConnection each;
    each.name = s(name);
    each.origin = QStringLiteral("DBeaver");
    each.connection.host = s(host);
    each.connection.database = QStringLiteral("shop");
    each.connection.user = QStringLiteral("ana");
    return each;
}

} // namespace

class TestConnectPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SetupWizard> open(const SetupContext &context = {})
    {
        auto wizard = std::make_unique<SetupWizard>(context, m_service);
        wizard->show();
        return wizard;
    }

    static QLineEdit *field(const SetupWizard &wizard, const char *name)
    {
        return wizard.currentPage()->findChild<QLineEdit *>(QLatin1String(name));
    }

    /// All texts that can be seen on the page.
    static QString seenOn(const SetupWizard &wizard)
    {
        QString text;
        const auto labels = wizard.currentPage()->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            text += label->isVisible() ? label->text() + u'\n' : QString();
        return text;
    }

    SetupService m_service;

private Q_SLOTS:

    void init() { QGuiApplication::clipboard()->clear(); }

    void clipboard_withConnection_isOfferedWithoutPassword()
    {
        QGuiApplication::clipboard()->setText(s("postgresql://ana:Zaq@192.0.2.1:5433/shop"));
        const auto wizard = open();
        auto *offer = wizard->currentPage()->findChild<ClipboardOffer *>();
        QVERIFY(offer->isVisible());
        QVERIFY(seenOn(*wizard).contains(s("ana@192.0.2.1:5433/shop")));
        QVERIFY(!seenOn(*wizard).contains(s("Zaq")));
        QVERIFY(field(*wizard, "host")->text().isEmpty()); // nothing is taken by itself
        QTest::mouseClick(offer->findChild<QAbstractButton *>(s("useClipboard")), Qt::LeftButton);
        QCOMPARE(field(*wizard, "host")->text(), s("192.0.2.1"));
        QCOMPARE(field(*wizard, "port")->text(), s("5433"));
        QCOMPARE(field(*wizard, "password")->text(), s("Zaq"));
        QVERIFY(!offer->isVisible());
    }

    void clipboard_withSomethingElse_isNotMentioned_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", "hello", "shop", "https://example.com/x", "db.example.com:5432"})
            QTest::newRow(text) << s(text);
    }

    void clipboard_withSomethingElse_isNotMentioned()
    {
        QFETCH(const QString, text);
        QGuiApplication::clipboard()->setText(text);
        const auto wizard = open();
        QVERIFY(!wizard->currentPage()->findChild<ClipboardOffer *>()->isVisible());
    }

    void found_connections_areOfferedAndMarked()
    {
        SetupContext context;
        context.knownConnections = {found("Known", "db1").connection};
        context.findConnections = [] {
            return QList<FoundConnection>{found("Known & <b>old</b>", "db1"),
                                          found("New", "192.0.2.2"), found("Twice", "192.0.2.2")};
        };
        const auto wizard = open(context);
        auto *button = wizard->currentPage()->findChild<FoundMenu *>();
        QTRY_VERIFY(button->isVisible());
        const QList<QAction *> actions = button->menu()->actions();
        QCOMPARE(actions.size(), 3);
        QVERIFY(actions[0]->text().contains(s("&& <b>old</b>")));
        QVERIFY(actions[0]->text().contains(s("set up already")));
        QVERIFY(actions[2]->text().contains(s("the same")));
        actions[1]->trigger();
        QCOMPARE(field(*wizard, "host")->text(), s("192.0.2.2"));
        QVERIFY(seenOn(*wizard).contains(s("from DBeaver")));
    }

    void found_nothing_showsNoButton()
    {
        SetupContext context;
        context.findConnections = [] { return QList<FoundConnection>(); };
        const auto wizard = open(context);
        QVERIFY(!wizard->currentPage()->findChild<FoundMenu *>()->isVisible());
    }

    void paste_pieceOfSettings_fillsTheFields()
    {
        const auto wizard = open();
        QGuiApplication::clipboard()->setText(
            s("Host=192.0.2.3;Port=5433;Database=shop;Username=ana;Password=Zaq"));
        QLineEdit *paste = field(*wizard, "paste");
        paste->setFocus();
        QTest::keyClick(paste, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(field(*wizard, "host")->text(), s("192.0.2.3"));
        QVERIFY(paste->text().isEmpty());
    }

    void controls_ofThePage_haveNamesAndOwnMnemonics()
    {
        SetupContext context;
        context.findConnections = [] { return QList<FoundConnection>{found("New", "db")}; };
        QGuiApplication::clipboard()->setText(s("postgresql://ana@192.0.2.1/shop"));
        const auto wizard = open(context);
        QTRY_VERIFY(wizard->currentPage()->findChild<FoundMenu *>()->isVisible());
        wizard->currentPage()->findChild<QCheckBox *>(s("tunnel"))->setChecked(true);
        QCOMPARE(tributary::test::clashingMnemonics(wizard.get()), QStringList());
        QCOMPARE(tributary::test::namelessControls(wizard->currentPage()), QStringList());
    }
};

QTEST_MAIN(TestConnectPage)
#include "tst_connectpage.moc"
