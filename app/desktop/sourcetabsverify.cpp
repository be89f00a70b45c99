// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/sourcetabs.h"
#include "app/desktop/syncsession.h"
#include "ui/historypage.h"
#include "ui/runoverview.h"
#include "ui/verifypage.h"

#include <QRandomGenerator>

#include <algorithm>
#include <chrono>
#include <utility>

namespace tributary {

namespace {

/// What a source that is not followed was written since its copy was made would look like a fault.
constexpr std::chrono::minutes freshness{10};

/// The run has left a whole copy behind that can be compared with its source.
bool holdsCopyToCheck(const RunRecord &run, bool followsLog)
{
    if (!followsLog)
        return run.outcome == RunOutcome::Ok
            && run.finishedAt.secsTo(QDateTime::currentDateTimeUtc())
            < std::chrono::seconds(freshness).count();
    // One that followed had copied before, also where its program was killed.
    return run.outcome == RunOutcome::Ok
        || (run.outcome == RunOutcome::Interrupted && run.stage == RunStage::Following);
}

} // namespace

void SourceTabs::makeVerify()
{
    if (m_verify)
        return;
    m_verify = new VerifyPage(name());
    m_verifier = new VerifyController(m_verify);
    m_page.setPage(SourcePage::Tab::Verify, m_verify);
    m_verify->setBusy(m_session.isActive());
    connect(m_verify, &VerifyPage::verifyRequested, this,
            [this](VerifyDepth depth, const QStringList &tables) {
                compare(Comparison::ByHand, depth, tables);
            });
    connect(m_verify, &VerifyPage::repairRequested, this, &SourceTabs::repair);
    connect(m_verify, &VerifyPage::stopRequested, this, &SourceTabs::stopComparison);
    connectVerifier(m_verifier);
    loadTables();
}

void SourceTabs::connectVerifier(VerifyController *verifier)
{
    connect(verifier, &VerifyController::phaseChanged, m_verify, &VerifyPage::showPhase);
    connect(verifier, &VerifyController::planned, m_verify, &VerifyPage::plan);
    connect(verifier, &VerifyController::progressed, m_verify, &VerifyPage::update);
    connect(verifier, &VerifyController::compared, m_verify, &VerifyPage::addResults);
    connect(verifier, &VerifyController::repaired, m_verify, &VerifyPage::addRepairs);
    connect(verifier, &VerifyController::finished, this, &SourceTabs::endComparison);
}

VerifyRequest SourceTabs::verifyRequest(VerifyDepth depth, const QStringList &tables) const
{
    const ConnectionOptions access = m_session.access();
    VerifyRequest request;
    request.source = access.info;
    request.password = access.password;
    request.passFile = access.passFile;
    request.destination = m_session.source().destination;
    request.tables = tables;
    request.tableMethods = m_session.source().tableMethods;
    request.depth = depth;
    request.rate = m_session.limits().rate;
    request.listedPerKind = VerifyPage::listedPerKind;
    request.withValues = true;
    request.seed = QRandomGenerator::global()->generate();
    return request;
}

bool SourceTabs::mayCompare() const
{
    return m_comparison == Comparison::None && !m_session.isActive();
}

void SourceTabs::compare(Comparison what, VerifyDepth depth, const QStringList &tables)
{
    if (!mayCompare())
        return;
    m_comparison = what;
    m_comparedDepth = depth;
    m_comparedTables = tables;
    m_page.overview()->setComparing(true);
    m_verify->begin(tables);
    const auto manner = what == Comparison::ByItself ? SecretStore::Manner::Quiet
                                                     : SecretStore::Manner::MayAsk;
    m_session.withPassword(m_verify, manner, [this, depth, tables, number = ++m_comparisons] {
        if (number != m_comparisons)
            return; // stopped meanwhile
        const VerifyRequest request = verifyRequest(depth, tables);
        if (m_comparison == Comparison::Repair)
            m_verifier->repair(request);
        else
            m_verifier->verify(request);
    });
}

void SourceTabs::repair(const QStringList &tables)
{
    if (!mayCompare())
        return;
    Result<SourceLock> lock = SourceLock::take(m_storePath, name(), RunTrigger::Window);
    if (!lock) {
        Q_EMIT failed(lock.error());
        return;
    }
    m_repairing = std::move(*lock);
    compare(Comparison::Repair, VerifyDepth::Full, tables);
}

void SourceTabs::stopComparison()
{
    if (m_verifier->isRunning()) {
        m_verifier->stop();
        return;
    }
    ++m_comparisons; // the keyring is being asked
    VerifyReport report;
    report.error = makeError(ErrorKind::Interrupted);
    endComparison(report);
}

void SourceTabs::endComparison(const VerifyReport &report)
{
    const Comparison what = std::exchange(m_comparison, Comparison::None);
    const bool gaveWay = std::exchange(m_givesWay, false);
    m_repairing = SourceLock();
    m_page.overview()->setComparing(false);
    m_verify->finish(report);
    loadTables(); // an answer that came meanwhile was not taken
    if (!report.error) {
        m_session.noteLetIn();
        if (what == Comparison::ByItself)
            m_page.overview()->note(m_verify->headline());
        if (what != Comparison::Repair && m_comparedTables.isEmpty()) {
            // What cannot be kept now is compared once more some day.
            static_cast<void>(
                SourceStore(m_storePath).setComparedAt(name(), QDateTime::currentDateTimeUtc()));
        }
    } else if (what == Comparison::ByHand && gaveWay) {
        m_verify->note(tr("The comparison was stopped because a run was started."));
    }
    if (const auto begin = std::exchange(m_begin, {})) {
        begin();
        return;
    }
    if (!report.error || what == Comparison::ByItself)
        return;
    const auto again = [this, what, depth = m_comparedDepth, tables = m_comparedTables] {
        if (what == Comparison::Repair)
            repair(tables);
        else
            compare(what, depth, tables);
    };
    askForPassword(*report.error, m_verify, again);
}

void SourceTabs::whenFree(bool byHand, const std::function<void()> &begin)
{
    // What is being repaired is not broken off: the run is told who holds the source.
    if (m_comparison == Comparison::None || (m_comparison == Comparison::Repair && byHand)) {
        begin();
        return;
    }
    if (m_begin && !byHand)
        return; // the one that waits does as much
    m_begin = begin;
    if (!byHand && m_comparison != Comparison::ByItself) {
        m_page.overview()->note(
            tr("A scheduled run is due; it begins when the comparison has ended."));
        return;
    }
    m_givesWay = true;
    stopComparison();
}

/// What began by itself does not stand in the way of another program.
void SourceTabs::giveWay()
{
    if (m_comparison == Comparison::ByItself && SourceLock::isHeld(m_storePath, name()))
        stopComparison();
}

/// A copy is not only made but checked once, whoever made it, as soon as nobody uses the source. It
/// is tried once after each run: one that gave way comes after the run that it gave way to.
void SourceTabs::checkCopy()
{
    if (!mayCompare() || m_begin || SourceLock::isHeld(m_storePath, name()))
        return;
    const auto compared = SourceStore(m_storePath).comparedAt(name());
    if (!compared || compared->isValid())
        return;
    const auto last = m_runs.lastWhole(name());
    if (!last || !*last || (*last)->id == m_checkedRun
        || !holdsCopyToCheck(**last, m_session.source().followsLog()))
        return;
    const auto runs = m_runs.runs(name(), HistoryPage::pageSize);
    if (!runs || std::ranges::none_of(*runs, [](const RunRecord &run) { return run.rows > 0; }))
        return; // there is nothing to compare
    m_checkedRun = (*last)->id;
    makeVerify();
    compare(Comparison::ByItself, VerifyDepth::Quick, {});
}

} // namespace tributary
