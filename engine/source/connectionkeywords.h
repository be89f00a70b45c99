// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tributary {

/// What becomes of a keyword in a connection text.
enum class KeywordUse {
    Unknown,
    Field, ///< has a field of its own in ConnInfo, or is the password
    HostAddress, ///< hostaddr: stands for the host where there is none
    Encryption, ///< an older or foreign way to say sslmode ("ssl", "requiressl")
    TargetServer, ///< the JDBC driver's word for target_session_attrs
    PassOn, ///< libpq is handed it
    OwnSession, ///< Tributary decides it itself, because it changes how values look or how a
                ///< session is held
    Secret, ///< would have to be saved with the source
    PasswordFile,
    Service, ///< names a file that Tributary does not read
    Obsolete, ///< libpq ignores it
    OtherProgram, ///< a setting of a driver or framework that people's addresses carry
};

/// What @p keyword means; keywords are in lower case, as libpq wants them, except the drivers' own.
/// Pure, any thread.
KeywordUse keywordUse(const QString &keyword);

/// True for disable, allow, prefer, require, verify-ca, verify-full.
bool isSslMode(const QString &word);

} // namespace tributary
