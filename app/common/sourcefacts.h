// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/error.h"
#include "engine/core/sourcestate.h"
#include "engine/store/draftstore.h"
#include "engine/store/runrecord.h"
#include "engine/store/sourcestore.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace tributary {

/// What the store knows of one source: everything that its state depends on, and what the sentence
/// beside the state is made from. Plain value.
struct SourceFacts
{
    QString name;
    StateFacts facts;
    std::optional<RunRecord> running; ///< by this program or another one that lives
    std::optional<RunRecord> last; ///< the latest that ended
    /// On record as going on, but its program is gone; RunStore::endKilled() writes that down.
    std::optional<qint64> killedRun = {};
    QDateTime served =
        {}; ///< until when runs have answered a schedule; invalid: none, or one goes on
    bool copiesAnew = false; ///< the next run copies everything again: its reader agreed to that
    QDateTime missed = {}; ///< when the schedule wanted the run that is overdue; or invalid
    std::optional<Error> problem = {}; ///< what somebody has to mend, though no run has told it

    SourceState state() const { return sourceState(facts); }

    /// Of the latest run, also one that goes on; invalid when there is none.
    QDateTime lastStarted() const
    {
        return running ? running->startedAt : last ? last->startedAt : QDateTime();
    }

    bool operator==(const SourceFacts &) const = default;
};

/// Window, tray, notifications and command line all read the state here. @p now decides what is
/// overdue. Reads the store's file; blocks for moments. What cannot be read counts as not known.
/// Whether the copy is there is not looked for: that may block for long.
SourceFacts loadSourceFacts(const QString &storePath, const SavedSource &source,
                            const QDateTime &now);

/// What to say and to do where the file that was copied into is not there.
Error copyGoneError(const QString &path);

/// Takes down that the destination @p path is not there. Of a source that has no copy yet that says
/// nothing.
void noteCopyGone(SourceFacts &known, const QString &path);

/// Of an unfinished setup.
StateFacts factsOf(const SavedDraft &draft);

} // namespace tributary
