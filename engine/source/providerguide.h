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
    Console, ///< only certain logins have it, and SQL cannot give it: ProviderGuide::rightHolder
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
/// thread. In steps, "{address}" stands for our address and "{cidr}" for the network that is this
/// address alone, "{auth}" for a method of pg_hba.conf, "{slots}" and "{senders}" for what to raise
/// the limits to, "{major}" for the server's version as packages name it, "{login}" for a role as a
/// word of a command line, "{role}", "{database}" and "{user}" for quoted names: guideLines() fills
/// them in.
/// Sources: the providers' documentation, named in engine/source/providers.
struct ProviderGuide
{
    bool followsLog = true; ///< the provider makes it possible, or promises it
    QString whyNotLog; ///< one sentence, when it does not
    QList<GuideStep> enableLog; ///< from wal_level = replica to logical, with the restart
    QList<GuideStep> raiseSlots; ///< more replication slots
    QList<GuideStep> raiseSenders; ///< more WAL senders
    QList<GuideStep> limitKeptLog; ///< max_slot_wal_keep_size; empty where it cannot be set
    QList<GuideStep> allowPlugin; ///< wal2json: installed and allowed (output_plugin_libraries)
    ReplicationRight right = ReplicationRight::Attribute;
    QString rightHolder; ///< for Console: which login to use; one sentence
    QList<GuideStep> makeUser; ///< how a login is made where SQL cannot; else empty
    QList<GuideStep> removeUser; ///< how such a login is removed
    bool plainPassword = false; ///< does not take a SCRAM verifier (Neon)
    bool offersWal2json = true; ///< the plugin is there, or can be installed
    QString adminLogin; ///< who runs the script: "postgres", "a member of rds_superuser"
    QString encryption; ///< what encryption to choose and where its CA certificate is; one sentence
    QList<GuideStep> allowAddress; ///< letting our address in
    QStringList peculiarities; ///< a sentence each
};

/// The guide of @p provider, in the user's language. @p serverVersion (such as 150018) decides what
/// differs by version; 0: not known, taken for the newest.
ProviderGuide providerGuide(Provider provider, int serverVersion = 0);

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

/// What stands for {names} in steps. "cidr" follows from "address". What is not given of "address",
/// "cidr", "auth", "slots", "senders", "major" and "login" gets words in sentences, or a word in
/// capitals; any other name stays as it is.
using GuideValues = QHash<QString, QString>;

/// What to raise a limit (slots, WAL senders) to that is @p present now: never below it.
QString raisedLimit(int present);

/// The method of pg_hba.conf for passwords: "scram-sha-256", before version 10 "md5".
QString passwordMethod(int serverVersion);

/// The version as packages name it: "15", before version 10 "9.6".
QString majorVersion(int serverVersion);

/// The steps as lines for people, with @p values filled in.
QStringList guideLines(const QList<GuideStep> &steps, const GuideValues &values);

/// How to let @p address (IPv4 or IPv6) in at @p provider; empty: not known. @p values: further
/// ones, "database", "user" and "auth".
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
