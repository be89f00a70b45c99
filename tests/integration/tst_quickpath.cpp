// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pgcluster.h"

#include "engine/source/setupservice.h"
#include "engine/sync/synccontroller.h"
#include "ui/widgets/checklist.h"
#include "wizard/setupwizard.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace tributary;
using tributary::test::PgCluster;

namespace {

constexpr qint64 rowsPerTable = 1000;
constexpr double mostSeconds = 10;

/// From a connection text to rows in SQLite with two clicks in the assistant, on a real server, as
/// a reader does it: keys and clicks.
class TestQuickPath : public QObject
{
    Q_OBJECT

private:
    static QString uri(const PgCluster &cluster)
    {
        return QStringLiteral("postgresql://postgres:%1@%2:%3/shop?sslmode=disable")
            .arg(QString::fromLatin1(cluster.superuserPassword()), cluster.host(),
                 QString::number(cluster.port()));
    }

    static SyncRequest requestOf(const SetupDraft &draft)
    {
        SyncRequest request;
        request.sourceName = draft.source.name;
        request.source = draft.source.connection;
        request.password = draft.password;
        request.destination = draft.source.destination;
        request.tables = draft.source.tables;
        request.method = draft.source.followsLog() ? SyncMethod::Log : SyncMethod::Full;
        return request;
    }

    static qint64 countRows(const QString &path, const QString &table)
    {
        qint64 count = -1;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), path);
            database.setDatabaseName(path);
            if (database.open()) {
                QSqlQuery query(QStringLiteral("SELECT count(*) FROM ") + table, database);
                if (query.next())
                    count = query.value(0).toLongLong();
            }
        }
        QSqlDatabase::removeDatabase(path);
        return count;
    }

private Q_SLOTS:

    void initTestCase()
    {
        if (!PgCluster::available(15))
            QSKIP("PostgreSQL 15 is not installed");
    }

    void pasteToRows_takesSeconds_data()
    {
        QTest::addColumn<QString>("walLevel");
        QTest::addColumn<QString>("method");
        QTest::newRow("changes can be followed")
            << QStringLiteral("logical") << QStringLiteral("log");
        QTest::newRow("they cannot") << QStringLiteral("replica") << QStringLiteral("full");
    }

    void pasteToRows_takesSeconds()
    {
        QFETCH(const QString, walLevel);
        QFETCH(const QString, method);
        QString error;
        PgCluster::Options options;
        options.extraConf = {QStringLiteral("wal_level = ") + walLevel};
        PgCluster cluster(options);
        QVERIFY2(cluster.start(&error), qPrintable(error));
        const QString shop = QStringLiteral("shop");
        QVERIFY(cluster.createDatabase(shop));
        for (const char *table : {"customers", "orders", "events"})
            QVERIFY(cluster.exec(QByteArray("create table ") + table
                                     + " (id bigint primary key, name text); insert into " + table
                                     + " select g, 'row ' || g from generate_series(1, "
                                     + QByteArray::number(rowsPerTable) + ") g",
                                 shop));

        const QTemporaryDir folder;
        SetupContext context;
        context.destinationFolder = folder.path();
        SetupService service;
        SetupWizard wizard(context, service);
        QSignalSpy finished(&wizard, &SetupWizard::setupFinished);
        wizard.open();

        QElapsedTimer timer;
        timer.start();
        auto *paste = wizard.findChild<QLineEdit *>(QStringLiteral("paste"));
        QGuiApplication::clipboard()->setText(uri(cluster));
        QTest::keyClick(paste, Qt::Key_V, Qt::ControlModifier);
        QGuiApplication::clipboard()->clear();
        QAbstractButton *everything = wizard.button(QWizard::CustomButton1);
        const auto isOffered = [&] { return everything->isVisible() && everything->isEnabled(); };
        QTRY_VERIFY2_WITH_TIMEOUT(isOffered(),
                                  qPrintable(wizard.findChild<CheckList *>()->summary()), 20'000);
        QTest::mouseClick(everything, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(wizard.currentId(), int{SetupWizard::Review}, 20'000);
        QTest::mouseClick(wizard.button(QWizard::FinishButton), Qt::LeftButton);
        QCOMPARE(finished.size(), 1);
        const auto draft = finished.at(0).at(0).value<SetupDraft>();
        QCOMPARE(draft.source.method, method);

        SyncController controller;
        QSignalSpy done(&controller, &SyncController::finished);
        controller.start(requestOf(draft));
        QVERIFY(done.wait(60'000));
        const double seconds = static_cast<double>(timer.elapsed()) / 1000;
        const auto report = done.at(0).at(0).value<SyncReport>();
        QVERIFY2(report.outcome == SyncReport::Outcome::Ok,
                 qPrintable(report.error ? report.error->message
                                         : QStringLiteral("some tables failed")));
        qInfo("paste to rows, %s: %.1f s", qPrintable(method), seconds);

        const QString path = draft.source.destination.mid(7);
        for (const char *table : {"customers", "orders", "events"})
            QCOMPARE(countRows(path, QLatin1String(table)), rowsPerTable);
        QVERIFY2(seconds <= mostSeconds, qPrintable(QString::number(seconds)));
    }
};

} // namespace

QTEST_MAIN(TestQuickPath)
#include "tst_quickpath.moc"
