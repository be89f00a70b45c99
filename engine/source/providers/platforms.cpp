// SPDX-License-Identifier: GPL-3.0-or-later
// Platforms for applications. Sources: Supabase, "Connect to your database" and "Replication";
// Neon, "Get started with logical replication"; Heroku, "Heroku Postgres" and its public roadmap.
#include "engine/source/providers/guides.h"

namespace tributary {

ProviderGuide supabaseGuide(int serverVersion)
{
    ProviderGuide guide;
    if (serverVersion > 0 && serverVersion < 170000) {
        guide.right = ReplicationRight::Console;
        guide.rightHolder = GuideText::tr(
            "Use the login \"postgres\": before version 17 Supabase lets no other be given the "
            "right to follow changes.");
    }
    guide.enableLog = {
        textStep(GuideText::tr("wal_level is logical already on Supabase: where it is not, restart "
                               "the project or ask its support.")),
    };
    guide.raiseSlots = {
        textStep(GuideText::tr("Set max_replication_slots to {slots}; the database restarts.")),
        shellStep("supabase --experimental --project-ref PROJECT postgres-config update --config "
                  "max_replication_slots={slots}"),
    };
    guide.raiseSenders = {
        textStep(GuideText::tr("Set max_wal_senders to {senders}; the database restarts.")),
        shellStep("supabase --experimental --project-ref PROJECT postgres-config update --config "
                  "max_wal_senders={senders}"),
    };
    guide.limitKeptLog = {
        shellStep("supabase --experimental --project-ref PROJECT postgres-config update --config "
                  "max_slot_wal_keep_size=10GB"),
    };
    guide.allowPlugin = {
        textStep(GuideText::tr("wal2json is part of the server; where it is refused, add it to "
                               "output_plugin_libraries with the Supabase command line.")),
    };
    guide.adminLogin = GuideText::tr("postgres (the SQL editor of the dashboard)");
    guide.encryption = GuideText::tr(
        "Choose verify-full with the certificate from the dashboard (Database settings, SSL "
        "configuration), prod-ca-2021.crt.");
    guide.allowAddress = {
        textStep(GuideText::tr("Dashboard: Database settings, Network restrictions, add {address}; "
                               "without restrictions every address is let in.")),
        textStep(GuideText::tr("The direct address exists on IPv6 only, unless the project has the "
                               "IPv4 add-on.")),
    };
    guide.peculiarities = {
        GuideText::tr("Changes can be followed on the direct address (db.PROJECT.supabase.co, port "
                      "5432) only, not through the pooler."),
        GuideText::tr("Before version 17 the right to follow changes cannot be given to new users: "
                      "use postgres."),
    };
    return guide;
}

ProviderGuide neonGuide()
{
    ProviderGuide guide;
    guide.enableLog = {
        textStep(GuideText::tr("Console: Settings, Logical replication, Enable. All computes "
                               "restart, and it cannot be switched off again.")),
    };
    guide.raiseSlots = {
        textStep(GuideText::tr("The number of slots is set by Neon: drop a slot that is not used, "
                               "or ask its support.")),
    };
    guide.raiseSenders = {
        textStep(GuideText::tr("The number of WAL senders is set by Neon: end a reader that is not "
                               "needed, or ask its support.")),
    };
    guide.allowPlugin = {
        textStep(GuideText::tr("wal2json is part of the server; where it is refused, use "
                               "pgoutput.")),
    };
    guide.right = ReplicationRight::Console;
    guide.rightHolder = GuideText::tr(
        "Use a login that was made in the provider's console: those may follow changes.");
    guide.plainPassword = true;
    guide.adminLogin = GuideText::tr("the owner of the project, a member of neon_superuser");
    guide.encryption = GuideText::tr(
        "Encryption is required: choose verify-full; the certificate comes from a public authority "
        "that this computer knows.");
    guide.allowAddress = {
        textStep(GuideText::tr("Console: Settings, Network security, IP Allow: add {address}; "
                               "without a list every address is let in.")),
    };
    guide.peculiarities = {
        GuideText::tr("Use the address without \"-pooler\": changes cannot be followed through the "
                      "pooler."),
        GuideText::tr(
            "Neon removes slots that were not read for about 40 hours; a new full copy is "
            "needed then."),
        GuideText::tr("Make the user in the console, with the command line of Neon or its API: "
                      "such users may follow changes."),
        GuideText::tr(
            "Restoring a branch drops its slots, and a slot keeps the compute awake while "
            "it is read."),
    };
    return guide;
}

ProviderGuide herokuGuide()
{
    ProviderGuide guide;
    guide.followsLog = false;
    guide.whyNotLog = GuideText::tr(
        "Heroku Postgres offers no logical replication to its customers: tables are copied in full "
        "in each run.");
    guide.right = ReplicationRight::None;
    guide.offersWal2json = false;
    guide.makeUser = {
        textStep(GuideText::tr("Users of Heroku Postgres are made by Heroku, with a name but "
                               "without rights, and not with SQL:")),
        shellStep("heroku pg:credentials:create DATABASE --name {login} --app APP"),
        textStep(
            GuideText::tr("Heroku chooses the password: \"heroku pg:credentials:url DATABASE "
                          "--name {login} --app APP\" shows it. Plans that cannot have further "
                          "users need the default credential.")),
    };
    guide.removeUser = {
        textStep(GuideText::tr("Users of Heroku Postgres are removed by Heroku, and not with SQL; "
                               "one that is attached to an app has to be detached first:")),
        shellStep("heroku pg:credentials:destroy DATABASE --name {login} --app APP"),
    };
    guide.adminLogin = GuideText::tr("the default credential of the database");
    guide.encryption = GuideText::tr(
        "Encryption is required: choose require, because the certificate cannot be verified.");
    guide.allowAddress = {
        textStep(GuideText::tr("Ordinary databases let every address in; in a Private Space add "
                               "{address} to the trusted IP ranges.")),
    };
    guide.peculiarities = {
        GuideText::tr("Host, user and password change from time to time: take them anew from "
                      "\"heroku config:get DATABASE_URL\" when the login fails."),
        GuideText::tr("Users are made with \"heroku pg:credentials:create\", not with SQL."),
    };
    return guide;
}

} // namespace tributary
