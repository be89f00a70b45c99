// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/sourcestate.h"
#include "engine/store/runrecord.h"

#include <QCoreApplication>
#include <QHash>
#include <QString>

#include <optional>

namespace tributary {

/// What people want to be told about while they do something else.
enum class NoticeLevel { None, Problems, All };

QString noticeLevelId(NoticeLevel level);
NoticeLevel noticeLevelFromId(const QString &id); ///< Problems for an unknown one

/// One message beside the tray.
struct Notice
{
    QString source;
    QString title; ///< source and state, in the words that the window has
    QString text;
    qint64 run = 0; ///< the run it speaks of; 0: none
    bool isProblem = false;

    bool operator==(const Notice &) const = default;
};

/// Decides what is worth a notice: an incident once, however often it is reported, and good news
/// only when asked for. GUI thread or any other; no clock, no display.
class Notices
{
    Q_DECLARE_TR_FUNCTIONS(Notices)

public:
    void setLevel(NoticeLevel level) { m_level = level; }

    /// The source is like this now. Nothing, when there is nothing to say; what is known when the
    /// program starts is no news.
    std::optional<Notice> take(const QString &source, SourceState state,
                               const std::optional<RunRecord> &last);

private:
    struct Known
    {
        SourceState state = SourceState::Ready;
        qint64 run = 0;
    };

    QString textFor(SourceState state, const std::optional<RunRecord> &last) const;

    NoticeLevel m_level = NoticeLevel::Problems;
    QHash<QString, Known> m_known;
};

} // namespace tributary
