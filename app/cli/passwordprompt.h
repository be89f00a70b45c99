// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace tributary {

class Output;

struct TypedPassword
{
    std::optional<QByteArray> password; ///< nothing: there was no terminal, or nothing was typed
    int signal = 0; ///< that ended the question: SIGINT (Ctrl-C), SIGTERM, SIGHUP or SIGQUIT
};

/// Asks for a password on the terminal, without showing it; standard input and standard error both
/// have to be one. A signal ends it at once, and the terminal shows again what is typed. Blocks;
/// main thread.
TypedPassword promptPassword(const QString &user, Output &output);

} // namespace tributary
