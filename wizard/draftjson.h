// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/setupdraft.h"

#include <QByteArray>

#include <optional>

namespace tributary {

/// The answers as JSON, for the draft store. Never a password, nor anything else that is only true
/// for the moment (whether the role works, the recognised provider and version). Pure functions,
/// any thread.
QByteArray draftToJson(const SetupDraft &draft);

/// Nothing when @p json is not ours. Fields of a newer version are passed over, absent ones keep
/// their defaults; whether the answers are still true is for the checks to say.
std::optional<SetupDraft> draftFromJson(const QByteArray &json);

} // namespace tributary
