// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandlineharness.h"

#include "app/common/scheduling.h"
#include "app/desktop/statekeeper.h"
#include "engine/store/draftstore.h"
#include "engine/store/runstore.h"
#include "engine/store/slotsamples.h"
#include "engine/store/sourcelock.h"
#include "ui/mainwindow.h"
#include "ui/runoverview.h"
#include "ui/sourcepage.h"
#include "ui/sourcestate.h"
#include "ui/tray.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>
#include <QListView>
#include <QTest>

#include <random>

using namespace tributary;
using namespace tributary::test;

namespace {

constexpr unsigned seed = 20240506;
constexpr int states = 1000;

/// One source in a store, in a random state that programs can leave it in.
class RandomSource
{
public:
    RandomSource(const QString &storePath, unsigned number)
        : m_storePath(storePath)
        , m_random(seed + number)
    {
        source.name = QStringLiteral("shop");
        const QString path = QFileInfo(storePath).absolutePath() + QStringLiteral("/s.sqlite");
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile file(path);
        isCopyGone = oneOf(8) == 0;
        if (isCopyGone)
            file.remove();
        else
            static_cast<void>(file.open(QIODevice::WriteOnly));
        source.destination = QStringLiteral("sqlite:") + path;
        source.method = oneOf(2) == 0 ? QStringLiteral("full") : QStringLiteral("log");
        source.paused = oneOf(4) == 0;
        if (oneOf(3) == 0) { // long ago: overdue, unless it runs or something else comes first
            source.schedule = QStringLiteral("hourly");
            source.scheduler = oneOf(2) == 0 ? windowScheduler() : systemdScheduler();
            source.scheduledAt = m_time;
        }
    }

    bool make()
    {
        if (!SourceStore(m_storePath).add(source))
            return false;
        RunStore runs(m_storePath);
        if (oneOf(6) == 0 && !keepSample(-1000))
            return false;
        const int ended = oneOf(3);
        for (int i = 0; i < ended; ++i) {
            RunRecord run{.sourceName = source.name, .startedAt = m_time};
            const Result<qint64> id = runs.begin(run);
            run.id = id ? *id : 0;
            run.finishedAt = m_time.addSecs(1);
            run.outcome = static_cast<RunOutcome>(oneOf(4));
            if (!id || !runs.finish(run, {}, {}))
                return false;
            m_time = m_time.addSecs(60);
        }
        if (oneOf(6) == 0 && !keepSample(0))
            return false;
        if (oneOf(2) == 0) {
            const Result<qint64> id = runs.begin({.sourceName = source.name, .startedAt = m_time});
            if (!id || !runs.setStage(*id, static_cast<RunStage>(oneOf(3))))
                return false;
            if (oneOf(3) > 0) { // else its program was killed
                Result<SourceLock> lock = SourceLock::take(m_storePath, source.name,
                                                           RunTrigger::Command);
                if (!lock)
                    return false;
                m_lock = std::move(*lock);
            }
        }
        return true;
    }

    SavedSource source;
    bool isCopyGone = false;

private:
    int oneOf(int count) { return std::uniform_int_distribution<int>(0, count - 1)(m_random); }

    bool keepSample(int seconds)
    {
        SlotSample sample;
        sample.at = m_time.addSecs(seconds);
        const char *const words[] = {"reserved", "extended", "unreserved", "lost"};
        sample.walStatus = QLatin1String(words[oneOf(4)]);
        if (oneOf(4) == 0) {
            const Error gap = makeError(ErrorKind::SlotAdvanced);
            sample.errorId = gap.id();
            sample.message = gap.message;
        }
        return static_cast<bool>(SlotSamples(m_storePath).add(source.name, sample));
    }

    QString m_storePath;
    std::mt19937 m_random;
    QDateTime m_time{QDate(2024, 5, 6), QTime(12, 0), Qt::UTC};
    SourceLock m_lock;
};

QString wordInWindow(const MainWindow &window, const QString &name)
{
    const QAbstractItemModel *model =
        window.findChild<QListView *>(QStringLiteral("sources"))->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data().toString() == name)
            return model->index(row, 0).data(SourceListModel::StateTextRole).toString();
    }
    return {};
}

} // namespace

/// The same word everywhere, whatever happened.
class TestOneState : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void state_ofRandomHistories_isTheSameEverywhere()
    {
        const CommandLineHarness commandLine;
        QVERIFY(commandLine.isUsable());
        MainWindow window([] { return std::chrono::steady_clock::now(); });
        StateKeeper keeper(commandLine.storePath());
        Tray tray(&window);
        Notices notices;
        notices.setLevel(NoticeLevel::All);
        std::optional<Notice> notice;
        connect(&keeper, &StateKeeper::changed, &window, [&](const SourceFacts &facts) {
            window.setState(facts.name, facts.state());
            tray.setState(facts.name, facts.state());
            window.overview(facts.name)->showProblem(facts.problem);
            notice = notices.take(facts.name, facts.state(), facts.last, {}, facts.problem);
        });
        int told = 0;
        int problems = 0;
        window.addSource(QStringLiteral("shop"));
        QHash<QString, int> seen;
        for (unsigned i = 0; i < states; ++i) {
            RandomSource random(commandLine.storePath(), i);
            QVERIFY(random.make());
            const QString name = random.source.name;
            keeper.put(random.source);

            const Outcome status = commandLine.run(
                {QStringLiteral("status"), name, QStringLiteral("--json")});
            QCOMPARE(status.objects().size(), 1);
            const QString id = status.objects().first().value(u"state").toString();
            const auto state = sourceStateFromId(id);
            QVERIFY2(state.has_value(), qPrintable(id));
            ++seen[id];
            // Whether the copy is there is looked for beside the window.
            if (random.isCopyGone)
                QTRY_VERIFY2(keeper.facts(name).state() == *state, qPrintable(id));
            QVERIFY2(keeper.facts(name).state() == *state, qPrintable(id));
            const QString word = sourceStateText(*state);
            QCOMPARE(wordInWindow(window, name), word);
            QCOMPARE(tray.toolTip(), QStringLiteral("shop: ") + word);
            if (notice) {
                QCOMPARE(notice->title, QStringLiteral("shop: ") + word);
                ++told;
            }
            if (keeper.facts(name).problem) {
                const QString sentence = status.objects()
                                             .first()
                                             .value(u"error")
                                             .toObject()
                                             .value(u"message")
                                             .toString();
                QCOMPARE(window.overview(name)->headline(), sentence);
                ++problems;
            }

            keeper.remove(name);
            QVERIFY(SourceStore(commandLine.storePath()).remove(name));
        }
        QVERIFY(told > 10);
        QVERIFY(problems > 10);
        // A generator that never gets somewhere proves nothing about it.
        for (const char *id : {"ready", "copying", "following", "retrying", "paused", "up-to-date",
                               "partly-failed", "overdue", "needs-you"})
            QVERIFY2(seen.value(QLatin1String(id)) > 10, id);
    }

    void state_ofUnfinishedSetups_isTheSameEverywhere()
    {
        const CommandLineHarness commandLine;
        for (const bool waiting : {false, true}) {
            SavedDraft draft;
            draft.id = QStringLiteral("d");
            draft.name = QStringLiteral("shop");
            draft.step = QStringLiteral("user");
            draft.content = "{}";
            draft.changedAt = QDateTime::currentDateTimeUtc();
            draft.waitingForDba = waiting;
            QVERIFY(DraftStore(commandLine.storePath()).save(draft));
            const Outcome told = commandLine.run(texts({"status", "--json"}));
            QCOMPARE(told.objects().first().value(u"state").toString(),
                     sourceStateId(sourceState(factsOf(draft))));
        }
    }
};

QTEST_MAIN(TestOneState)
#include "tst_onestate.moc"
