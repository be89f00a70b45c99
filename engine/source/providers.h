// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/source/serverfacts.h"

#include <QString>
#include <QStringList>

#include <span>

namespace tributary {

/// Who runs the server: decides what a DBA has to do, and what cannot be had at all.
enum class Provider {
    SelfHosted,
    Rds,
    Aurora,
    CloudSql,
    AlloyDb,
    AzureFlexible,
    Supabase,
    Neon,
    Heroku,
    CrunchyBridge,
    Aiven,
    DigitalOcean,
    Timescale,
};

/// One row of the table of providers. Lists are words parted by blanks.
struct ProviderEntry
{
    Provider provider;
    const char *id; ///< stable: "rds"; the same word that "--provider" takes
    const char *name; ///< a proper noun, not translated; methodSupport() has one for people
    const char *hosts; ///< endings of host names; each begins with a dot
    const char *roles; ///< any of these roles proves it
    const char *settings; ///< any of these settings proves it, whatever its value
    const char *note; ///< one sentence for people, English source text; may be empty
};

/// All providers in the order of the enum. Any thread.
std::span<const ProviderEntry> providerTable();
const ProviderEntry &providerEntry(Provider provider);

/// The note in the language of the user.
QString providerNote(Provider provider);

/// Every role name of the table, for ServerFacts::roles.
QStringList providerRoles();

/// Every setting's name of the table, for ServerFacts::settings.
QStringList providerSettings();

/// Who runs the server at @p host (one name or several parted by commas). What the catalogue shows
/// outweighs the name, because a name may be an alias. Pure function, any thread.
Provider recogniseProvider(const QString &host, const ServerFacts &facts);

/// Name of the product behind @p versionText (what version() returns) when it only speaks
/// PostgreSQL's protocol; empty for PostgreSQL and for products built from it whose catalogue and
/// COPY are PostgreSQL's. Pure function, any thread.
QString otherProduct(const QString &versionText);

} // namespace tributary
