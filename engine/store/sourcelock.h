// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/store/runrecord.h"

#include <QDateTime>
#include <QString>

namespace tributary {

/// How a moment is told: the window and the command line do so differently.
using MomentText = QString (*)(const QDateTime &moment);

/// Of this computer's zone, short, in the program's language.
QString shortMomentText(const QDateTime &moment);

/// At most one run of a saved source at a time, whoever begins it: window, timer or command line.
/// A file lock beside the store, which the system takes back when its process ends, however that
/// happens; so nothing is ever stale. Held as long as the object lives. Any thread.
///
/// Source of the facts: fcntl(2), "Open file description locks" (Linux 3.15).
class SourceLock
{
public:
    SourceLock() = default; ///< holds nothing
    ~SourceLock();
    SourceLock(SourceLock &&other) noexcept;
    SourceLock &operator=(SourceLock &&other) noexcept;
    SourceLock(const SourceLock &) = delete;
    SourceLock &operator=(const SourceLock &) = delete;

    /// Does not wait. @p trigger is told to whoever comes second. Errors: SourceBusy, with who
    /// holds it and since when, as @p inWords tells it; StoreFailed.
    static Result<SourceLock> take(const QString &storePath, const QString &sourceName,
                                   RunTrigger trigger, MomentText inWords = shortMomentText);
    /// Whether somebody holds it, this process included.
    static bool isHeld(const QString &storePath, const QString &sourceName);

    bool isValid() const { return m_file >= 0; }

private:
    explicit SourceLock(int file)
        : m_file(file)
    { }

    int m_file = -1;
};

} // namespace tributary
