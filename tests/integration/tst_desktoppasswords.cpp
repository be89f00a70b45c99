// SPDX-License-Identifier: GPL-3.0-or-later
//
// The desktop program where nobody has told it a password: what a person asks of the server asks
// for it once, what happens by itself asks nobody; and no report tells it.

#include "tests/integration/desktopbench.h"

#include "app/desktop/application.h"
#include "engine/store/runstore.h"
#include "ui/data/comparisondialog.h"
#include "ui/data/tablepane.h"
#include "ui/datapage.h"
#include "ui/logpage.h"
#include "ui/messagebar.h"
#include "ui/passwordprompt.h"
#include "ui/sourcepage.h"
#include "ui/verifypage.h"
#include "ui/walpage.h"

#include <QFileDialog>
#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace tributary;

namespace {

class TestDesktopPasswords : public QObject, private test::DesktopBench
{
    Q_OBJECT

private:
    static QList<PasswordPrompt *> prompts() { return window()->findChildren<PasswordPrompt *>(); }

    static void answer(PasswordPrompt *prompt, const QByteArray &password)
    {
        Q_EMIT prompt->passwordEntered(password, false);
        delete prompt;
    }

    static QPushButton *button(const QWidget *page, const char *text)
    {
        const QList<QPushButton *> all = page->findChildren<QPushButton *>();
        const auto found = std::ranges::find(all, QString::fromUtf8(text), &QPushButton::text);
        return found == all.end() ? nullptr : *found;
    }

    /// Waits until the first copy, made here when there is none, has been compared.
    void prepareShop()
    {
        if (SourceStore().source(QStringLiteral("shop")))
            return;
        QVERIFY(SourceStore().add(shop()));
        Application application(writePassFile());
        application.show(QStringLiteral("shop"));
        SourcePage *page = window()->page(QStringLiteral("shop"));
        Q_EMIT page->overview()->syncRequested();
        const auto isCompared = [] {
            return SourceStore().comparedAt(QStringLiteral("shop"))->isValid();
        };
        QTRY_VERIFY_WITH_TIMEOUT(isCompared(), deadlineMs);
        window()->close();
    }

private Q_SLOTS:

    void initTestCase()
    {
        start();
        if (!QTest::currentTestFailed())
            prepareShop();
    }

    void verify_withoutPassword_asksOnceAndGoesOn()
    {
        Application application({});
        application.show(QStringLiteral("shop"));
        SourcePage *page = window()->page(QStringLiteral("shop"));
        page->open(SourcePage::Tab::Verify);
        auto *verify = qobject_cast<VerifyPage *>(page->page(SourcePage::Tab::Verify));
        QPushButton *begin = button(verify, "&Start");
        QTRY_VERIFY_WITH_TIMEOUT(begin->isEnabled(), deadlineMs);
        QVERIFY(prompts().isEmpty());
        begin->click();
        QTRY_COMPARE_WITH_TIMEOUT(prompts().size(), 1, deadlineMs);
        QVERIFY(!verify->isRunning());
        QVERIFY(says(verify, "\"Start\" asks for the password."));
        lookAt(window(), "verify-password");
        delete prompts().first(); // was put away
        QVERIFY(begin->isEnabled());
        begin->click();
        QTRY_COMPARE_WITH_TIMEOUT(prompts().size(), 1, deadlineMs);
        answer(prompts().first(), m_cluster->superuserPassword());
        QVERIFY(verify->isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(!verify->isRunning(), deadlineMs);
        QVERIFY2(verify->headline().contains(u"rows equal"), qPrintable(verify->headline()));
        begin->click(); // it is remembered now
        QTRY_VERIFY_WITH_TIMEOUT(!verify->isRunning(), deadlineMs);
        QVERIFY(prompts().isEmpty());
        window()->close();
    }

    void changes_withoutPassword_askOnceAndGoOn()
    {
        Application application({});
        application.show(QStringLiteral("shop"));
        SourcePage *page = window()->page(QStringLiteral("shop"));
        page->open(SourcePage::Tab::Changes);
        auto *wal = qobject_cast<WalPage *>(page->page(SourcePage::Tab::Changes));
        QTRY_COMPARE_WITH_TIMEOUT(prompts().size(), 1, deadlineMs);
        QVERIFY(says(wal, "\"Ask the server now\" asks for the password."));
        QVERIFY(!says(wal, "--password-file"));
        lookAt(wal, "changes-password");
        answer(prompts().first(), "wrong");
        QTRY_COMPARE_WITH_TIMEOUT(prompts().size(), 1, deadlineMs);
        answer(prompts().first(), m_cluster->superuserPassword());
        QTRY_VERIFY_WITH_TIMEOUT(says(wal, "the server has no limit for it"), deadlineMs);
        QVERIFY(!says(wal, "asks for the password"));
        QVERIFY(prompts().isEmpty());
        window()->close();
    }

    void row_withoutPassword_asksOnceAndGoesOn()
    {
        Application application({});
        application.show(QStringLiteral("shop"));
        SourcePage *page = window()->page(QStringLiteral("shop"));
        page->open(SourcePage::Tab::Data);
        auto *data = qobject_cast<DataPage *>(page->page(SourcePage::Tab::Data));
        const BrowsedKey row{.table = QStringLiteral("customers"),
                             .columns = {QStringLiteral("customer_id")},
                             .values = {{.kind = CellKind::Integer, .integer = 1, .bytes = {}}}};
        Q_EMIT data->findChild<TablePane *>()->comparisonRequested(row);
        QTRY_COMPARE_WITH_TIMEOUT(prompts().size(), 1, deadlineMs);
        const auto *dialog = data->findChild<ComparisonDialog *>();
        QVERIFY(says(dialog, "Comparing the row once more asks for the password."));
        QVERIFY(!says(dialog, "--password-file"));
        answer(prompts().first(), m_cluster->superuserPassword());
        QTRY_VERIFY_WITH_TIMEOUT(says(dialog, "The row is equal at the source."), deadlineMs);
        QVERIFY(!says(dialog, "asks for the password"));
        QVERIFY(prompts().isEmpty());
        window()->close();
    }

    /// Neither the comparison of a copy that was never compared nor the look at its slot.
    void start_withoutPassword_asksNobody()
    {
        QVERIFY(SourceStore().setComparedAt(QStringLiteral("shop"), QDateTime()));
        Application application({});
        application.show(QStringLiteral("shop"));
        SourcePage *page = window()->page(QStringLiteral("shop"));
        const auto *verify = qobject_cast<VerifyPage *>(page->page(SourcePage::Tab::Verify));
        QVERIFY(verify != nullptr && verify->isRunning()); // by itself
        QTRY_VERIFY_WITH_TIMEOUT(!verify->isRunning(), deadlineMs);
        QCOMPARE(verify->headline(), QStringLiteral("The comparison failed."));
        QVERIFY(prompts().isEmpty());
        QVERIFY(!SourceStore().comparedAt(QStringLiteral("shop"))->isValid());
        window()->close();
    }

    /// What was followed goes on by itself, but disturbs nobody: the source says what it needs.
    void resumed_withoutPassword_asksWhenItIsPressed()
    {
        QVERIFY(SourceStore().change(QStringLiteral("shop"), [](SavedSource &source) {
            source.follows = true;
            source.paused = false;
        }));
        Application application({});
        application.show(QStringLiteral("shop"));
        RunOverview *overview = window()->page(QStringLiteral("shop"))->overview();
        QTRY_VERIFY_WITH_TIMEOUT(overview->headline().startsWith(u"The server wants a password."),
                                 deadlineMs);
        QVERIFY(!overview->isRunning());
        QVERIFY(prompts().isEmpty());
        const auto *list = window()->findChild<QListView *>(QStringLiteral("sources"));
        QTRY_COMPARE_WITH_TIMEOUT(
            list->model()->index(0, 0).data(SourceListModel::StateTextRole).toString(),
            QStringLiteral("Needs you"), deadlineMs);
        lookAt(window(), "resumed-password");
        QPushButton *enter = button(overview, "&Enter the password…");
        QVERIFY(enter != nullptr);
        enter->click();
        QTRY_COMPARE_WITH_TIMEOUT(prompts().size(), 1, deadlineMs);
        answer(prompts().first(), m_cluster->superuserPassword());
        QTRY_COMPARE_WITH_TIMEOUT(overview->headline(), QStringLiteral("Following changes."),
                                  deadlineMs);
        QVERIFY(prompts().isEmpty());
        Q_EMIT overview->stopRequested();
        QTRY_VERIFY_WITH_TIMEOUT(!overview->isRunning(), deadlineMs);
        window()->close();
    }

    /// Neither the password of this program run nor what stands in a row; but the checks.
    void report_ofAFailedRun_tellsChecksAndNoSecrets()
    {
        QVERIFY(m_cluster->exec("CREATE TABLE words AS SELECT 'Kanarienvogel'::text AS word;"
                                "CREATE VIEW broken AS SELECT word::int AS number FROM words",
                                QStringLiteral("shop")));
        SavedSource source = shop();
        source.name = QStringLiteral("broken");
        source.method = QStringLiteral("full");
        source.tables = {QStringLiteral("public.broken")};
        source.destination = QStringLiteral("sqlite:") + pathOf("broken.sqlite");
        QVERIFY(SourceStore().add(source));
        Application application({});
        application.show(source.name);
        SourcePage *page = window()->page(source.name);
        Q_EMIT page->overview()->syncRequested();
        QTRY_COMPARE_WITH_TIMEOUT(prompts().size(), 1, deadlineMs);
        answer(prompts().first(), m_cluster->superuserPassword());
        QTRY_VERIFY_WITH_TIMEOUT(!page->overview()->isRunning(), deadlineMs);
        page->open(SourcePage::Tab::Log);
        auto *log = qobject_cast<LogPage *>(page->page(SourcePage::Tab::Log));
        const auto save = [log](const QString &path) {
            Q_EMIT log->saveReportRequested();
            auto *dialog = window()->findChild<QFileDialog *>();
            Q_EMIT dialog->fileSelected(path);
            delete dialog;
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        };
        const QString before = save(pathOf("before.md"));
        QVERIFY2(before.contains(u"Not checked in this program run."), qPrintable(before));

        page->open(SourcePage::Tab::Setup);
        auto *again = page->page(SourcePage::Tab::Setup)
                          ->findChild<QPushButton *>(QStringLiteral("checkAgain"));
        again->click();
        QTRY_VERIFY_WITH_TIMEOUT(again->isEnabled(), deadlineMs);
        const QString report = save(pathOf("report.md"));
        const QString own = report.mid(report.indexOf(u"## Source broken"));
        QVERIFY2(own.startsWith(u"## Source broken\n") && own.contains(u"### Checks of "),
                 qPrintable(report));
        QVERIFY2(own.contains(u"- [ok] login"), qPrintable(own));
        const auto lines = RunStore(SourceStore::defaultPath()).latestLines(100);
        QVERIFY(lines && std::ranges::any_of(*lines, [](const auto &line) {
                    return line.second.text.contains(u"Kanarienvogel"); // the run did tell it
                }));
        QVERIFY2(own.contains(u", failed"), qPrintable(own));
        QVERIFY(!report.contains(u"anarienvogel"));
        QVERIFY(!report.contains(QString::fromLatin1(m_cluster->superuserPassword())));
        window()->close();
    }
};

} // namespace

QTEST_MAIN(TestDesktopPasswords)
#include "tst_desktoppasswords.moc"
