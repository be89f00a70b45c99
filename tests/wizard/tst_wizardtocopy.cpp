// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pgcluster.h"
#include "tests/ui/widgetchecks.h"

#include "engine/source/setupservice.h"
#include "engine/sync/synccontroller.h"
#include "wizard/setupwizard.h"
#include "wizard/tabletreemodel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace tributary;
using tributary::test::PgCluster;

/// From a pasted line to a finished copy, with keys and clicks, on a real server.
class TestWizardToCopy : public QObject
{
    Q_OBJECT

private:
    static constexpr int sampleRows = 1000;
    PgCluster m_cluster;

    QString uri(const QByteArray &password) const
    {
        return QStringLiteral("postgresql://postgres:%1@%2:%3/shop?sslmode=disable")
            .arg(QString::fromLatin1(password), m_cluster.host(),
                 QString::number(m_cluster.port()));
    }

    static void paste(SetupWizard &wizard, const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        QTest::keyClick(wizard.findChild<QLineEdit *>(QStringLiteral("paste")), Qt::Key_V,
                        Qt::ControlModifier);
        QGuiApplication::clipboard()->clear();
    }

    static void clickNext(SetupWizard &wizard)
    {
        QTRY_VERIFY_WITH_TIMEOUT(wizard.button(QWizard::NextButton)->isEnabled(), 60'000);
        QTest::mouseClick(wizard.button(QWizard::NextButton), Qt::LeftButton);
    }

    static qint64 count(const QSqlDatabase &database, const QString &table)
    {
        QSqlQuery query(QStringLiteral("SELECT count(*) FROM ") + table, database);
        return query.next() ? query.value(0).toLongLong() : -1;
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
        QVERIFY2(m_cluster.loadSample(QStringLiteral("shop"), sampleRows),
                 qPrintable(m_cluster.lastError()));
    }

    void fromPasteToCopy()
    {
        const QTemporaryDir folder;
        SetupContext context;
        context.destinationFolder = folder.path();
        SetupService service;
        SetupWizard wizard(context, service);
        QSignalSpy finished(&wizard, &SetupWizard::setupFinished);
        wizard.open();

        // 1 Connect: a wrong password first
        paste(wizard, uri("wrong"));
        QSignalSpy checked(&service, &SetupService::checkFinished);
        QVERIFY(checked.wait(60'000));
        QVERIFY(!wizard.button(QWizard::NextButton)->isEnabled());
        auto *password = wizard.findChild<QLineEdit *>(QStringLiteral("password"));
        password->clear();
        QTest::keyClicks(password, QString::fromLatin1(m_cluster.superuserPassword()));
        QTest::keyClick(password, Qt::Key_Return); // checks, and goes on by itself
        QTRY_COMPARE_WITH_TIMEOUT(wizard.currentId(), int{SetupWizard::User}, 60'000);

        // 2 Read-only user: the superuser stays
        QCOMPARE(test::namelessControls(&wizard).join(u'\n'), QString());
        QCOMPARE(test::clashingMnemonics(&wizard).join(u'\n'), QString());
        clickNext(wizard);
        QCOMPARE(wizard.currentId(), int{SetupWizard::Tables});
        QCOMPARE(test::namelessControls(&wizard).join(u'\n'), QString());
        QCOMPARE(test::clashingMnemonics(&wizard).join(u'\n'), QString());

        // 3 Tables: without the one schema
        QTest::keyClicks(wizard.findChild<QLineEdit *>(QStringLiteral("filter")),
                         QStringLiteral("sales."));
        auto *tree = wizard.findChild<QTreeView *>(QStringLiteral("tables"));
        QCOMPARE(tree->model()->rowCount(), 1);
        tree->setCurrentIndex(tree->model()->index(0, 0));
        QTest::keyClick(tree, Qt::Key_Space);
        QTest::keyClick(wizard.findChild<QLineEdit *>(QStringLiteral("filter")), Qt::Key_A,
                        Qt::ControlModifier);
        QTest::keyClick(wizard.findChild<QLineEdit *>(QStringLiteral("filter")), Qt::Key_Delete);
        clickNext(wizard);

        // 4 How changes arrive: by full copies
        QCOMPARE(wizard.currentId(), int{SetupWizard::Changes});
        clickNext(wizard);

        // 5 Destination: as suggested
        QCOMPARE(wizard.currentId(), int{SetupWizard::Destination});
        QCOMPARE(test::clashingMnemonics(&wizard).join(u'\n'), QString());
        clickNext(wizard);

        // 6 Review
        QCOMPARE(wizard.currentId(), int{SetupWizard::Review});
        QCOMPARE(test::namelessControls(&wizard).join(u'\n'), QString());
        QCOMPARE(test::clashingMnemonics(&wizard).join(u'\n'), QString());
        const QString command =
            wizard.findChild<QPlainTextEdit *>(QStringLiteral("command"))->toPlainText();
        QVERIFY(command.contains(QStringLiteral("--table public.orders")));
        QVERIFY(!command.contains(QString::fromLatin1(m_cluster.superuserPassword())));
        QAbstractButton *start = wizard.button(QWizard::FinishButton);
        QCOMPARE(start->text(), QStringLiteral("&Start sync"));
        QTest::mouseClick(start, Qt::LeftButton);
        QCOMPARE(finished.size(), 1);
        const auto draft = finished.at(0).at(0).value<SetupDraft>();
        QVERIFY(draft.startNow);
        QVERIFY(!draft.source.tables.contains(QStringLiteral("sales.orders")));

        // The copy
        SyncController controller;
        QSignalSpy done(&controller, &SyncController::finished);
        SyncRequest request;
        request.sourceName = draft.source.name;
        request.source = draft.source.connection;
        request.password = draft.password;
        request.destination = draft.source.destination;
        request.tables = draft.source.tables;
        controller.start(request);
        QVERIFY(done.wait(60'000));
        const auto report = done.at(0).at(0).value<SyncReport>();
        QVERIFY2(report.outcome == SyncReport::Outcome::Ok,
                 qPrintable(report.error ? report.error->message
                                         : QStringLiteral("some tables failed")));

        const QString path = folder.filePath(QStringLiteral("shop-on-127.0.0.1.sqlite"));
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"),
                                                              QStringLiteral("copy"));
            database.setDatabaseName(path);
            QVERIFY(database.open());
            QCOMPARE(count(database, QStringLiteral("order_lines")), qint64{sampleRows});
            const auto orders = m_cluster.query("select count(*) from public.orders",
                                                QStringLiteral("shop"));
            QCOMPARE(count(database, QStringLiteral("orders")), orders.at(0).at(0)->toLongLong());
            QCOMPARE(count(database, QStringLiteral("sales__orders")),
                     qint64{-1}); // was not chosen
        }
        QSqlDatabase::removeDatabase(QStringLiteral("copy"));
    }

    void saveWithoutStarting_isSaidInTheDraft()
    {
        const QTemporaryDir folder;
        SetupContext context;
        context.destinationFolder = folder.path();
        SetupService service;
        SetupWizard wizard(context, service);
        QSignalSpy finished(&wizard, &SetupWizard::setupFinished);
        wizard.open();
        paste(wizard, uri(m_cluster.superuserPassword()));
        while (wizard.currentId() != SetupWizard::Review)
            clickNext(wizard);
        QTest::keyClick(wizard.findChild<QAbstractButton *>(QStringLiteral("later")),
                        Qt::Key_Space);
        QCOMPARE(wizard.button(QWizard::FinishButton)->text(), QStringLiteral("&Save"));
        QTest::mouseClick(wizard.button(QWizard::FinishButton), Qt::LeftButton);
        QCOMPARE(finished.size(), 1);
        const auto draft = finished.at(0).at(0).value<SetupDraft>();
        QVERIFY(!draft.startNow);
        QVERIFY(draft.source.tables.isEmpty()); // everything
        QCOMPARE(draft.password, m_cluster.superuserPassword());
    }

    void takenName_holdsNextBack()
    {
        SetupContext context;
        context.takenNames = {QStringLiteral("shop on 127.0.0.1")};
        SetupService service;
        SetupWizard wizard(context, service);
        wizard.open();
        QSignalSpy checked(&service, &SetupService::checkFinished);
        paste(wizard, uri(m_cluster.superuserPassword()));
        QVERIFY(checked.wait(60'000));
        QVERIFY(!wizard.button(QWizard::NextButton)->isEnabled());
        QTest::keyClicks(wizard.findChild<QLineEdit *>(QStringLiteral("name")),
                         QStringLiteral(" 2"));
        QVERIFY(wizard.button(QWizard::NextButton)->isEnabled());
    }
};

QTEST_MAIN(TestWizardToCopy)
#include "tst_wizardtocopy.moc"
