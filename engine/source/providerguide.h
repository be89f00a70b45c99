// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/source/providers.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace tributary {

/// How a login gets the right to follow changes.
enum class ReplicationRight {
    Attribute, ///< ALTER ROLE ... REPLICATION
    RdsRole, ///< GRANT rds_replication TO ...; rolreplication stays false
    Console, ///< roles that the provider's console made have it; SQL cannot always give it
    None, ///< nobody gets it
};

/// One thing that somebody has to do, in the order of the list.
struct GuideStep
{
    enum class Kind {
        Text, ///< what to click, or what to know
        Shell, ///< a command line of the provider's own tool
        Sql, ///< a statement, to be run by somebody who may
        Setting, ///< lines of postgresql.conf or of pg_hba.conf
    };

    Kind kind = Kind::Text;
    QString text; ///< Text is translated; the others are to be copied as they are

    bool operator==(const GuideStep &) const = default;
};

/// Everything that differs between providers and that people have to be told. Plain value, any
/// thread. Sources: the providers' documentation, named in providerguide.cpp.
struct ProviderGuide
{
    bool followsLog = true;
    QString whyNotLog; ///< one sentence, when it does not
    QList<GuideStep> enableLog; ///< from wal_level = replica to logical, with the restart
    QList<GuideStep> raiseSlots; ///< more replication slots and WAL senders
    QList<GuideStep> limitKeptLog; ///< max_slot_wal_keep_size; empty where it cannot be set
    QList<GuideStep> allowPlugin; ///< wal2json: installed and allowed (output_plugin_libraries)
    ReplicationRight right = ReplicationRight::Attribute;
    bool plainPassword = false; ///< does not take a SCRAM verifier (Neon)
    QString adminLogin; ///< who runs the script: "postgres", "a member of rds_superuser"
    QString encryption; ///< what encryption to choose and where its CA certificate is; one sentence
    QString encryptionFile; ///< name of that certificate's file as the provider hands it out, or ""
    QList<GuideStep> allowAddress; ///< letting our address in; "{address}" stands for it
    QStringList peculiarities; ///< a sentence each
};

/// The guide of @p provider, in the user's language.
ProviderGuide providerGuide(Provider provider);

/// What "--provider" takes: an id of the table, without "auto". Nothing when there is none.
std::optional<Provider> providerFromId(const QString &id);

/// Address of the database behind the provider's pooler at @p host ("ep-x-pooler..." of Neon, a
/// port 6543 of Supabase); empty when @p host is none, or when it cannot be told from it.
QString directHost(Provider provider, const QString &host);

} // namespace tributary
