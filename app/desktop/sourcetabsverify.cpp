// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/sourcetabs.h"
#include "app/desktop/syncsession.h"
#include "ui/historypage.h"
#include "ui/runoverview.h"
#include "ui/verifypage.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace tributary {

void SourceTabs::makeVerify()
{
    if (m_verify)
        return;
    m_verify = new VerifyPage(name());
    m_verifier = new VerifyController(m_verify);
    m_page.setPage(SourcePage::Tab::Verify, m_verify);
    m_verify->setBusy(m_session.isActive());
    connect(m_verify, &VerifyPage::verifyRequested, this, &SourceTabs::verify);
    connect(m_verify, &VerifyPage::repairRequested, this, &SourceTabs::repair);
    connect(m_verify, &VerifyPage::stopRequested, m_verifier, &VerifyController::stop);
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
    connect(verifier, &VerifyController::finished, this, [this](const VerifyReport &report) {
        m_repairing = SourceLock();
        m_verify->finish(report);
        loadTables(); // an answer that came meanwhile was not taken
        if (std::exchange(m_checksFirstCopy, false) && !report.error)
            m_page.overview()->note(m_verify->headline());
        if (const auto begin = std::exchange(m_begin, {}))
            begin();
    });
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

void SourceTabs::verify(VerifyDepth depth, const QStringList &tables)
{
    m_verify->begin(tables);
    m_verifier->verify(verifyRequest(depth, tables));
}

void SourceTabs::repair(const QStringList &tables)
{
    Result<SourceLock> lock = SourceLock::take(m_storePath, name(), RunTrigger::Window);
    if (!lock) {
        Q_EMIT failed(lock.error());
        return;
    }
    m_repairing = std::move(*lock);
    m_verify->begin(tables);
    m_verifier->repair(verifyRequest(VerifyDepth::Full, tables));
}

void SourceTabs::whenFree(const std::function<void()> &begin)
{
    // What is being repaired is not broken off: the run is told who holds the source.
    if (!m_verifier || !m_verifier->isRunning() || m_repairing.isValid()) {
        begin();
        return;
    }
    m_begin = begin;
    m_verifier->stop();
}

void SourceTabs::checkFirstCopy(const SyncReport &report)
{
    const bool good = report.outcome == SyncReport::Outcome::Ok && report.rows > 0;
    const auto runs = m_runs.runs(name(), HistoryPage::pageSize);
    if (!good || !runs || std::ranges::count(*runs, RunOutcome::Ok, &RunRecord::outcome) != 1)
        return;
    makeVerify();
    m_checksFirstCopy = true;
    verify(VerifyDepth::Quick, {});
}

} // namespace tributary
