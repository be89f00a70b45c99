// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/source/removal.h"
#include "engine/source/script/setupscript.h"
#include "engine/store/sourcestore.h"

namespace tributary {

/// What the setup of @p source may have left on its server: the slot and the publication that its
/// runs use or used, and what was noted when it was set up; without what another one of @p saved
/// uses as well.
MadeNames madeNames(const SavedSource &source, const QList<SavedSource> &saved);

/// Who of @p saved follows the log of @p connection with @p slot (empty: the default name) into
/// another destination than @p destination, for people; empty: nobody.
QString slotHolder(const ConnInfo &connection, const QString &slot, const QString &destination,
                   const QList<SavedSource> &saved);

/// The undo script that takes @p names, which are those of @p source, and nothing that others use.
ScriptRequest undoRequestOf(const SavedSource &source, const MadeNames &names);

/// @p request with what its undo script has to leave, because another one of @p saved uses it as
/// well.
ScriptRequest keepingShared(ScriptRequest request, const SavedSource &source,
                            const QList<SavedSource> &saved);

} // namespace tributary
