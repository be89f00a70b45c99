// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/error.h"
#include "engine/core/sourcestate.h"
#include "engine/source/slotreport.h"
#include "engine/store/runrecord.h"
#include "engine/store/settings.h"

#include <QCoreApplication>
#include <QHash>
#include <QString>

#include <optional>

namespace tributary {

/// What a notice is about.
enum class NoticeKind {
    GoodNews, ///< a run has ended well
    Problem, ///< somebody is needed, or something did not happen
    LogRisk, ///< the server keeps much log for us
};

/// Whether it is shown. Pure.
bool isNoticeWanted(NoticeLevel level, NoticeKind kind);

/// One message beside the tray.
struct Notice
{
    QString source;
    QString title; ///< source and state, in the words that the window has
    QString text;
    qint64 run = 0; ///< the run it speaks of; 0: none
    bool isProblem = false;
    bool aboutLog = false; ///< "Changes and WAL" tells more

    bool operator==(const Notice &) const = default;
};

/// Decides what is worth a notice: an incident once, however often it is reported, and good news
/// only when asked for. GUI thread or any other; no clock, no display.
class Notices
{
    Q_DECLARE_TR_FUNCTIONS(Notices)

public:
    void setLevel(NoticeLevel level) { m_level = level; }

    /// The source is like this now, after its run @p last, and @p running began the run that goes
    /// on; @p problem: what is wrong, where no run told it. Nothing, when there is nothing to say;
    /// what is known when the program starts is no news.
    std::optional<Notice> take(const QString &source, SourceState state,
                               const std::optional<RunRecord> &last,
                               std::optional<RunTrigger> running = {},
                               const std::optional<Error> &problem = {});

    /// So much log the server keeps for the source, with what to say about it. An alarm is told
    /// once, also when it was there at the start, and again when it rises; it is over once there
    /// is none. That the log is lost is told by the state.
    std::optional<Notice> takeLog(const QString &source, SlotOutlook::Alarm alarm,
                                  const QString &text);

private:
    struct Known
    {
        std::optional<SourceState> problem; ///< until it is over
        qint64 run = 0; ///< the last one that ended
    };

    QString textFor(SourceState state, const std::optional<RunRecord> &last,
                    const std::optional<Error> &problem) const;

    NoticeLevel m_level = NoticeLevel::Problems;
    QHash<QString, Known> m_known;
    QHash<QString, SlotOutlook::Alarm> m_alarms; ///< the highest of the incident
};

} // namespace tributary
