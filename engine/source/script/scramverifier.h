// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace tributary {

/// What a server stores instead of a password, made on this side so that the password itself
/// reaches no script, no server log and no terminal's history. Pure functions, any thread.

/// "SCRAM-SHA-256$4096:<salt>$<stored key>:<server key>" (RFC 5803) for @p password in UTF-8;
/// @p salt is 16 bytes. Servers from version 10 on.
QByteArray scramVerifier(const QByteArray &password, const QByteArray &salt);

/// "md5..." for servers before 10, which know nothing better.
QByteArray md5Verifier(const QByteArray &password, const QByteArray &role);

} // namespace tributary
