// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowshots.h"

#include "tests/ui/checkedshop.h"
#include "tests/ui/copiedshop.h"

#include "ui/historypage.h"
#include "ui/logpage.h"
#include "ui/runoverview.h"
#include "ui/setuptab.h"
#include "ui/verifypage.h"
#include "ui/walpage.h"
#include "ui/widgets/schedulepanel.h"

#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QTabWidget>
#include <QTimeZone>

#include <memory>

namespace tributary::test {

namespace {

using Tab = SourcePage::Tab;

constexpr qint64 gibibyte = 1LL << 30;
const QString shopName = QStringLiteral("shop");

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

/// Made when it is first looked at: three thousand tables take a moment.
const BrowsedFile &copyOf(int tables)
{
    static std::unique_ptr<BrowsedFile> small;
    static std::unique_ptr<BrowsedFile> large;
    std::unique_ptr<BrowsedFile> &file = tables > few ? large : small;
    if (!file)
        file = std::make_unique<BrowsedFile>(copiedShopWithMore(tables - few));
    return *file;
}

/// With a day in its chart.
WalPage *makeWal()
{
    auto *page = new WalPage;
    page->findChild<QComboBox *>()->setCurrentIndex(1);
    return page;
}

QString scriptNamed(const QString &name)
{
    QFile file(QStringLiteral(TRIBUTARY_SOURCE_DIR "/tests/engine/source/script/golden/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QList<PlannedComparison> plannedOf(const VerifyReport &report)
{
    QList<PlannedComparison> planned;
    for (const TableVerification &table : report.tables)
        planned.append({.table = table.table, .estimatedRows = table.sourceRows / 1000 * 1000});
    return planned;
}

} // namespace

ShopWindow::ShopWindow()
    : m_window([this] { return m_now; })
{ }

ShopWindow::~ShopWindow() = default;

SourcePage &ShopWindow::addShop()
{
    SourcePage *page = m_window.addSource(shopName);
    page->setChangesVisible(true);
    page->overview()->setFollowsLog(true);
    page->overview()->showPlaces(shop().connection.displayName(),
                                 shop().destination.section(u':', 1));
    addOthers();
    m_window.selectSource(shopName);
    return *page;
}

/// One of each state, so that a picture has every icon and word.
void ShopWindow::addOthers()
{
    const std::pair<const char *, SourceState> others[] = {
        {"accounting", SourceState::UpToDate},
        {"crm", SourceState::Following},
        {"events", SourceState::Paused},
        {"invoices", SourceState::Overdue},
        {"measurements", SourceState::Retrying},
        {"newsletter", SourceState::Ready},
        {"parts in the warehouse", SourceState::PartlyFailed},
        {"tickets", SourceState::NeedsYou}};
    for (const auto &[name, state] : others) {
        m_window.addSource(QLatin1String(name));
        m_window.setState(QLatin1String(name), state);
    }
    m_window.putDraft({.name = QStringLiteral("stock"),
                       .state = SourceState::WaitingForDba,
                       .sentence = QCoreApplication::translate(
                           "Picture", "Send the script to the administrator, who runs it once."),
                       .draft = QStringLiteral("1"),
                       .remark = {}});
}

void ShopWindow::setState(SourceState state, bool running)
{
    m_window.setState(shopName, state);
    m_window.setRunning(shopName, running);
}

void ShopWindow::open(Tab tab, TabState state, int tables)
{
    SourcePage &page = addShop();
    fillOverview(state, tables);
    QWidget *made = nullptr;
    switch (tab) {
    case Tab::Overview:
        return;
    case Tab::Changes:
        made = changes(state);
        break;
    case Tab::History:
        made = history(state, tables);
        break;
    case Tab::Data:
        made = data(state, tables);
        break;
    case Tab::Verify:
        made = verify(state, tables);
        break;
    case Tab::Setup:
        made = setup(state);
        break;
    case Tab::Log:
        made = log(state);
        break;
    }
    page.setPage(tab, made);
    page.open(tab);
    if (auto *data = qobject_cast<DataPage *>(made)) {
        settle(*data);
        if (state == TabState::Done)
            chooseTable(*data, tables > few ? 1 : 2);
    }
}

void ShopWindow::fillOverview(TabState state, int tables)
{
    RunOverview &page = *m_window.overview(shopName);
    page.showLastRun(std::nullopt);
    setState(SourceState::Ready);
    if (state == TabState::Empty)
        return;
    page.begin();
    page.plan(shopTables(tables, CopyStage::Waiting));
    page.showPhase(RunPhase::Copying);
    page.update(shopTables(tables, CopyStage::Begun));
    if (state == TabState::Running) {
        constexpr int steps = 40;
        for (int step = 1; step <= steps; ++step) {
            m_now += std::chrono::seconds(1);
            page.update(shopTables(tables, CopyStage::Copying, 0.6 * step / steps));
        }
        setState(SourceState::Copying, true);
    } else if (state == TabState::Done) {
        page.finish(shopReport(shopTables(tables, CopyStage::Done)));
        setState(SourceState::UpToDate);
    } else {
        SyncReport report = shopReport(shopTables(tables, CopyStage::Copying, 0.6));
        report.outcome = SyncReport::Outcome::Failed;
        report.error = makeError(ErrorKind::ConnectionLost, {},
                                 QStringLiteral("server closed the connection unexpectedly"));
        page.finish(report);
        setState(SourceState::NeedsYou);
    }
}

void ShopWindow::follow(int tables)
{
    addShop();
    RunOverview &page = *m_window.overview(shopName);
    page.begin(true);
    page.plan(shopTables(tables, CopyStage::Waiting));
    page.showPhase(RunPhase::CatchingUp);
    page.update(followedTables(tables));
    page.showPhase(RunPhase::Following);
    page.showLog(shopLog());
    setState(SourceState::Following, true);
}

void ShopWindow::pause()
{
    follow(few);
    RunOverview &page = *m_window.overview(shopName);
    page.setPaused(true);
    SyncReport report = shopReport(followedTables(few));
    report.outcome = SyncReport::Outcome::Failed;
    report.error = makeError(ErrorKind::Interrupted);
    report.log = shopLog();
    page.finish(report);
    setState(SourceState::Paused);
}

void ShopWindow::partlyFail(int tables)
{
    addShop();
    RunOverview &page = *m_window.overview(shopName);
    page.begin();
    page.plan(shopTables(tables, CopyStage::Waiting));
    page.finish(shopReport(failedTables(tables)));
    setState(SourceState::PartlyFailed);
}

QWidget *ShopWindow::changes(TabState state)
{
    WalPage *page = makeWal();
    page->setRunning(state == TabState::Running);
    page->showSamples({}, now());
    if (state == TabState::Empty)
        return page;
    const qint64 kept = state == TabState::Failed ? 9 * gibibyte : gibibyte / 4;
    page->showSamples(shopSamples(kept, 10 * gibibyte), now());
    page->showReport(shopSlots(kept, 10 * gibibyte, QStringLiteral("extended")));
    if (state == TabState::Failed)
        page->showFailure(makeError(ErrorKind::ConnectionRefused,
                                    {{QStringLiteral("host"), QStringLiteral("db.example.com")},
                                     {QStringLiteral("port"), QStringLiteral("5432")}}));
    return page;
}

void ShopWindow::alarm()
{
    SourcePage &page = addShop();
    WalPage *wal = makeWal();
    wal->showSamples(shopSamples(9 * gibibyte, 10 * gibibyte), now());
    wal->showReport(shopSlots(9 * gibibyte, 10 * gibibyte, QStringLiteral("unreserved")));
    page.setPage(Tab::Changes, wal);
    page.open(Tab::Changes);
    setState(SourceState::NeedsYou);
}

QWidget *ShopWindow::history(TabState state, int tables)
{
    auto *page = new HistoryPage(now);
    if (state == TabState::Empty) {
        page->showRuns({}, {});
        return page;
    }
    const std::optional<RunOutcome> last = state == TabState::Done ? RunOutcome::Ok
        : state == TabState::Failed ? std::optional(RunOutcome::Partial)
                                    : std::nullopt;
    const QList<RunRecord> runs = shopRuns(last, tables);
    page->showRuns(runs, shopStates(runs, tables));
    page->choose(runs.constFirst().id);
    page->showRun({.run = runs.constFirst(),
                   .tables = shopRunTables(runs.constFirst(), tables),
                   .lines = shopLines(runs.constFirst())});
    return page;
}

QWidget *ShopWindow::data(TabState state, int tables)
{
    auto *page = new DataPage(m_browser);
    page->setSourceKnown(true);
    const bool isThere = state == TabState::Done || state == TabState::Running;
    page->setDestination(QStringLiteral("sqlite:")
                         + (isThere ? copyOf(tables).path
                                : state == TabState::Empty
                                ? QStringLiteral("/nowhere/a.sqlite")
                                : QStringLiteral(TRIBUTARY_SOURCE_DIR "/README.md")));
    return page;
}

QWidget *ShopWindow::verify(TabState state, int tables)
{
    auto *page = new VerifyPage(shopName);
    if (state == TabState::Empty)
        return page;
    page->setTables(shopNames(tables));
    page->begin({});
    page->showPhase(VerifyPhase::Comparing);
    VerifyReport report = comparedShop(tables, false);
    page->plan(plannedOf(report));
    page->addResults(report.tables.mid(1, tables / 2));
    page->update({{.table = report.tables.constFirst().table, .rows = 800'000}});
    if (state == TabState::Running)
        return page;
    if (state == TabState::Failed) {
        report.error = makeError(ErrorKind::ConnectionLost, {},
                                 QStringLiteral("server closed the connection unexpectedly"));
        report.tables = report.tables.mid(1, tables / 2);
    }
    page->addResults(report.tables);
    page->finish(report);
    return page;
}

void ShopWindow::findDifferences(int tables)
{
    open(Tab::Verify, TabState::Done, tables);
    auto *page = m_window.findChild<VerifyPage *>();
    const VerifyReport report = comparedShop(tables, true);
    page->begin({});
    page->showPhase(VerifyPhase::Comparing);
    page->plan(plannedOf(report));
    page->addResults(report.tables);
    page->finish(report);
}

QWidget *ShopWindow::setup(TabState state)
{
    auto *panel = new SchedulePanel(now, QTimeZone::utc());
    auto *page = new SetupTab(panel);
    panel->setSchedule(QStringLiteral("monday,tuesday,wednesday,thursday,friday at 06:30"),
                       QStringLiteral("systemd"));
    page->setSource(shop(), {shop().slot});
    if (state == TabState::Empty)
        return page;
    page->beginCheck();
    const SourceCheckReport report = checkedShop(true, state == TabState::Failed);
    page->putCheck(report.checks.constFirst());
    if (state == TabState::Running)
        return page;
    page->finishCheck(report);
    page->beginScripts();
    if (state == TabState::Failed)
        page->failScripts(makeError(ErrorKind::ConnectionRefused));
    else
        page->showScripts(scriptNamed(QStringLiteral("aurora-log-psql.sql")), {});
    return page;
}

QWidget *ShopWindow::log(TabState state)
{
    auto *page = new LogPage;
    if (state == TabState::Empty)
        return page;
    const std::optional<RunOutcome> last = state == TabState::Done ? RunOutcome::Ok
        : state == TabState::Failed ? std::optional(RunOutcome::Failed)
                                    : std::nullopt;
    const QList<RunRecord> runs = shopRuns(last, few);
    QList<RunLine> lines;
    for (auto run = runs.rbegin(); run != runs.rend(); ++run)
        lines.append(shopLines(*run));
    page->showLines(lines);
    return page;
}

} // namespace tributary::test
