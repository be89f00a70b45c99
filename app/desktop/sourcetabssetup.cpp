// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of SourceTabs about the setup: the checks again, the scripts again.
#include "app/common/madenames.h"
#include "app/common/runrequest.h"
#include "app/desktop/schedulekeeper.h"
#include "app/desktop/sourcetabs.h"
#include "app/desktop/syncsession.h"
#include "ui/setuptab.h"
#include "ui/widgets/schedulepanel.h"

#include <QTimeZone>

#include <algorithm>
#include <utility>

namespace tributary {

namespace {

/// What was made for @p source and is used by others of @p saved as well.
QStringList sharedNames(const SavedSource &source, const QList<SavedSource> &saved)
{
    const MadeNames alone = madeNames(source, {source});
    const MadeNames among = madeNames(source, saved);
    QStringList shared;
    for (const auto name : {&MadeNames::role, &MadeNames::slot, &MadeNames::publication}) {
        if (among.*name != alone.*name)
            shared.append(alone.*name);
    }
    return shared;
}

} // namespace

void SourceTabs::makeSetup()
{
    auto *panel = new SchedulePanel([] { return QDateTime::currentDateTimeUtc(); },
                                    QTimeZone::systemTimeZone());
    m_setup = new SetupTab(panel);
    m_service = new SetupService(m_setup);
    m_schedules.attach(panel, m_session.source());
    m_page.setPage(SourcePage::Tab::Setup, m_setup);
    showSetup();
    connect(m_setup, &SetupTab::checkRequested, this, &SourceTabs::checkSource);
    connect(m_setup, &SetupTab::scriptsRequested, this, &SourceTabs::askForScripts);
    connect(m_service, &SetupService::checkProgressed, m_setup,
            [this](int number, const CheckResult &result) {
                if (number == m_check)
                    m_setup->putCheck(result);
            });
    connect(m_service, &SetupService::checkFinished, m_setup,
            [this](int number, const SourceCheckReport &report) {
                if (number == m_check)
                    finishCheck(report);
            });
    connect(m_service, &SetupService::scriptsMade, m_setup,
            [this](int number, const SetupScripts &scripts) {
                if (number == m_scripts)
                    finishScripts(scripts);
            });
}

void SourceTabs::showSetup()
{
    const auto saved = SourceStore(m_storePath).sources();
    const SavedSource &source = m_session.source();
    m_setup->setSource(source, saved ? sharedNames(source, *saved) : QStringList());
}

void SourceTabs::checkSource()
{
    m_setup->beginCheck();
    m_session.withPassword(m_setup, SecretStore::Manner::MayAsk, [this] {
        SourceCheckRequest request = checkRequestOf(m_session.source());
        const ConnectionOptions access = m_session.access();
        request.password = access.password;
        request.passFile = access.passFile;
        m_check = m_service->check(request);
    });
}

/// The prompt asks for the password, and then the question is asked again.
void SourceTabs::finishCheck(const SourceCheckReport &report)
{
    m_setup->finishCheck(report);
    m_checks = report.checks;
    m_checkedAt = QDateTime::currentDateTimeUtc();
    if (report.facts)
        m_provider = report.provider;
    const bool wantsScripts = std::exchange(m_wantsScripts, false);
    for (const ErrorKind kind : {ErrorKind::PasswordNeeded, ErrorKind::WrongPassword}) {
        const Error reason = makeError(
            kind, {{QStringLiteral("user"), m_session.source().connection.user}});
        if (std::ranges::find(report.checks, reason.id(), &CheckResult::errorId)
            == report.checks.end())
            continue;
        if (wantsScripts)
            m_setup->failScripts(reason);
        Q_EMIT passwordNeeded(reason, [this, setup = m_setup, wantsScripts] {
            if (setup && wantsScripts)
                askForScripts();
            else if (setup)
                checkSource();
        });
        return;
    }
    if (wantsScripts)
        makeScripts();
}

/// Who runs the server decides what stands in the scripts, and a check tells.
void SourceTabs::askForScripts()
{
    m_setup->beginScripts();
    if (m_provider) {
        makeScripts();
        return;
    }
    m_wantsScripts = true;
    checkSource();
}

void SourceTabs::makeScripts()
{
    const SavedSource &source = m_session.source();
    const ConnectionOptions access = m_session.access();
    SourceCheckRequest request;
    request.connection = source.connection;
    request.password = access.password;
    request.passFile = access.passFile;
    ScriptRequest script = scriptRequestOf(source);
    if (const auto saved = SourceStore(m_storePath).sources())
        script = keepingShared(script, source, *saved);
    script.provider = m_provider.value_or(Provider::SelfHosted);
    script.generatedAt = QDateTime::currentDateTimeUtc();
    m_scripts = m_service->makeScripts(request, script);
}

void SourceTabs::finishScripts(const SetupScripts &scripts)
{
    if (scripts.error)
        m_setup->failScripts(*scripts.error);
    else
        m_setup->showScripts(scripts.setup, scripts.undo);
}

} // namespace tributary
