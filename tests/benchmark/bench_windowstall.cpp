// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long the window is ever blocked while a table of 5 million rows is copied: a timer of 5 ms on
// the window's thread is late by as much as anything kept the thread busy. Prints the longest and
// the 99.9th percentile, with and without a copy going on, because a busy machine makes every timer
// late.
#include "tests/support/pgcluster.h"

#include "engine/sync/synccontroller.h"
#include "ui/mainwindow.h"
#include "ui/runoverview.h"
#include "ui/sourcepage.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <vector>

using namespace tributary;
using tributary::test::PgCluster;

namespace {

/// Collects how late a 5 ms timer comes.
class Heartbeat
{
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(intervalMs);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_late.push_back(static_cast<double>(m_since.nsecsElapsed()) / 1e6 - intervalMs);
            m_since.start();
        });
        m_since.start();
        m_timer.start();
    }

    QString figures()
    {
        std::ranges::sort(m_late);
        if (m_late.empty())
            return QStringLiteral("nothing");
        return QStringLiteral("longest %1 ms, 99.9 %: %2 ms, of %3 beats")
            .arg(m_late.back(), 0, 'f', 1)
            .arg(m_late[m_late.size() * 999 / 1000], 0, 'f', 1)
            .arg(m_late.size());
    }

private:
    static constexpr int intervalMs = 5;
    QTimer m_timer;
    QElapsedTimer m_since;
    std::vector<double> m_late;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser options;
    options.addHelpOption();
    options.addOption({QStringLiteral("rows"), QStringLiteral("Rows to copy."), QStringLiteral("N"),
                       QStringLiteral("5000000")});
    options.process(application);
    QTextStream out(stdout);

    PgCluster cluster;
    QString error;
    const QByteArray rows = options.value(QStringLiteral("rows")).toLatin1();
    if (!cluster.start(&error)
        || !cluster.exec(
            "CREATE TABLE a (id bigint PRIMARY KEY, n int, ts timestamptz, amount numeric(12,2), "
            "note text);"
            "INSERT INTO a SELECT i, i*7919%1000003, timestamptz '2020-01-01 00:00:00+00' + "
            "i*interval '37 s',"
            " i*7907%100000000/100.0, 'note '||(i*31%100000) FROM generate_series(1::bigint, "
            + rows + ") i; ANALYZE a")) {
        out << error << cluster.lastError() << Qt::endl;
        return 1;
    }
    const QTemporaryDir folder;
    MainWindow window([] { return std::chrono::steady_clock::now(); });
    RunOverview *page = window.addSource(QStringLiteral("benchmark"))->overview();
    window.resize(1000, 700);
    window.show();
    SyncController controller;
    QObject::connect(&controller, &SyncController::phaseChanged, page, &RunOverview::showPhase);
    QObject::connect(&controller, &SyncController::planned, page, &RunOverview::plan);
    QObject::connect(&controller, &SyncController::progressed, page, &RunOverview::update);
    QObject::connect(&controller, &SyncController::finished, page, &RunOverview::finish);

    const auto waitFor = [](QEventLoop &loop) { loop.exec(); };
    {
        QEventLoop loop;
        QTimer::singleShot(3000, &loop, &QEventLoop::quit);
        Heartbeat idle;
        waitFor(loop);
        out << "idle:    " << idle.figures() << Qt::endl;
    }
    QEventLoop loop;
    SyncReport report;
    QObject::connect(&controller, &SyncController::finished, &loop,
                     [&](const SyncReport &finished) {
                         report = finished;
                         loop.quit();
                     });
    Heartbeat beat;
    page->begin();
    ConnInfo source;
    source.host = cluster.host();
    source.port = QString::number(cluster.port());
    source.database = QStringLiteral("postgres");
    source.user = cluster.superuser();
    controller.start(
        {.sourceName = {},
         .source = source,
         .password = cluster.superuserPassword(),
         .passFile = {},
         .destination = QStringLiteral("sqlite:") + folder.filePath(QStringLiteral("copy.sqlite")),
         .tables = {}});
    waitFor(loop);
    out << "copying: " << beat.figures() << QStringLiteral("; %1 rows").arg(report.rows)
        << Qt::endl;
    return report.outcome == SyncReport::Outcome::Ok ? 0 : 1;
}
