// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/postgres/conninfo.h"
#include "engine/source/connectionparameters.h"

#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringList>

namespace tributary {

/// A connection that another program's settings hold. Its texts come from a file that somebody else
/// may have written: they are shown, never obeyed. Plain value, any thread.
struct FoundConnection
{
    QString name; ///< what the other program calls it, or "user@host/database"
    ConnInfo connection; ///< fields may be empty; never a password
    QString origin; ///< which program, for people
    QStringList notes; ///< what was left out, and what is less safe than usual; a sentence each

    bool operator==(const FoundConnection &) const = default;
};

/// What a file held.
struct FoundConnections
{
    QList<FoundConnection> connections;
    QStringList notes; ///< about the file and about entries that could not be taken

    bool operator==(const FoundConnections &) const = default;
};

/// Gives the sentences of these files their context for translators.
struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(ImportText)
};

/// Takes the parts of one entry. Passwords are dropped, and so are all settings but those that say
/// where the server is, who logs in, and how it is encrypted; a client key that names an OpenSSL
/// engine, too. An encryption that is weaker than what would be used otherwise is kept and noted.
/// Pure function, any thread. Errors: Settings.
Result<FoundConnection> foundConnection(const QString &name, const QString &origin,
                                        const ConnectionParameters &parameters);

/// The same for a connection that was read already.
FoundConnection foundConnection(const QString &name, const QString &origin, const ConnInfo &info);

/// Adds an entry, or the reason why it cannot be taken: one bad entry does not spoil a file.
void addFound(FoundConnections &found, const QString &name,
              const Result<FoundConnection> &connection);

/// Error Settings: @p origin is what the file was taken for.
Error unreadableImport(const QString &origin, const QString &why);

} // namespace tributary
