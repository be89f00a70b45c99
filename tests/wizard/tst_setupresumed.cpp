// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/wizard/userbench.h"

#include "engine/source/setupservice.h"
#include "engine/store/draftstore.h"
#include "ui/widgets/checklist.h"
#include "ui/widgets/scriptview.h"
#include "wizard/draftjson.h"
#include "wizard/setupwizard.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace tributary;
using tributary::test::PgCluster;

/// A setup that was left goes on where it was, on a real server.
class TestSetupResumed : public QObject, private test::UserBench
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

    void killedWhileWaiting_goesOnWhereItWas()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("tributary.db"));
        QByteArray rolePassword;
        QString script;
        {
            SetupService service;
            SetupWizard wizard({}, service);
            DraftStore store(file);
            connect(&wizard, &SetupWizard::draftChanged, &wizard,
                    [&store](const SetupDraft &draft, const QString &step) {
                        QVERIFY(store.save({.id = QStringLiteral("d1"),
                                            .name = draft.source.name,
                                            .step = step,
                                            .waitingForDba = draft.role.handedOver,
                                            .content = draftToJson(draft),
                                            .changedAt = QDateTime::currentDateTimeUtc()}));
                    });
            wizard.open();
            paste(wizard, uri(QStringLiteral("ana"), "ana-word"));
            QVERIFY(clickNext(wizard));
            choose(wizard, "scriptForDba");
            auto *view = wizard.findChild<ScriptView *>();
            QTRY_VERIFY_WITH_TIMEOUT(!view->setupScript().isEmpty(), patience);
            script = folder.filePath(QStringLiteral("setup.sql"));
            QVERIFY(saveScript(wizard, "saveSetup", script));
            rolePassword = find<QLineEdit>(wizard, "rolePassword")->text().toLatin1();
            const DraftStore other(file);
            QTRY_VERIFY_WITH_TIMEOUT(
                !other.drafts()->isEmpty() && other.drafts()->constFirst().waitingForDba, patience);
            // No orderly end: nothing is saved from here on.
            wizard.disconnect();
        }
        QFile raw(file);
        QVERIFY(raw.open(QIODevice::ReadOnly));
        const QByteArray bytes = raw.readAll();
        QVERIFY(!bytes.contains(rolePassword) && !bytes.contains("ana-word"));

        QCOMPARE(runWithPsql(script), 0);
        const DraftStore store(file);
        const SavedDraft saved = store.drafts()->constFirst();
        std::optional<SetupDraft> draft = draftFromJson(saved.content);
        QVERIFY(draft.has_value());
        draft->password = "ana-word"; // as the keyring gives them
        draft->role.password = rolePassword;
        SetupService service;
        SetupWizard wizard({}, service);
        wizard.resume(*draft, SetupWizard::pageOfStep(saved.step));
        wizard.open();
        QTRY_COMPARE_WITH_TIMEOUT(wizard.currentId(), int{SetupWizard::User}, patience);
        QVERIFY(find<QAbstractButton>(wizard, "scriptForDba")->isChecked());
        const auto *checks = find<CheckList>(wizard, "roleChecks");
        QTRY_VERIFY_WITH_TIMEOUT(checks->summary().contains(QStringLiteral("passed"))
                                     || checks->summary().contains(QStringLiteral("can be copied")),
                                 patience);
    }

    void roleMadeBefore_goesOnWithItsPassword_data()
    {
        QTest::addColumn<bool>("keyring");
        QTest::newRow("from the keyring") << true;
        QTest::newRow("typed, where there is no keyring") << false;
    }

    void roleMadeBefore_goesOnWithItsPassword()
    {
        QFETCH(const bool, keyring);
        SetupDraft kept;
        {
            SetupService service;
            SetupWizard wizard({}, service);
            QSignalSpy changed(&wizard, &SetupWizard::draftChanged);
            wizard.open();
            paste(wizard, uri(QStringLiteral("ana"), "ana-word"));
            QVERIFY(clickNext(wizard));
            choose(wizard, "createNow");
            QTest::keyClicks(find<QLineEdit>(wizard, "adminPassword"),
                             QString::fromLatin1(m_cluster.superuserPassword()));
            find<QAbstractButton>(wizard, "createUser")->click();
            QVERIFY(clickNext(wizard));
            QCOMPARE(wizard.currentId(), int{SetupWizard::Tables});
            wizard.close();
            kept = changed.last().at(0).value<SetupDraft>();
        }
        const QByteArray password = kept.role.password;
        std::optional<SetupDraft> draft = draftFromJson(draftToJson(kept));
        QVERIFY(draft.has_value());
        QVERIFY(draft->role.password.isEmpty());
        draft->password = "ana-word";
        if (keyring)
            draft->role.password = password;
        SetupService service;
        SetupWizard wizard({}, service);
        wizard.resume(*draft, SetupWizard::Tables);
        wizard.open();
        if (!keyring) {
            QTRY_COMPARE_WITH_TIMEOUT(wizard.currentId(), int{SetupWizard::User}, patience);
            auto *field = find<QLineEdit>(wizard, "rolePassword");
            QCOMPARE(field->text(), QString()); // none was made up: the server has one
            const QList<QLabel *> labels = wizard.findChildren<QLabel *>();
            QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
                return label->isVisible() && label->text().contains(u"is not in the keyring");
            }));
            QTest::keyClicks(field, QString::fromLatin1(password));
            auto *again = find<QAbstractButton>(wizard, "checkRole");
            QTRY_VERIFY_WITH_TIMEOUT(again->isEnabled(), patience);
            again->click();
        }
        QTRY_COMPARE_WITH_TIMEOUT(wizard.currentId(), int{SetupWizard::Tables}, patience);
    }

    void resume_laterStep_catchesUp()
    {
        SetupDraft draft;
        draft.source.name = QStringLiteral("left");
        draft.source.connection.host = m_cluster.host();
        draft.source.connection.port = QString::number(m_cluster.port());
        draft.source.connection.database = QStringLiteral("shop");
        draft.source.connection.user = QStringLiteral("ana");
        draft.source.connection.sslMode = QStringLiteral("disable");
        draft.source.tables = {QStringLiteral("public.orders")};
        draft.password = "ana-word";
        SetupService service;
        SetupWizard wizard({}, service);
        QSignalSpy changed(&wizard, &SetupWizard::draftChanged);
        wizard.resume(draft, SetupWizard::Destination);
        wizard.open();
        QTRY_COMPARE_WITH_TIMEOUT(wizard.currentId(), int{SetupWizard::Destination}, patience);
        wizard.close();
        QVERIFY(!changed.isEmpty());
        const auto kept = changed.last().at(0).value<SetupDraft>();
        QCOMPARE(kept.source.name, QStringLiteral("left"));
        QCOMPARE(kept.source.tables, QStringList{QStringLiteral("public.orders")});
    }
};

QTEST_MAIN(TestSetupResumed)
#include "tst_setupresumed.moc"
