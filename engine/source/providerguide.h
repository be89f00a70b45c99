// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/source/providers.h"

#include <QHash>
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
/// thread. In steps, "{address}" stands for our address, "{role}", "{database}" and "{user}" for
/// quoted names: guideLines() fills them in. Sources: the providers' documentation, named in
/// engine/source/providers.
struct ProviderGuide
{
    bool followsLog = true; ///< the provider makes it possible, or promises it
    QString whyNotLog; ///< one sentence, when it does not
    QList<GuideStep> enableLog; ///< from wal_level = replica to logical, with the restart
    QList<GuideStep> raiseSlots; ///< more replication slots and WAL senders
    QList<GuideStep> limitKeptLog; ///< max_slot_wal_keep_size; empty where it cannot be set
    QList<GuideStep> allowPlugin; ///< wal2json: installed and allowed (output_plugin_libraries)
    ReplicationRight right = ReplicationRight::Attribute;
    bool plainPassword = false; ///< does not take a SCRAM verifier (Neon)
    bool offersWal2json = true; ///< the plugin is there, or can be installed
    QString adminLogin; ///< who runs the script: "postgres", "a member of rds_superuser"
    QString encryption; ///< what encryption to choose and where its CA certificate is; one sentence
    QString encryptionFile; ///< name of that certificate's file as the provider hands it out, or ""
    QList<GuideStep> allowAddress; ///< letting our address in
    QStringList peculiarities; ///< a sentence each
};

/// The guide of @p provider, in the user's language.
ProviderGuide providerGuide(Provider provider);

/// What a provider offers, for the choice of a method: copying in full works everywhere.
struct MethodSupport
{
    Provider provider = Provider::SelfHosted;
    QString name; ///< for people
    bool full = true;
    bool log = true;
    QString why; ///< what the log takes, or why it cannot be had; one sentence

    bool operator==(const MethodSupport &) const = default;
};

MethodSupport methodSupport(Provider provider);
/// One for each provider, in the order of the enum.
QList<MethodSupport> methodSupportTable();

/// What stands for {names} in steps; a name that is not given stays as it is.
using GuideValues = QHash<QString, QString>;

/// The steps as lines for people, with @p values filled in.
QStringList guideLines(const QList<GuideStep> &steps, const GuideValues &values);

/// How to let @p address in at @p provider; empty: "the address of this computer". @p values:
/// further ones, "database" and "user".
QStringList allowAddressLines(Provider provider, const QString &address, GuideValues values = {});

/// Our address as a server saw it, from its own refusal: no pg_hba.conf entry for host "192.0.2.7".
/// Empty when @p serverMessage names none.
QString addressInRefusal(const QString &serverMessage);

/// What "--provider" takes: an id of the table, without "auto". Nothing when there is none.
std::optional<Provider> providerFromId(const QString &id);

/// Address of the database behind the provider's pooler at @p host ("ep-x-pooler..." of Neon);
/// empty when @p host is none, or when it cannot be told from it (Supabase's pooler does not name
/// its project in the host).
QString directHost(Provider provider, const QString &host);

} // namespace tributary
