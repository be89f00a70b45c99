// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "engine/store/sourcestore.h"

#include <QCommandLineParser>

#include <optional>

namespace tributary {

/// The source that a command line names, with the way in.
struct SourceArguments
{
    std::optional<SavedSource> saved;
    ConnInfo connection;
    QByteArray password;
    QString passFile;
};

/// Understands SOURCE: a saved source's name, or a connection text. The password comes from
/// --password-file or
/// --password-stdin, else from the keychain (saved sources), PGPASSWORD, the text itself (with a
/// warning), and last from .pgpass, which libpq reads. Errors: UnknownSource, Settings,
/// PasswordFile, StoreFailed.
Result<SourceArguments> readSource(const QString &text, const QCommandLineParser &options,
                                   CommandContext &context);

/// The saved source called @p name, for commands that take no other. A connection text, which may
/// hold a password, is not repeated. Errors: UnknownSource, StoreFailed.
Result<SavedSource> readSavedSource(const QString &name, const SourceStore &store);

/// False for what can only be meant as a connection text, or as a destination.
bool looksLikeName(const QString &text);

/// The password that --password-file or --password-stdin gives; nothing when neither is there.
Result<std::optional<QByteArray>> readPasswordOption(const QCommandLineParser &options,
                                                     CommandContext &context);

} // namespace tributary
