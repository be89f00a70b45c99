// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pgcluster.h"
#include "tests/ui/widgetchecks.h"

#include "engine/source/setupservice.h"
#include "engine/store/draftstore.h"
#include "engine/sync/synccontroller.h"
#include "wizard/checklist.h"
#include "wizard/draftjson.h"
#include "wizard/draftrequests.h"
#include "wizard/roleform.h"
#include "wizard/scriptview.h"
#include "wizard/secretclipboard.h"
#include "wizard/setupwizard.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace tributary;
using tributary::test::PgCluster;

/// The three ways to a user that reads, on a real server.
class TestUserPage : public QObject
{
    Q_OBJECT

private:
    static constexpr int patience = 30'000;
    PgCluster m_cluster;

    QString uri(const QString &user, const QByteArray &password) const
    {
        return QStringLiteral("postgresql://%1:%2@%3:%4/shop?sslmode=disable")
            .arg(user, QString::fromLatin1(password), m_cluster.host(),
                 QString::number(m_cluster.port()));
    }

    template <typename Widget>
    static Widget *find(SetupWizard &wizard, const char *name)
    {
        return wizard.findChild<Widget *>(QLatin1String(name));
    }

    static void paste(SetupWizard &wizard, const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        QTest::keyClick(find<QLineEdit>(wizard, "paste"), Qt::Key_V, Qt::ControlModifier);
        QGuiApplication::clipboard()->clear();
    }

    static bool clickNext(SetupWizard &wizard)
    {
        const bool enabled = QTest::qWaitFor(
            [&] { return wizard.button(QWizard::NextButton)->isEnabled(); }, patience);
        if (enabled)
            QTest::mouseClick(wizard.button(QWizard::NextButton), Qt::LeftButton);
        return enabled;
    }

    static void choose(SetupWizard &wizard, const char *way)
    {
        find<QAbstractButton>(wizard, way)->click();
    }

    static bool saveScript(SetupWizard &wizard, const char *button, const QString &path)
    {
        find<QAbstractButton>(wizard, button)->click();
        auto *dialog = wizard.findChild<QFileDialog *>();
        if (dialog == nullptr)
            return false;
        Q_EMIT dialog->fileSelected(path);
        delete dialog; // now, so that the next search does not find it
        return QFile::exists(path);
    }

    /// What the administrator does; the password is in the environment of that one process.
    int runWithPsql(const QString &path) const
    {
        QProcess psql;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PGPASSWORD"),
                           QString::fromLatin1(m_cluster.superuserPassword()));
        psql.setProcessEnvironment(environment);
        psql.setProcessChannelMode(QProcess::MergedChannels);
        psql.start(QStringLiteral("psql"),
                   {QStringLiteral("-X"), QStringLiteral("-h"), m_cluster.host(),
                    QStringLiteral("-p"), QString::number(m_cluster.port()), QStringLiteral("-U"),
                    m_cluster.superuser(), QStringLiteral("-d"), QStringLiteral("shop"),
                    QStringLiteral("-f"), path});
        if (!psql.waitForFinished(patience))
            return -1;
        const QByteArray said = psql.readAll();
        if (psql.exitCode() != 0 || said.contains("WARNING"))
            qWarning("%s", said.constData());
        return psql.exitCode();
    }

    static SyncReport syncNow(const SavedSource &source, const QByteArray &password)
    {
        SyncController controller;
        QSignalSpy done(&controller, &SyncController::finished);
        SyncRequest request;
        request.sourceName = source.name;
        request.source = source.connection;
        request.password = password;
        request.destination = source.destination;
        request.tables = source.tables;
        controller.start(request);
        if (done.isEmpty() && !done.wait(60'000))
            return {};
        return done.at(0).at(0).value<SyncReport>();
    }

    void dropRole(const QByteArray &role)
    {
        if (!m_cluster.query("select 1 from pg_roles where rolname = '" + role + "'").isEmpty()) {
            m_cluster.exec("drop owned by " + role, QStringLiteral("shop"));
            m_cluster.exec("drop role " + role);
        }
    }

private Q_SLOTS:

    void initTestCase()
    {
        if (!PgCluster::available(15))
            QSKIP("PostgreSQL 15 is not installed");
        QString error;
        QVERIFY2(m_cluster.start(&error), qPrintable(error));
        QVERIFY2(m_cluster.createDatabase(QStringLiteral("shop")),
                 qPrintable(m_cluster.lastError()));
        QVERIFY2(m_cluster.loadSample(QStringLiteral("shop"), 1000),
                 qPrintable(m_cluster.lastError()));
        QVERIFY(m_cluster.exec("create role ana login password 'ana-word'"));
        QVERIFY(m_cluster.exec("grant select on all tables in schema public to ana; "
                               "grant update on public.orders to ana",
                               QStringLiteral("shop")));
        QVERIFY(m_cluster.exec("create role reader login password 'reader-word'"));
        QVERIFY(m_cluster.exec("grant select on all tables in schema public to reader",
                               QStringLiteral("shop")));
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

    void copiedPassword_isMarkedAndTakenBack()
    {
        QClipboard *clipboard = QGuiApplication::clipboard();
        RoleForm form;
        RoleDraft role;
        role.password = "canary-word";
        form.fill(role);
        form.findChild<QAbstractButton *>(QStringLiteral("copyPassword"))->click();
        QCOMPARE(clipboard->text(), QStringLiteral("canary-word"));
        const QString hint = QStringLiteral("x-kde-passwordManagerHint");
        QCOMPARE(clipboard->mimeData()->data(hint), QByteArray("secret"));
        copySecret(QStringLiteral("canary-two"), std::chrono::milliseconds(1));
        QTRY_VERIFY(clipboard->text().isEmpty());
        // What somebody else put there stays.
        copySecret(QStringLiteral("canary-three"), std::chrono::milliseconds(1));
        clipboard->setText(QStringLiteral("notes"));
        QTimer last;
        last.setSingleShot(true);
        QSignalSpy over(&last, &QTimer::timeout);
        last.start(50);
        QVERIFY(over.wait(patience));
        QCOMPARE(clipboard->text(), QStringLiteral("notes"));
        clipboard->clear();
    }

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

QTEST_MAIN(TestUserPage)
#include "tst_userpage.moc"
