// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace tributary {

/// The form of a password that SCRAM computes with (SASLprep, RFC 4013): the same sign entered in
/// two ways counts as one. Like PostgreSQL, a password that SASLprep would refuse (bytes that are
/// no UTF-8, prohibited or unassigned signs, mixed directions) is taken as it is. Pure, any thread.
QByteArray saslPrepared(const QByteArray &password);

} // namespace tributary
