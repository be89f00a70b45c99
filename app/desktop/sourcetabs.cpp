// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/sourcetabs.h"

#include "app/desktop/schedulekeeper.h"
#include "app/desktop/syncsession.h"
#include "engine/destination/browse/browsecontroller.h"
#include "ui/datapage.h"
#include "ui/historypage.h"
#include "ui/logpage.h"
#include "ui/runoverview.h"
#include "ui/setuptab.h"
#include "ui/verifypage.h"
#include "ui/walpage.h"
#include "ui/walsentences.h"

#include <algorithm>
#include <chrono>

namespace tributary {

namespace {

using namespace std::chrono_literals;

/// While somebody looks at the tab; the chart of a month needs no more.
constexpr std::chrono::seconds pollInterval{60};
constexpr std::chrono::seconds sampleInterval{30};
constexpr int keptDays = 30;
constexpr int chartPoints = 500;

} // namespace

SourceTabs::SourceTabs(const QString &storePath, SyncSession &session, SourcePage &page,
                       SlotWatch &watch, ScheduleKeeper &schedules, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_page(page)
    , m_watch(watch)
    , m_schedules(schedules)
    , m_runs(storePath)
    , m_samples(storePath)
    , m_storePath(storePath)
    , m_lanes(this, 1, QStringLiteral("tabs"))
{
    connect(&m_session, &SyncSession::finished, this, &SourceTabs::checkFirstCopy);
    connectRuns();
    connectOverview();
    connect(&m_page, &SourcePage::tabNeeded, this, &SourceTabs::make);
    connect(&m_page, &QTabWidget::currentChanged, this, &SourceTabs::refreshTab);
    connect(&m_session.controller(), &SyncController::logProgressed, this,
            &SourceTabs::keepProgress);
    connect(&m_watch, &SlotWatch::reported, this,
            [this](const QString &source, const SlotReport &report) {
                if (source == name())
                    keepReport(report);
            });
    connect(&m_watch, &SlotWatch::failed, this, [this](const QString &source, const Error &error) {
        if (source == name() && m_wal)
            m_wal->showFailure(error);
    });
    connect(&m_watch, &SlotWatch::dropped, this, [this](const QString &source) {
        if (source == name())
            wishForCopy();
    });
    m_poll.setInterval(pollInterval);
    connect(&m_poll, &QTimer::timeout, this, [this] {
        if (!m_session.isActive()) // a run tells as much, over the connections that it has
            askServer();
    });
    m_poll.start();
}

SourceTabs::~SourceTabs() = default;

QString SourceTabs::name() const
{
    return m_session.source().name;
}

QString SourceTabs::slotName() const
{
    const SavedSource &source = m_session.source();
    return source.slot.isEmpty() ? defaultSlotName(source.connection.database) : source.slot;
}

void SourceTabs::make(SourcePage::Tab tab)
{
    switch (tab) {
    case SourcePage::Tab::Changes:
        makeWal();
        break;
    case SourcePage::Tab::History:
        makeHistory();
        break;
    case SourcePage::Tab::Data:
        makeData();
        break;
    case SourcePage::Tab::Log:
        makeLog();
        break;
    case SourcePage::Tab::Setup:
        makeSetup();
        break;
    case SourcePage::Tab::Verify:
        makeVerify();
        break;
    case SourcePage::Tab::Overview:
        break;
    }
}

void SourceTabs::connectOverview()
{
    const RunOverview *overview = m_page.overview();
    connect(overview, &RunOverview::previewRequested, this, [this](const QString &table) {
        m_page.open(SourcePage::Tab::Data);
        if (m_data)
            m_data->chooseTable(table);
    });
    connect(overview, &RunOverview::verifyRequested, this, [this](const QList<TableId> &tables) {
        QStringList names;
        for (const TableId &table : tables)
            names.append(table.displayName());
        m_page.open(SourcePage::Tab::Verify);
        m_verify->setDepth(VerifyDepth::Quick);
        m_verify->chooseTables(names);
        verify(VerifyDepth::Quick, names);
    });
}

/// Who agreed to drop the slot agreed to a copy of everything, by whatever program it is made.
void SourceTabs::wishForCopy()
{
    const Status wished = SourceStore(m_storePath).setNextRun(name(), NextRun::CopiesAnew);
    if (!wished)
        Q_EMIT failed(wished.error());
}

void SourceTabs::makeWal()
{
    m_wal = new WalPage;
    m_page.setPage(SourcePage::Tab::Changes, m_wal);
    connect(m_wal, &WalPage::rangeChanged, this, &SourceTabs::showSamples);
    connect(m_wal, &WalPage::refreshRequested, this, &SourceTabs::askServer);
    connect(m_wal, &WalPage::dropSlotRequested, this,
            [this](const QString &slot) { m_watch.drop(name(), m_session.access(), slot); });
    showSamples();
    askServer();
}

void SourceTabs::makeData()
{
    auto *browser = new BrowseController;
    m_data = new DataPage(*browser);
    browser->setParent(m_data); // it lends itself to the page
    m_lookup = new RowLookupController(m_data);
    m_data->setDestination(m_session.source().destination);
    m_data->setSourceKnown(true);
    m_page.setPage(SourcePage::Tab::Data, m_data);
    connect(m_data, &DataPage::compareRequested, this, [this](const BrowsedKey &row) {
        const ConnectionOptions access = m_session.access();
        m_lookup->lookUp({.source = access.info,
                          .password = access.password,
                          .passFile = access.passFile,
                          .destination = m_session.source().destination,
                          .row = row});
    });
    connect(m_data, &DataPage::compareCancelled, m_lookup, &RowLookupController::cancel);
    connect(m_lookup, &RowLookupController::lookedUp, m_data,
            [this](int, const RowLookup &row, const std::optional<Error> &error) {
                m_data->showComparison(row, error);
            });
}

void SourceTabs::refreshTab()
{
    switch (m_page.currentTab()) {
    case SourcePage::Tab::Changes:
        if (m_wal) {
            m_wal->setRunning(m_session.isActive());
            showSamples();
        }
        break;
    case SourcePage::Tab::History:
        if (m_history)
            showRuns();
        break;
    case SourcePage::Tab::Log:
        if (m_log)
            showLines();
        break;
    case SourcePage::Tab::Overview:
    case SourcePage::Tab::Data:
    case SourcePage::Tab::Verify:
    case SourcePage::Tab::Setup:
        break;
    }
}

void SourceTabs::refresh()
{
    refreshTab();
    if (m_data && !m_session.isActive())
        m_data->refresh();
    if (m_verify)
        m_verify->setBusy(m_session.isActive());
    loadTables();
}

void SourceTabs::takeSource()
{
    m_page.setChangesVisible(m_session.source().followsLog());
    if (m_setup)
        showSetup();
    if (m_data)
        m_data->setDestination(m_session.source().destination);
}

void SourceTabs::openChanges()
{
    m_page.open(SourcePage::Tab::Changes);
}

void SourceTabs::showSamples()
{
    if (!m_wal)
        return;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto samples = m_samples.samples(name(), now.addSecs(-m_wal->range().count()),
                                           chartPoints);
    if (samples)
        m_wal->showSamples(*samples, now);
}

/// Only where somebody looks, or where a run was let in already: a server may count failed logins.
void SourceTabs::askServer()
{
    if (!m_session.source().followsLog() || (!m_wal && !m_session.wasLetIn()))
        return;
    m_watch.ask(name(), m_session.access(), slotName());
}

/// Without its slot a source that has followed cannot go on; one that never ran lacks nothing.
bool SourceTabs::hasFollowed() const
{
    const auto last = m_runs.lastEnded(name());
    return last && *last && !(*last)->checkpoint.isEmpty();
}

void SourceTabs::keepReport(const SlotReport &report)
{
    m_limit = report.limitBytes;
    m_isLimitKnown = true;
    SlotSample sample;
    sample.at = report.at;
    sample.limitBytes = report.limitBytes;
    if (const auto ours = report.ours()) {
        sample.waitingBytes = ours->waitingBytes;
        sample.keptBytes = ours->keptBytes;
        sample.safeBytes = ours->safeWalBytes;
        sample.walStatus = ours->isLost() ? QStringLiteral("lost") : ours->walStatus;
        sample.active = ours->active;
    } else if (hasFollowed()) {
        sample.walStatus = QStringLiteral("lost");
    }
    if (report.ours() || !sample.walStatus.isEmpty()) {
        static_cast<void>(m_samples.add(name(), sample)); // the next one will do
        static_cast<void>(m_samples.prune(report.at.addDays(-keptDays)));
        judge(sample);
    }
    if (m_wal) {
        m_wal->showReport(report);
        showSamples();
    }
}

/// What a run is told on its way costs the server nothing.
void SourceTabs::keepProgress(const LogProgress &progress)
{
    if (!progress.keptBytes
        || (m_sinceSample.isValid()
            && !m_sinceSample.hasExpired(std::chrono::milliseconds(sampleInterval).count())))
        return;
    m_sinceSample.start();
    SlotSample sample;
    sample.at = QDateTime::currentDateTimeUtc();
    sample.waitingBytes = progress.waitingBytes;
    sample.keptBytes = progress.keptBytes;
    sample.limitBytes = m_limit;
    sample.active = true;
    static_cast<void>(m_samples.add(name(), sample));
    showSamples();
    // How much is much depends on the limit, which a run does not tell.
    if (m_isLimitKnown)
        judge(sample);
    else if (!std::exchange(m_isLimitAsked, true))
        m_watch.ask(name(), m_session.access(), slotName());
}

void SourceTabs::judge(const SlotSample &sample)
{
    QList<KeptLog> kept;
    if (sample.keptBytes)
        kept.append({.at = sample.at, .bytes = *sample.keptBytes});
    const SlotOutlook outlook = slotOutlook(kept, sample.limitBytes, sample.safeBytes,
                                            sample.walStatus);
    SlotReport report;
    report.limitBytes = sample.limitBytes;
    Q_EMIT logJudged(outlook.alarm, WalSentences::alarm(report, outlook));
}

} // namespace tributary
