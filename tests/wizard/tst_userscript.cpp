// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/wizard/userbench.h"

#include "engine/source/setupservice.h"
#include "ui/widgets/checklist.h"
#include "ui/widgets/scriptview.h"
#include "wizard/draftrequests.h"
#include "wizard/setupwizard.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tributary;
using tributary::test::PgCluster;

/// A script for somebody else, from its first line to the user that it makes, on a real server.
class TestUserScript : public QObject, private test::UserBench
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

    void administratorsScript_runAndCheckedAgain_syncsWithTheNewRole()
    {
        const QTemporaryDir folder;
        SetupContext context;
        context.destinationFolder = folder.path();
        SetupService service;
        SetupWizard wizard(context, service);
        QSignalSpy finished(&wizard, &SetupWizard::setupFinished);
        QSignalSpy changed(&wizard, &SetupWizard::draftChanged);
        wizard.open();
        paste(wizard, uri(QStringLiteral("ana"), "ana-word"));
        QVERIFY(clickNext(wizard));
        QCOMPARE(wizard.currentId(), int{SetupWizard::User});

        choose(wizard, "scriptForDba");
        auto *view = wizard.findChild<ScriptView *>();
        QTRY_VERIFY_WITH_TIMEOUT(!view->setupScript().isEmpty(), patience);
        const QByteArray password = find<QLineEdit>(wizard, "rolePassword")->text().toLatin1();
        QVERIFY(password.size() >= 24);
        QVERIFY(!view->setupScript().contains(QString::fromLatin1(password)));
        QVERIFY(view->setupScript().contains(QStringLiteral("SCRAM-SHA-256$")));
        const QString setup = folder.filePath(QStringLiteral("setup.sql"));
        const QString undo = folder.filePath(QStringLiteral("undo.sql"));
        QVERIFY(saveScript(wizard, "saveSetup", setup));
        QVERIFY(saveScript(wizard, "saveUndo", undo));
        QCOMPARE(QFile::permissions(setup) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());

        // Not yet: the checks say so, and nothing of it is lost when the assistant is closed now.
        const QList<CheckList *> lists = wizard.findChildren<CheckList *>();
        auto *checks = find<CheckList>(wizard, "roleChecks");
        QVERIFY(lists.contains(checks));
        find<QAbstractButton>(wizard, "checkRole")->click();
        QTRY_VERIFY_WITH_TIMEOUT(checks->summary().contains(QStringLiteral("Not yet")), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty()
                                     && changed.last().at(0).value<SetupDraft>().role.handedOver,
                                 patience);
        QCOMPARE(changed.last().at(1).toString(), QStringLiteral("user"));

        QCOMPARE(runWithPsql(setup), 0);
        find<QAbstractButton>(wizard, "checkRole")->click();
        QTRY_VERIFY_WITH_TIMEOUT(!checks->summary().contains(QStringLiteral("Not yet"))
                                     && !checks->summary().contains(QStringLiteral("Checking")),
                                 patience);

        QVERIFY(clickNext(wizard));
        while (wizard.currentId() != SetupWizard::Review)
            QVERIFY(clickNext(wizard));
        QTest::mouseClick(wizard.button(QWizard::FinishButton), Qt::LeftButton);
        QCOMPARE(finished.size(), 1);
        QCOMPARE(changed.last().at(1).toString(), QStringLiteral("review")); // kept before
        const auto draft = finished.at(0).at(0).value<SetupDraft>();
        const SavedSource source = sourcesOf(draft, {}).constFirst();
        QCOMPARE(source.connection.user, QStringLiteral("tributary_reader"));
        QCOMPARE(source.made.value(QStringLiteral("role")), QStringLiteral("tributary_reader"));
        QCOMPARE(sourcePassword(draft), password);
        const SyncReport report = syncNow(source, sourcePassword(draft));
        QVERIFY2(report.outcome == SyncReport::Outcome::Ok,
                 qPrintable(report.error ? report.error->message : QStringLiteral("partly")));

        QCOMPARE(runWithPsql(undo), 0);
        QVERIFY(
            m_cluster.query("select 1 from pg_roles where rolname = 'tributary_reader'").isEmpty());
    }

    void editedRole_takesTheOldScriptAwayAtOnce()
    {
        SetupService service;
        SetupWizard wizard({}, service);
        wizard.open();
        paste(wizard, uri(QStringLiteral("ana"), "ana-word"));
        QVERIFY(clickNext(wizard));
        choose(wizard, "scriptForDba");
        const auto *view = wizard.findChild<ScriptView *>();
        const auto *copy = find<QAbstractButton>(wizard, "copyScript");
        QTRY_VERIFY_WITH_TIMEOUT(copy->isEnabled(), patience);
        find<QAbstractButton>(wizard, "generate")->click();
        QVERIFY(view->setupScript().isEmpty() && view->undoScript().isEmpty());
        QVERIFY(!copy->isEnabled());
        QVERIFY(!find<QAbstractButton>(wizard, "saveSetup")->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(copy->isEnabled(), patience);
        find<QLineEdit>(wizard, "roleName")->setText(QStringLiteral("other_reader"));
        QVERIFY(view->setupScript().isEmpty() && !copy->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(copy->isEnabled(), patience);
        QVERIFY(view->setupScript().contains(QStringLiteral("other_reader")));
    }

    void handedOver_typedPassword_staysHandedOver()
    {
        SetupDraft draft;
        draft.source.name = QStringLiteral("left");
        draft.source.connection.host = m_cluster.host();
        draft.source.connection.port = QString::number(m_cluster.port());
        draft.source.connection.database = QStringLiteral("shop");
        draft.source.connection.user = QStringLiteral("ana");
        draft.source.connection.sslMode = QStringLiteral("disable");
        draft.password = "ana-word";
        draft.keepPassword = true;
        draft.role.way = UserWay::Script;
        draft.role.handedOver = true; // and no keyring remembers the password
        SetupService service;
        SetupWizard wizard({}, service);
        QSignalSpy changed(&wizard, &SetupWizard::draftChanged);
        wizard.resume(draft, SetupWizard::User);
        wizard.open();
        QTRY_COMPARE_WITH_TIMEOUT(wizard.currentId(), int{SetupWizard::User}, patience);
        auto *password = find<QLineEdit>(wizard, "rolePassword");
        QCOMPARE(password->text(), QString()); // and none was made up
        QTest::keyClicks(password, QStringLiteral("reader"));
        auto *name = find<QLineEdit>(wizard, "roleName");
        const QString given = name->text();
        name->setText(QStringLiteral("x"));
        name->setText(given);
        wizard.close();
        const auto kept = changed.last().at(0).value<SetupDraft>();
        QVERIFY(kept.role.handedOver);
        QCOMPARE(kept.role.password, QByteArray("reader"));
        QVERIFY(kept.keepPassword);
    }

    void handedOver_otherRole_isNotHandedOver()
    {
        SetupService service;
        SetupWizard wizard({}, service);
        QSignalSpy changed(&wizard, &SetupWizard::draftChanged);
        wizard.open();
        paste(wizard, uri(QStringLiteral("ana"), "ana-word"));
        QVERIFY(clickNext(wizard));
        choose(wizard, "scriptForDba");
        auto *copy = find<QAbstractButton>(wizard, "copyScript");
        QTRY_VERIFY_WITH_TIMEOUT(copy->isEnabled(), patience);
        copy->click();
        auto *password = find<QLineEdit>(wizard, "rolePassword");
        const QString handed = password->text();
        const auto isHandedOver = [&changed] {
            return changed.last().at(0).value<SetupDraft>().role.handedOver;
        };
        QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty() && isHandedOver(), patience);
        find<QAbstractButton>(wizard, "generate")->click();
        QTRY_VERIFY_WITH_TIMEOUT(!isHandedOver(), patience);
        password->setText(handed);
        QTRY_VERIFY_WITH_TIMEOUT(isHandedOver(), patience);
    }
};

QTEST_MAIN(TestUserScript)
#include "tst_userscript.moc"
