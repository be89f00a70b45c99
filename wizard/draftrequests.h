// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/source/providerguide.h"
#include "engine/source/sourcecheck.h"
#include "wizard/setupdraft.h"

namespace tributary {

/// What the answers so far mean for the engine. Pure functions, any thread.

/// Who reads the source in the end: the login of the first page, or the new role.
ConnInfo sourceConnection(const SetupDraft &draft);
/// The password for sourceConnection().
QByteArray sourcePassword(const SetupDraft &draft);
/// Whether that password goes into the keyring.
bool keepsSourcePassword(const SetupDraft &draft);

/// The new role was chosen, and does not work yet: what is asked of the server now is asked with
/// the login of the first page.
bool isRoleAwaited(const SetupDraft &draft);

/// The assistant has made the new role, under the name that it has now.
bool isRoleMade(const SetupDraft &draft);

/// A text that is another one when the new role's name, or what it is to read, is another.
QByteArray choiceMark(const SetupDraft &draft);
/// The script that was run or handed over is about another choice than the present one.
bool isChoiceNew(const SetupDraft &draft);

/// Of the tables as the new role sees them: the columns that were left out and that it may read all
/// the same, as "schema.table (column, column)".
QStringList columnsBeyondChoice(const SetupDraft &draft, const QList<TableSchema> &tables);

/// The database of the first page, and the further ones.
QStringList setupDatabases(const SetupDraft &draft);

/// What the provider of the source, as the reader says or as it was recognised, asks for at the
/// server's version.
ProviderGuide guideOf(const SetupDraft &draft);

/// A check with the login that works now. With @p log also of what following changes needs.
SourceCheckRequest checkRequest(const SetupDraft &draft, const QString &passFile, bool log);

/// A check of @p database, one of the further ones, with who reads the source.
SourceCheckRequest furtherCheckRequest(const SetupDraft &draft, const QString &passFile,
                                       const QString &database);

/// Of the slots that the databases take, those that are not among @p known.
int missingSlots(const SetupDraft &draft, const QList<SlotFacts> &known);

/// A check with the new role, of everything that the script is to reach.
SourceCheckRequest roleCheckRequest(const SetupDraft &draft, const QString &passFile);

/// The script for @p database (the one of the first page, or one of the further ones) as the
/// answers stand.
ScriptRequest scriptRequest(const SetupDraft &draft, const QString &database);

/// What is saved in the end: the source, and one more for each further database, with a name, a
/// file, a slot and a publication of its own; with the schedule that each is to get. @p taken:
/// names that are in use.
QList<SavedSource> sourcesOf(const SetupDraft &draft, const QStringList &taken);

} // namespace tributary
