// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/practiceserver.h"
#include "engine/store/sourcestore.h"

namespace tributary {

/// The source that "Try with sample data" makes, with its destination in @p folder.
SavedSource sampleSource(const PracticePlace &place, const QString &folder);

/// True for what sampleSource() made, in this session or before: its server has to be started
/// first.
bool isSampleSource(const SavedSource &source, const QString &folder);

/// The name of the sample source.
QString sampleSourceName();

/// Deletes the copy of the sample that an earlier session left: it belongs to a server that is
/// gone, and the engine rightly refuses to mix two servers in one file. Only for what
/// isSampleSource() recognises.
void removeOldSampleCopy(const SavedSource &sample);

} // namespace tributary
