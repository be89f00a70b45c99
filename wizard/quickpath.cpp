// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/quickpath.h"

#include "engine/source/logfacts.h"
#include "engine/source/providerguide.h"
#include "engine/source/setupservice.h"
#include "wizard/draftrequests.h"
#include "wizard/reviewitems.h"
#include "wizard/sqlitepanel.h"

#include <algorithm>

namespace tributary {

bool followsWithoutHelp(const SavedSource &source, const SourceCheckReport &report)
{
    const int version = report.facts ? report.facts->versionNumber : 0;
    if (!report.log || !report.passed() || !providerGuide(report.provider, version).followsLog
        || followedTables(source, report.tables).isEmpty())
        return false;
    // A slot of that name is somebody's: whether to take it over is a question, and none is asked.
    return std::ranges::find(report.log->slots, defaultSlotName(source.connection.database),
                             &SlotFacts::name)
        == report.log->slots.end();
}

QuickPath::QuickPath(const SetupContext &context, SetupService &service, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_service(service)
{
    connect(&m_service, &SetupService::checkFinished, this,
            [this](int number, const SourceCheckReport &report) {
                if (number != m_number)
                    return;
                m_report = report;
                decide();
            });
    connect(&m_probe, &DestinationProbe::answered, this, [this](const DestinationFacts &facts) {
        if (m_number == 0)
            return;
        m_facts = facts;
        decide();
    });
}

void QuickPath::start(const SetupDraft &draft)
{
    m_draft = draft;
    m_draft.role = {};
    m_draft.columns.clear();
    SavedSource &source = m_draft.source;
    source.plugin.clear();
    source.slot.clear();
    source.publication.clear();
    source.destination = suggestedSqlite(m_context, source.name);
    m_draft.slotTakenOver = false;
    m_report.reset();
    m_facts.reset();
    m_number = m_service.check(checkRequest(m_draft, m_context.passFile, true));
    m_probe.ask(source.destination.mid(source.destination.indexOf(u':') + 1));
}

void QuickPath::cancel()
{
    m_number = 0;
}

void QuickPath::decide()
{
    if (!m_report || !m_facts)
        return;
    m_number = 0;
    const bool follows = followsWithoutHelp(m_draft.source, *m_report);
    m_draft.source.method = follows ? QStringLiteral("log") : QStringLiteral("full");
    m_draft.publicationTakenOver = m_report->log && m_report->log->publication;
    Q_EMIT decided(m_draft, *m_report, isUsable(*m_facts));
}

} // namespace tributary
