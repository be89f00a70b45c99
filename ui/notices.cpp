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

} // namespace

QString noticeLevelId(NoticeLevel level)
{
    switch (level) {
    case NoticeLevel::None:
        return QStringLiteral("none");
    case NoticeLevel::Problems:
        return QStringLiteral("problems");
    case NoticeLevel::All:
        return QStringLiteral("all");
    }
    Q_UNREACHABLE();
}

NoticeLevel noticeLevelFromId(const QString &id)
{
    for (const NoticeLevel level : {NoticeLevel::None, NoticeLevel::All}) {
        if (noticeLevelId(level) == id)
            return level;
    }
    return NoticeLevel::Problems;
}

QString Notices::textFor(SourceState state, const std::optional<RunRecord> &last) const
{
    if (state == SourceState::Overdue)
        return tr("A run that its schedule wanted has not begun.");
    if (last && !last->message.isEmpty())
        return last->message;
    if (state == SourceState::NeedsYou)
        return tr("The changes that we need are gone from the server: a full copy is needed.");
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
                                    const std::optional<RunRecord> &last)
{
    const Known now{.state = state, .run = last ? last->id : 0};
    const bool isFirst = !m_known.contains(source);
    const Known before = m_known.value(source);
    m_known.insert(source, now);
    const bool problem = isProblem(state);
    const bool good = state == SourceState::UpToDate && now.run != before.run;
    if (isFirst || (!problem && !good))
        return {};
    // A failure that comes back with each run is one incident until a run ends well.
    if (problem && before.state == state)
        return {};
    const bool wanted = m_level == NoticeLevel::All
        || (m_level == NoticeLevel::Problems && problem);
    if (!wanted)
        return {};
    return Notice{.source = source,
                  .title = tr("%1: %2", "source and state").arg(source, sourceStateText(state)),
                  .text = textFor(state, last),
                  .run = state == SourceState::Overdue ? 0 : now.run,
                  .isProblem = problem};
}

} // namespace tributary
