// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tablefiltermodel.h"
#include "ui/tableprogressmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include <ctime>

using namespace tributary;
using namespace std::chrono_literals;

namespace {

TableProgress table(quint32 number, TableState state = TableState::Waiting, qint64 rows = 0,
                    qint64 estimated = -1)
{
    TableProgress progress;
    progress.table = {.oid = number,
                      .schema = QStringLiteral("public"),
                      .name = QStringLiteral("t%1").arg(number)};
    progress.state = state;
    progress.rows = rows;
    progress.estimatedRows = estimated;
    return progress;
}

QList<TableProgress> tables(quint32 count)
{
    QList<TableProgress> list;
    for (quint32 number = 0; number < count; ++number)
        list.append(table(number, TableState::Waiting, 0, 1000));
    return list;
}

int column(TableColumn which)
{
    return static_cast<int>(which);
}

RateEstimator::TimePoint now()
{
    return std::chrono::steady_clock::now();
}

} // namespace

class TestTableProgressModel : public QObject
{
    Q_OBJECT

private:
    static QString text(const TableProgressModel &model, int row, int cell)
    {
        return model.index(row, cell).data().toString();
    }

private Q_SLOTS:

    void model_throughALife_keepsTheRulesOfModels()
    {
        TableProgressModel model(now);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        TableFilterModel filter;
        filter.setSourceModel(&model);
        const QAbstractItemModelTester filterTester(
            &filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.sort(column(TableColumn::Rows), Qt::DescendingOrder);
        model.reset(tables(20));
        filter.setShow(TableFilterModel::Show::Running);
        model.update(
            {table(3, TableState::Copying, 10, 1000), table(4, TableState::Copying, 20, 1000)});
        QCOMPARE(filter.rowCount(), 2);
        model.tick();
        model.update({table(99, TableState::Failed)}); // not planned
        QCOMPARE(model.rowCount(), 21);
        filter.setShow(TableFilterModel::Show::Failed);
        QCOMPARE(filter.rowCount(), 1);
        model.reset({});
        QCOMPARE(filter.rowCount(), 0);
    }

    void update_changedRows_areAnnouncedAsRanges()
    {
        TableProgressModel model(now);
        model.reset(tables(100));
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.update({table(7, TableState::Copying), table(5, TableState::Copying),
                      table(6, TableState::Copying), table(50, TableState::Copying)});
        QCOMPARE(changes.size(), 2);
        QCOMPARE(changes.at(0).at(0).toModelIndex().row(), 5);
        QCOMPARE(changes.at(0).at(1).toModelIndex().row(), 7);
        QCOMPARE(changes.at(1).at(0).toModelIndex().row(), 50);
        QCOMPARE(changes.at(1).at(1).toModelIndex().row(), 50);
    }

    void percent_reachesHundredOnlyWhenDone_data()
    {
        QTest::addColumn<TableState>("state");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("estimated");
        QTest::addColumn<int>("percent");
        QTest::addColumn<QString>("text");
        QTest::newRow("waiting") << TableState::Waiting << 0 << 100 << 0 << QString();
        QTest::newRow("half") << TableState::Copying << 50 << 100 << 50 << QStringLiteral("50%");
        QTest::newRow("all there is")
            << TableState::Copying << 100 << 100 << 99 << QStringLiteral("99%");
        QTest::newRow("too many") << TableState::Copying << 300 << 100 << 99
                                  << QStringLiteral("more than expected");
        QTest::newRow("no estimate")
            << TableState::Copying << 300 << -1 << -1 << QStringLiteral("total unknown");
        QTest::newRow("copied") << TableState::Copied << 100 << 100 << 99 << QStringLiteral("99%");
        QTest::newRow("done") << TableState::Done << 300 << 100 << 100 << QStringLiteral("100%");
        QTest::newRow("failed") << TableState::Failed << 50 << 100 << -1
                                << QStringLiteral("not replaced");
    }

    void percent_reachesHundredOnlyWhenDone()
    {
        QFETCH(const TableState, state);
        QFETCH(const int, rows);
        QFETCH(const int, estimated);
        QFETCH(const int, percent);
        QFETCH(const QString, text);
        TableProgressModel model(now);
        model.reset({table(1, state, rows, estimated)});
        const QModelIndex index = model.index(0, column(TableColumn::Progress));
        QCOMPARE(index.data(TableProgressModel::PercentRole).toInt(), percent);
        QCOMPARE(index.data().toString(), text);
    }

    void endRun_whatWasUnderWay_isStopped()
    {
        TableProgressModel model(now);
        model.reset({table(1, TableState::Copying, 42, 100), table(2, TableState::Waiting),
                     table(3, TableState::Done, 5, 5)});
        model.endRun();
        QCOMPARE(text(model, 0, column(TableColumn::State)), QStringLiteral("Stopped"));
        QCOMPARE(text(model, 0, column(TableColumn::Progress)), QStringLiteral("not replaced"));
        QCOMPARE(model.index(0, 0).data(TableProgressModel::PercentRole).toInt(), -1);
        QCOMPARE(text(model, 1, column(TableColumn::State)), QStringLiteral("Stopped"));
        QCOMPARE(text(model, 2, column(TableColumn::State)), QStringLiteral("Done"));
        model.reset({table(1, TableState::Copying, 42, 100)});
        QCOMPARE(text(model, 0, column(TableColumn::State)), QStringLiteral("Copying"));
    }

    void accessibleText_saysStateAndPercent()
    {
        TableProgressModel model(now);
        model.reset({table(1, TableState::Copying, 42, 100)});
        QCOMPARE(
            model.index(0, column(TableColumn::Progress)).data(Qt::AccessibleTextRole).toString(),
            QStringLiteral("Copying, 42 percent"));
        for (int cell = 0; cell < TableProgressModel::columns; ++cell)
            QVERIFY(!model.index(0, cell).data(Qt::AccessibleTextRole).toString().isEmpty());
    }

    void note_ofAFailedTable_isTheSentence()
    {
        TableProgress failed = table(1, TableState::Failed);
        failed.notes = {QStringLiteral("a view")};
        failed.error = makeError(ErrorKind::LockTimeout,
                                 {{QStringLiteral("table"), QStringLiteral("public.t1")}});
        TableProgressModel model(now);
        model.reset({table(0), failed});
        QCOMPARE(text(model, 1, column(TableColumn::Note)), failed.error->message);
        QCOMPARE(model.firstFailed().row(), 1);
    }

    void changes_ofFollowedTables_areCounted()
    {
        TableProgress followed = table(1, TableState::Following);
        followed.followed = true;
        followed.inserts = 1234;
        followed.updates = 2;
        followed.deletes = 3;
        followed.truncates = 4;
        TableProgress waiting = followed;
        waiting.table.oid = 2;
        waiting.state = TableState::Waiting;
        TableProgressModel model(now);
        model.reset({followed, waiting, table(3, TableState::Done, 5, 5)});
        const auto texts = [&model](int row) {
            QStringList all;
            for (const TableColumn cell :
                 {TableColumn::Method, TableColumn::Rows, TableColumn::Inserts,
                  TableColumn::Updates, TableColumn::Deletes, TableColumn::Truncates})
                all.append(text(model, row, column(cell)));
            return all.join(u'|');
        };
        // No "0 rows" of a table that was copied in an earlier run.
        QCOMPARE(texts(0), QStringLiteral("Changes||1,234|2|3|4"));
        QCOMPARE(texts(1), QStringLiteral("Changes|||||"));
        QCOMPARE(texts(2), QStringLiteral("Full copy|5||||"));
        const auto sortValue = [&model](int row) {
            return model.index(row, column(TableColumn::Inserts))
                .data(TableProgressModel::SortRole)
                .toLongLong();
        };
        QCOMPARE(sortValue(0), 1234);
        QVERIFY(sortValue(2) < 0);
    }

    void method_chosenSinceTheRunBegan_isThatOfTheNext()
    {
        TableProgress followed = table(1, TableState::Following);
        followed.followed = true;
        TableProgressModel model(now);
        const QString skip = QStringLiteral("skip");
        model.setMethods({{QStringLiteral("public.t3"), skip}});
        model.beginRun();
        QCOMPARE(model.rowCount(), 0);
        model.reset({followed, table(2, TableState::Done, 5, 5), table(3, TableState::Skipped)});
        const auto methods = [&model] {
            QStringList all;
            for (int row = 0; row < model.rowCount(); ++row)
                all.append(text(model, row, column(TableColumn::Method)));
            return all.join(u'|');
        };
        QCOMPARE(methods(), QStringLiteral("Changes|Full copy|Left out"));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setMethods({{QStringLiteral("public.t1"), QStringLiteral("full")},
                          {QStringLiteral("public.t2"), QStringLiteral("log")}});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(methods(),
                 QStringLiteral("Full copy from the next run|Changes from the next run|"
                                "As the source from the next run"));
        model.setMethods({{QStringLiteral("t2"), skip}, {QStringLiteral("t3"), skip}});
        QCOMPARE(methods(), QStringLiteral("Changes|Left out from the next run|Left out"));
    }

    /// What the destination holds says how fresh a copy is, and how large one is whose changes only
    /// were applied.
    void copies_areShownBesideTheRun()
    {
        TableProgressModel model(now);
        TableProgress followed = table(1, TableState::Following);
        followed.followed = true;
        model.beginRun();
        model.reset({followed, table(2, TableState::Done, 7)});
        const QDateTime old({2024, 5, 6}, {7, 8, 9});
        const QString shown = QLocale().toString(old, QLocale::ShortFormat);
        model.setCopies({{followed.table, {.rows = 1234, .freshAsOf = old}},
                         {table(2).table, {.rows = 7, .freshAsOf = old}}});
        QCOMPARE(text(model, 0, column(TableColumn::FreshAsOf)), shown);
        QCOMPARE(text(model, 1, column(TableColumn::FreshAsOf)), shown);
        QCOMPARE(text(model, 0, column(TableColumn::Rows)), QString()); // they change

        const QDateTime fresh = QDateTime::currentDateTime();
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setFollowedAsOf(fresh);
        QCOMPARE(text(model, 0, column(TableColumn::FreshAsOf)),
                 fresh.toString(QStringLiteral("HH:mm:ss")));
        QCOMPARE(text(model, 1, column(TableColumn::FreshAsOf)), shown); // copied, not followed
        QCOMPARE(changed.count(), 1);
        model.setFollowedAsOf(fresh); // nobody is told twice in a second
        QCOMPARE(changed.count(), 1);

        followed.state = TableState::Done;
        model.update({followed});
        model.endRun();
        model.setCopies({{followed.table, {.rows = 1235, .freshAsOf = old}}});
        QCOMPARE(text(model, 0, column(TableColumn::Rows)), QStringLiteral("1,235"));
        QCOMPARE(model.index(0, column(TableColumn::Rows)).data(TableProgressModel::SortRole),
                 1235);
        QCOMPARE(text(model, 0, column(TableColumn::FreshAsOf)), shown);
        QCOMPARE(text(model, 1, column(TableColumn::FreshAsOf)), QString()); // its copy is gone
    }

    void earlierRun_isShownUntilTheNextOne()
    {
        TableProgressModel model(now);
        model.showEarlierRun({table(1, TableState::Done, 5), table(2, TableState::Failed)});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(text(model, 0, column(TableColumn::Rows)), QStringLiteral("5"));
        QCOMPARE(text(model, 0, column(TableColumn::Bytes)), QString()); // nobody counted them
        const QSignalSpy emptied(&model, &QAbstractItemModel::modelReset);
        model.showEarlierRun({table(1, TableState::Done, 5), table(2, TableState::Failed)});
        QCOMPARE(emptied.count(), 0); // what is selected stays selected
        model.beginRun();
        QCOMPARE(model.rowCount(), 0);
    }

    void filter_byAPartOfTheName_whateverItsCase()
    {
        TableProgressModel model(now);
        TableFilterModel filter;
        filter.setSourceModel(&model);
        model.reset({table(1), table(11, TableState::Failed), table(2, TableState::Failed)});
        filter.setText(QStringLiteral("C.T1"));
        QCOMPARE(filter.rowCount(), 2);
        filter.setShow(TableFilterModel::Show::Failed);
        QCOMPARE(filter.rowCount(), 1);
        QCOMPARE(filter.index(0, 0).data().toString(), QStringLiteral("public.t11"));
        filter.setText({});
        QCOMPARE(filter.rowCount(), 2);
    }

    void toolTip_ofHostileName_isEscaped()
    {
        TableProgress hostile = table(1);
        hostile.table.name = QStringLiteral("<img src=x>");
        TableProgressModel model(now);
        model.reset({hostile});
        const QString tip =
            model.index(0, column(TableColumn::Table)).data(Qt::ToolTipRole).toString();
        QVERIFY(!tip.contains(QStringLiteral("<img")));
        QVERIFY(tip.contains(QStringLiteral("&lt;img")));
    }

    void totals_areThoseOfTheTables()
    {
        TableProgressModel model(now);
        model.reset(tables(3));
        QCOMPARE(model.totals().expectedRows, 3000);
        QCOMPARE(model.totals().percent(), 0);
        model.update({table(0, TableState::Copying, 1500, 1000)});
        QCOMPARE(model.totals().expectedRows, 3500);
        QCOMPARE(model.totals().rows, 1500);
        model.update(
            {table(0, TableState::Done, 1500, 1000), table(1, TableState::Failed, 10, 1000)});
        QCOMPARE(model.totals().ended(), 2);
        QCOMPARE(model.totals().failed, 1);
        QCOMPARE(model.totals().expectedRows, 1500 + 10 + 1000);
        model.update({table(2, TableState::Done, 5, 1000)});
        QCOMPARE(model.totals().percent(), 99); // one failed: not everything is there
        model.update({table(1, TableState::Done, 10, 1000)});
        QCOMPARE(model.totals().percent(), 100);
    }

    void update_tenThousandTablesTenTimesASecond_leavesTheWindowFree()
    {
        TableProgressModel model(now);
        TableFilterModel filter;
        filter.setSourceModel(&model);
        QTreeView view;
        view.setUniformRowHeights(true);
        view.setModel(&filter);
        view.setSortingEnabled(true);
        view.sortByColumn(column(TableColumn::Rows), Qt::DescendingOrder);
        view.resize(900, 600);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        model.reset(tables(10'000));

        constexpr int updates = 20;
        const std::clock_t begin = std::clock(); // not what the machine does beside
        for (int round = 1; round <= updates; ++round) {
            QList<TableProgress> changed;
            for (quint32 number = 0; number < 100;
                 ++number) // spread out: the worst case for the ranges
                changed.append(table(number * 97, TableState::Copying, round * 10, 1000));
            model.update(changed);
            model.tick();
            view.viewport()->repaint();
        }
        const qint64 average = (std::clock() - begin) * 1000 / CLOCKS_PER_SEC / updates;
        QVERIFY2(average < 50, qPrintable(QStringLiteral("%1 ms per update").arg(average)));
    }
};

QTEST_MAIN(TestTableProgressModel)
#include "tst_tableprogressmodel.moc"
