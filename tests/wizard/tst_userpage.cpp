// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgetchecks.h"
#include "tests/wizard/userbench.h"

#include "engine/source/providerguide.h"
#include "engine/source/setupservice.h"
#include "wizard/setupwizard.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace tributary;
using tributary::test::PgCluster;

/// Who reads: the login as it is, or a user that an administrator's login makes, on a real server.
class TestUserPage : public QObject, private test::UserBench
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        if (!PgCluster::available(15))
            QSKIP("PostgreSQL 15 is not installed");
        const QString error = start();
        QVERIFY2(error.isEmpty(), qPrintable(error));
    }

    void cleanup() { dropRole("tributary_reader"); }

    void readOnlyLogin_passesThePageOver()
    {
        SetupService service;
        QSignalSpy rights(&service, &SetupService::rightsLoaded);
        SetupWizard wizard({}, service);
        wizard.open();
        paste(wizard, uri(QStringLiteral("reader"), "reader-word"));
        QVERIFY(clickNext(wizard));
        QTRY_COMPARE_WITH_TIMEOUT(wizard.currentId(), int{SetupWizard::Tables}, patience);
        QVERIFY(!rights.isEmpty() && rights.last().at(1).toStringList().isEmpty());
    }

    void writingLogin_isToldWhatItCouldChange()
    {
        SetupService service;
        SetupWizard wizard({}, service);
        wizard.open();
        paste(wizard, uri(QStringLiteral("ana"), "ana-word"));
        QVERIFY(clickNext(wizard));
        QCOMPARE(wizard.currentId(), int{SetupWizard::User});
        auto *keep = find<QAbstractButton>(wizard, "keepLogin");
        QVERIFY(keep->isChecked());
        QTRY_VERIFY_WITH_TIMEOUT(
            keep->accessibleDescription().contains(QStringLiteral("public.orders")), patience);
        QCOMPARE(wizard.currentId(), int{SetupWizard::User});
        for (const char *way : {"keepLogin", "createNow", "scriptForDba"}) {
            choose(wizard, way);
            QCOMPARE(test::namelessControls(&wizard).join(u'\n'), QString());
            QCOMPARE(test::clashingMnemonics(&wizard).join(u'\n'), QString());
        }
    }

    // The same judgement as that of the checks: before version 15 everybody may make tables.
    void loginThatMayMakeTables_isTold()
    {
        QVERIFY(m_cluster.exec("grant create on schema public to reader", QStringLiteral("shop")));
        SetupService service;
        SetupWizard wizard({}, service);
        wizard.open();
        paste(wizard, uri(QStringLiteral("reader"), "reader-word"));
        QVERIFY(clickNext(wizard));
        const auto *keep = find<QAbstractButton>(wizard, "keepLogin");
        QTRY_VERIFY_WITH_TIMEOUT(keep->accessibleDescription().contains(QStringLiteral("public.*")),
                                 patience);
        QCOMPARE(wizard.currentId(), int{SetupWizard::User});
        QVERIFY(
            m_cluster.exec("revoke create on schema public from reader", QStringLiteral("shop")));
    }

    void providerThatMakesUsers_saysHow()
    {
        SetupDraft draft;
        draft.source.connection.host = m_cluster.host();
        draft.source.connection.port = QString::number(m_cluster.port());
        draft.source.connection.user = QStringLiteral("ana");
        draft.source.connection.database = QStringLiteral("shop");
        draft.provider = Provider::Heroku;
        draft.role.way = UserWay::Create;
        SetupService service;
        SetupWizard wizard({}, service);
        wizard.resume(draft, SetupWizard::Connect);
        wizard.setStartId(SetupWizard::User); // the page before would want a server
        wizard.open();
        QCOMPARE(wizard.currentId(), int{SetupWizard::User});
        QVERIFY(!find<QAbstractButton>(wizard, "createNow")->isEnabled());
        QVERIFY(find<QAbstractButton>(wizard, "scriptForDba")->isChecked());
        QCOMPARE(find<QLineEdit>(wizard, "rolePassword")->text(), QString());
        QVERIFY(!find<QAbstractButton>(wizard, "generate")->isVisibleTo(&wizard));
        const QList<QLabel *> labels = wizard.findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
            return label->isVisible()
                && label->text().contains(QStringLiteral("heroku pg:credentials:create"))
                && !label->text().contains(QStringLiteral("checked with"));
        }));
    }

    void providerThatLetsNobodyFollow_offersNoSuchRight_data()
    {
        QTest::addColumn<Provider>("provider");
        for (const ProviderEntry &entry : providerTable())
            QTest::newRow(entry.id) << entry.provider;
    }

    void providerThatLetsNobodyFollow_offersNoSuchRight()
    {
        QFETCH(const Provider, provider);
        const ProviderGuide guide = providerGuide(provider);
        SetupDraft draft;
        draft.source.connection.host = m_cluster.host();
        draft.source.connection.port = QString::number(m_cluster.port());
        draft.source.connection.user = QStringLiteral("ana");
        draft.source.connection.database = QStringLiteral("shop");
        draft.provider = provider;
        draft.role.way = UserWay::Script;
        draft.role.followsLog = true; // of a time when it was thought possible
        SetupService service;
        SetupWizard wizard({}, service);
        wizard.resume(draft, SetupWizard::Connect);
        wizard.setStartId(SetupWizard::User); // the page before would want a server
        wizard.open();
        const auto *box = find<QAbstractButton>(wizard, "roleFollowsLog");
        QCOMPARE(box->isVisibleTo(&wizard), guide.followsLog);
        QCOMPARE(box->isChecked(), guide.followsLog);
        const QList<QLabel *> labels = wizard.findChildren<QLabel *>();
        const bool told = std::ranges::any_of(labels, [&guide](const QLabel *label) {
            return label->isVisible() && !label->text().isEmpty()
                && label->text() == guide.whyNotLog;
        });
        QCOMPARE(told, !guide.followsLog);
    }

    void administratorsLogin_makesTheRoleAndIsForgotten()
    {
        SetupService service;
        SetupWizard wizard({}, service);
        wizard.open();
        paste(wizard, uri(QStringLiteral("ana"), "ana-word"));
        QVERIFY(clickNext(wizard));
        choose(wizard, "createNow");
        QVERIFY(!wizard.button(QWizard::NextButton)->isEnabled());
        auto *password = find<QLineEdit>(wizard, "adminPassword");
        auto *button = find<QAbstractButton>(wizard, "createUser");
        QSignalSpy run(&service, &SetupService::setupRun);
        QTest::keyClicks(password, QStringLiteral("wrong"));
        button->click();
        QVERIFY(run.wait(patience));
        QVERIFY(!wizard.button(QWizard::NextButton)->isEnabled());
        QTest::keyClicks(password, QString::fromLatin1(m_cluster.superuserPassword()));
        button->click();
        QCOMPARE(password->text(), QString());
        QVERIFY(!password->isUndoAvailable());
        QTRY_VERIFY_WITH_TIMEOUT(wizard.button(QWizard::NextButton)->isEnabled(), patience);
        QCOMPARE(m_cluster.query("select rolsuper, rolcanlogin from pg_roles "
                                 "where rolname = 'tributary_reader'"),
                 (QList<PgCluster::Row>{{QByteArray("f"), QByteArray("t")}}));
    }

    void back_typedAdministratorsPassword_isForgotten()
    {
        SetupService service;
        SetupWizard wizard({}, service);
        wizard.open();
        paste(wizard, uri(QStringLiteral("ana"), "ana-word"));
        QVERIFY(clickNext(wizard));
        choose(wizard, "createNow");
        auto *password = find<QLineEdit>(wizard, "adminPassword");
        QTest::keyClicks(password, QStringLiteral("wrong"));
        wizard.back();
        QCOMPARE(wizard.currentId(), int{SetupWizard::Connect});
        QCOMPARE(password->text(), QString());
        QVERIFY(!password->isUndoAvailable());
    }

    void back_whileTheRoleIsMade_leavesAUsableForm()
    {
        SetupService service;
        SetupWizard wizard({}, service);
        wizard.open();
        paste(wizard, uri(QStringLiteral("ana"), "ana-word"));
        QVERIFY(clickNext(wizard));
        choose(wizard, "createNow");
        auto *button = find<QAbstractButton>(wizard, "createUser");
        QTest::keyClicks(find<QLineEdit>(wizard, "adminPassword"),
                         QString::fromLatin1(m_cluster.superuserPassword()));
        button->click();
        QVERIFY(!button->isEnabled());
        wizard.back();
        QCOMPARE(wizard.currentId(), int{SetupWizard::Connect});
        find<QAbstractButton>(wizard, "checkAgain")->click();
        QVERIFY(clickNext(wizard));
        QCOMPARE(wizard.currentId(), int{SetupWizard::User});
        QVERIFY(button->isEnabled());
        QTest::keyClicks(find<QLineEdit>(wizard, "adminPassword"),
                         QString::fromLatin1(m_cluster.superuserPassword()));
        button->click();
        QTRY_VERIFY_WITH_TIMEOUT(wizard.button(QWizard::NextButton)->isEnabled(), patience);
    }
};

QTEST_MAIN(TestUserPage)
#include "tst_userpage.moc"
