// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <stop_token>

namespace tributary {

class Connection;

// Who is in the way of a slot, in words for Error::detail. Block; the connection's thread; empty
// where the server does not tell.

/// Whom a new slot waits for: the sessions whose transactions have written something, and prepared
/// transactions.
QString slotBlockersText(Connection &connection, const std::stop_token &stop);

/// After so long people want to know why nothing happens.
constexpr std::chrono::milliseconds silentWait = std::chrono::seconds(3);

/// The sentence for them; @p who: slotBlockersText(), empty where it is not known. Pure.
QString slotWaitText(const QString &who);

/// Who reads a slot: "process 4711, psql, 10.0.0.7". Program and address are told to its owner, and
/// to those who may see all sessions.
QString slotReaderText(Connection &connection, qint64 pid, const std::stop_token &stop);

} // namespace tributary
