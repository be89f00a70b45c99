// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/setupservice.h"
#include "wizard/setupwizard.h"
#include "wizard/userpage.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace tributary;
using namespace std::chrono_literals;

/// What goes on while the page of the read-only user is shown, hidden for a moment, or left;
/// without a server.
class TestUserPageWaiting : public QObject
{
    Q_OBJECT

private:
    static constexpr int patience = 30'000;

    template <typename T>
    static T *find(const QWidget &parent, const char *name)
    {
        return parent.findChild<T *>(QLatin1String(name));
    }

    static SetupDraft draftFor(UserWay way)
    {
        SetupDraft draft;
        draft.source.connection.host = QStringLiteral("127.0.0.1");
        draft.source.connection.port = QStringLiteral("1"); // nothing listens there
        draft.source.connection.database = QStringLiteral("shop");
        draft.source.connection.user = QStringLiteral("ana");
        draft.source.connection.sslMode = QStringLiteral("disable");
        draft.role.way = way;
        draft.role.password = "role-word";
        return draft;
    }

    static QLineEdit *typedAdminPassword(const QWidget &parent)
    {
        auto *password = find<QLineEdit>(parent, "adminPassword");
        QTest::keyClicks(password, QStringLiteral("admin-word"));
        return password;
    }

private Q_SLOTS:

    void awaitedRole_isLookedAtWhileThePageIsShown()
    {
        SetupDraft draft = draftFor(UserWay::Script);
        draft.role.handedOver = true;
        SetupService service;
        QSignalSpy looked(&service, &SetupService::checkFinished);
        UserPage page(draft, {}, service);
        constexpr auto interval = 200ms;
        page.setRecheckInterval(interval);
        page.initializePage();
        page.show();
        for (int look = 0; look < 3; ++look)
            QVERIFY(looked.wait(patience));

        // Each look is a line in the server's log: none for a page that nobody sees. One was
        // perhaps on its way.
        page.hide();
        int looks = 0;
        while (looks < 5 && looked.wait(10 * interval.count()))
            ++looks;
        QVERIFY2(looks <= 1, qPrintable(QString::number(looks)));

        page.show(); // and nobody begins anew
        QVERIFY(looked.wait(patience));
    }

    void hiddenForAMoment_keepsTheAdministratorsPassword()
    {
        SetupDraft draft = draftFor(UserWay::Create);
        SetupService service;
        UserPage page(draft, {}, service);
        page.initializePage();
        page.show();
        const QLineEdit *password = typedAdminPassword(page);
        page.hide();
        page.show();
        QCOMPARE(password->text(), QStringLiteral("admin-word"));
    }

    void next_thatIsRefused_keepsTheAdministratorsPassword()
    {
        SetupDraft draft = draftFor(UserWay::Create);
        SetupService service;
        UserPage page(draft, {}, service);
        page.initializePage();
        page.show();
        const QLineEdit *password = typedAdminPassword(page);
        QVERIFY(!page.validatePage()); // the user is not there yet
        QCOMPARE(password->text(), QStringLiteral("admin-word"));
    }

    void left_forgetsTheAdministratorsPassword_data()
    {
        QTest::addColumn<QByteArray>("how");
        for (const char *how : {"next", "save and close", "closed window"})
            QTest::newRow(how) << QByteArray(how);
    }

    void left_forgetsTheAdministratorsPassword()
    {
        QFETCH(const QByteArray, how);
        SetupDraft draft = draftFor(UserWay::Create);
        draft.role.ready = true; // so that "next" is possible
        SetupService service;
        SetupWizard wizard({}, service);
        wizard.resume(draft, SetupWizard::Connect);
        wizard.setStartId(SetupWizard::User); // the page before would want a server
        wizard.open();
        QCOMPARE(wizard.currentId(), int{SetupWizard::User});
        const QLineEdit *password = typedAdminPassword(wizard);
        QCOMPARE(password->text(), QStringLiteral("admin-word"));
        if (how == "next") {
            QTest::mouseClick(wizard.button(QWizard::NextButton), Qt::LeftButton);
            QCOMPARE(wizard.currentId(), int{SetupWizard::Tables});
        } else if (how == "save and close") {
            wizard.reject();
        } else {
            wizard.close();
        }
        QCOMPARE(password->text(), QString());
        QVERIFY(!password->isUndoAvailable());
    }
};

QTEST_MAIN(TestUserPageWaiting)
#include "tst_userpagewaiting.moc"
