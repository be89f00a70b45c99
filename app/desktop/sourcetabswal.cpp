// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of SourceTabs about what waits in the log and what the server keeps of it.
#include "app/common/runrequest.h"
#include "app/desktop/sourcetabs.h"
#include "app/desktop/syncsession.h"
#include "ui/runsentences.h"
#include "ui/walpage.h"
#include "ui/walsentences.h"

#include <chrono>
#include <utility>

namespace tributary {

namespace {

/// The chart of a month needs no more.
constexpr std::chrono::seconds pollInterval{60};
constexpr int chartPoints = 500;

} // namespace

void SourceTabs::connectWatch()
{
    connect(&m_session.keeper(), &RunKeeper::sampled, this, &SourceTabs::takeSample);
    connect(&m_watch, &SlotWatch::reported, this,
            [this](const QString &source, const SlotReport &report) {
                if (source == name())
                    keepReport(report);
            });
    connect(&m_watch, &SlotWatch::failed, this,
            [this](const QString &source, const Error &error, bool isByHand) {
                if (source == name())
                    takeFailure(error, isByHand);
            });
    connect(&m_watch, &SlotWatch::dropped, this, [this](const QString &source) {
        if (source == name())
            wishForCopy();
    });
    m_poll.setInterval(pollInterval);
    connect(&m_poll, &QTimer::timeout, this, &SourceTabs::pollServer);
    m_poll.start();
}

QString SourceTabs::slotName() const
{
    const SavedSource &source = m_session.source();
    return source.slot.isEmpty() ? defaultSlotName(source.connection.database) : source.slot;
}

SlotWatch::Wanted SourceTabs::wanted(const QString &slot) const
{
    return {
        .options = m_session.access(), .slot = slot, .destination = m_session.source().destination};
}

SlotWatch::Wanted SourceTabs::wantedByHand(const QString &slot) const
{
    SlotWatch::Wanted asked = wanted(slot);
    asked.isByHand = true;
    return asked;
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
    connect(m_wal, &WalPage::dropSlotRequested, this, &SourceTabs::dropSlot);
    showSamples();
    askServer();
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

void SourceTabs::askServer()
{
    askByHand([this] { m_watch.ask(name(), wantedByHand(slotName())); });
}

void SourceTabs::dropSlot(const QString &slot)
{
    askByHand([this, slot] { m_watch.drop(name(), wantedByHand(slot)); });
}

/// Somebody looks at the page and waits for the answer.
void SourceTabs::askByHand(const std::function<void()> &question)
{
    if (!m_session.source().followsLog())
        return;
    m_isRefused = false;
    m_session.withPassword(m_wal, SecretStore::Manner::MayAsk, [this, question] {
        m_again = [this, question] { askByHand(question); };
        question();
    });
}

/// Only where somebody looks, or where the server has let us in already, and not again after it
/// refused: it may count failed logins.
void SourceTabs::pollServer()
{
    if (!m_session.source().followsLog() || m_isRefused || (!m_wal && !m_session.wasLetIn())
        || m_session.isActive()) // a run tells as much, over the connections that it has
        return;
    m_watch.ask(name(), wanted(slotName()));
}

/// A slot that nobody reads is what fills a server's disk: it is looked at also where other
/// programs run the source, or nobody does any more.
void SourceTabs::lookAtSlot()
{
    if (m_hasLooked || !m_session.source().followsLog() || m_session.isActive())
        return;
    const auto last = m_runs.lastEnded(name());
    if (!last || !*last || !wasLetIn(**last))
        return;
    m_hasLooked = true;
    m_session.withPassword(this, SecretStore::Manner::Quiet,
                           [this] { m_watch.ask(name(), wanted(slotName())); });
}

/// A look that nobody waits for asks nobody for a password.
void SourceTabs::takeFailure(const Error &error, bool isByHand)
{
    m_isRefused = RunSentences::isAboutPassword(error);
    if (m_wal)
        m_wal->showFailure(error);
    if (!isByHand)
        return;
    if (const auto again = std::exchange(m_again, {}))
        askForPassword(error, m_wal, again);
}

/// Without its slot a source that has followed cannot go on; one that never ran lacks nothing.
bool SourceTabs::hasFollowed() const
{
    const auto last = m_runs.lastEnded(name());
    return last && *last && !(*last)->checkpoint.isEmpty();
}

void SourceTabs::keepReport(const SlotReport &report)
{
    m_again = {};
    m_isRefused = false;
    m_session.noteLetIn();
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
    if (report.gap) {
        sample.errorId = report.gap->id();
        sample.message = report.gap->message;
    }
    if (report.ours() || report.gap || !sample.walStatus.isEmpty()) {
        m_sampler.keep(name(), sample);
        judge(sample);
    }
    if (m_wal) {
        m_wal->showReport(report);
        showSamples();
    }
}

/// How much is much depends on the limit, which a run does not tell.
void SourceTabs::takeSample(SlotSample sample)
{
    showSamples();
    sample.limitBytes = m_limit;
    if (m_isLimitKnown)
        judge(sample);
    else if (!std::exchange(m_isLimitAsked, true))
        m_watch.ask(name(), wanted(slotName()));
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
