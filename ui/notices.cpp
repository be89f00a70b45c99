// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices.h"

#include "engine/core/pluralcount.h"
#include "ui/formatting.h"
#include "ui/sourcestate.h"

namespace tributary {

namespace {

bool isProblem(SourceState state)
{
    return state == SourceState::NeedsYou || state == SourceState::PartlyFailed
        || state == SourceState::Overdue;
}

/// A run that its schedule began passes through "following", also when it fails each time; and
/// tables that fail are no better for that the others follow.
bool isOver(SourceState problem, SourceState now, std::optional<RunTrigger> running)
{
    const bool byItself = running == RunTrigger::Schedule || running == RunTrigger::MadeUp;
    return now == SourceState::UpToDate
        || (now == SourceState::Following && !byItself && problem != SourceState::PartlyFailed);
}

} // namespace

bool isNoticeWanted(NoticeLevel level, NoticeKind kind)
{
    switch (level) {
    case NoticeLevel::None:
        return false;
    case NoticeLevel::Problems:
        return kind != NoticeKind::GoodNews;
    case NoticeLevel::All:
        return true;
    }
    Q_UNREACHABLE();
}

QString Notices::textFor(SourceState state, const std::optional<RunRecord> &last,
                         const std::optional<Error> &problem) const
{
    if (problem)
        return problem->message;
    if (state == SourceState::Overdue)
        return tr("A run that its schedule wanted has not begun.");
    if (last && !last->message.isEmpty())
        return last->message;
    if (state == SourceState::NeedsYou)
        return tr("No table could be copied; the list of tables tells why.");
    if (state == SourceState::PartlyFailed)
        return tr("%n table(s) failed; the others are up to date.", nullptr,
                  pluralCount(last ? last->failedTables : 0));
    const Formatting format;
    if (last && last->rows > 0)
        return tr("%1 rows were copied.", nullptr, pluralCount(last->rows))
            .arg(format.count(last->rows));
    return tr("The run has ended well.");
}

std::optional<Notice> Notices::take(const QString &source, SourceState state,
                                    const std::optional<RunRecord> &last,
                                    std::optional<RunTrigger> running,
                                    const std::optional<Error> &problem)
{
    const qint64 run = last ? last->id : 0;
    const bool isFirst = !m_known.contains(source);
    Known &known = m_known[source];
    const bool isBad = isProblem(state);
    const bool good = state == SourceState::UpToDate && run != known.run;
    // A failure that comes back with each run is one incident until a run ends well, whatever the
    // runs in between looked like.
    const bool isTold = isBad && known.problem == state;
    known.run = run;
    if (isBad)
        known.problem = state;
    else if (known.problem && isOver(*known.problem, state, running))
        known.problem.reset();
    if (isFirst || isTold || (!isBad && !good))
        return {};
    if (!isNoticeWanted(m_level, isBad ? NoticeKind::Problem : NoticeKind::GoodNews))
        return {};
    return Notice{.source = source,
                  .title = tr("%1: %2", "source and state").arg(source, sourceStateText(state)),
                  .text = textFor(state, last, problem),
                  .run = problem || state == SourceState::Overdue ? 0 : run,
                  .isProblem = isBad};
}

std::optional<Notice> Notices::takeLog(const QString &source, SlotOutlook::Alarm alarm,
                                       const QString &text)
{
    using Alarm = SlotOutlook::Alarm;
    if (alarm == Alarm::None) {
        m_alarms.remove(source);
        return {};
    }
    if (alarm <= m_alarms.value(source, Alarm::None))
        return {};
    m_alarms.insert(source, alarm);
    if (alarm == Alarm::Lost || !isNoticeWanted(m_level, NoticeKind::LogRisk))
        return {};
    return Notice{.source = source,
                  .title = tr("%1: WAL risk", "source").arg(source),
                  .text = text,
                  .isProblem = true,
                  .aboutLog = true};
}

} // namespace tributary
