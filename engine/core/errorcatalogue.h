// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/error.h"

#include <span>

namespace tributary {

/// Whether a run may try again by itself after an error.
enum class RetryPolicy {
    Never, ///< a person has to do something first
    Timed, ///< passes by itself: wait (with back-off) and try again
    NextRun, ///< nothing is wrong with the settings; the next run may succeed
};

/// One row of the one table that says what each kind of failure is called, what is said and what
/// can be done.
struct CatalogueEntry
{
    ErrorKind kind;
    const char *id; ///< public and stable: scripts read it
    const char *message; ///< English source text with {placeholders}; translated when rendered
    const char *actions; ///< one action a line, at least one
    ExitCode exitCode;
    RetryPolicy retry;
};

/// All entries, in the order of ErrorKind. Any thread.
std::span<const CatalogueEntry> errorCatalogue();

/// The entry of @p kind; every kind has one (a test holds this).
const CatalogueEntry &catalogueEntry(ErrorKind kind);

/// An error of which only Error::id() and the sentence were kept: with the advice that needs no
/// other values. An id that is not in the table (any more) makes an Internal one. Any thread.
Error errorOnRecord(const QString &id, const QString &message);

} // namespace tributary
