// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/source/scriptrun.h"
#include "engine/source/sourcecheck.h"
#include "wizard/setupdraft.h"

#include <QList>
#include <QString>

namespace tributary {

/// One thing that will be done, with the statements that do it.
struct ReviewItem
{
    QString sentence;
    QString code; ///< empty: there is nothing to read

    bool operator==(const ReviewItem &) const = default;
};

/// What will be done where. @p report: the latest check, with what following changes needs when
/// that was chosen. @p scripts: of the new role; empty when none is made, or not yet. Pure
/// functions, any thread.
QList<ReviewItem> sourceItems(const SetupDraft &draft, const SourceCheckReport &report,
                              const SetupScripts &scripts);
QList<ReviewItem> destinationItems(const SetupDraft &draft);
QList<ReviewItem> computerItems(const SetupDraft &draft);

/// The tables whose changes will be followed: chosen, able, and not to be copied in full by choice.
QList<TableSchema> followedTables(const SavedSource &source, const QList<TableSchema> &tables);

} // namespace tributary
