// SPDX-License-Identifier: GPL-3.0-or-later
// Sources: PostgreSQL manual, "Replication" and "The pg_hba.conf File"; release notes of 15.19
// (output_plugin_libraries).
#include "engine/source/providers/guides.h"

namespace tributary {

ProviderGuide selfHostedGuide()
{
    ProviderGuide guide;
    guide.enableLog = {
        sqlStep("ALTER SYSTEM SET wal_level = 'logical';"),
        textStep(GuideText::tr("Restart the server: until then the old value applies.")),
    };
    guide.raiseSlots = {
        textStep(GuideText::tr("Set max_replication_slots to {slots}, and restart the server: "
                               "until then the old value applies.")),
        sqlStep("ALTER SYSTEM SET max_replication_slots = {slots};"),
    };
    guide.raiseSenders = {
        // A standby whose own value is lower stops replaying; and WAL senders were connections.
        textStep(GuideText::tr("Set max_wal_senders to {senders}, on standbys first, and restart "
                               "the server: until then the old value applies. Before version 12 "
                               "it has to stay below max_connections.")),
        sqlStep("ALTER SYSTEM SET max_wal_senders = {senders};"),
    };
    guide.limitKeptLog = {
        sqlStep("ALTER SYSTEM SET max_slot_wal_keep_size = '50GB'; SELECT pg_reload_conf();"),
        textStep(GuideText::tr("Choose what the server's disk can spare; no restart is needed.")),
    };
    guide.allowPlugin = {
        textStep(GuideText::tr("Install the plugin on the server (Debian: the package "
                               "postgresql-{major}-wal2json, Red Hat: wal2json_{major}).")),
        // Several literals on purpose: one quoted list would be taken for a single name, and then
        // even pgoutput is refused.
        sqlStep("ALTER ROLE {role} SET output_plugin_libraries = 'pgoutput', 'test_decoding', "
                "'wal2json';"),
        textStep(GuideText::tr(
            "The last is needed, and understood, only by servers that have the setting "
            "output_plugin_libraries (15.19, 16.15, 17.11, 18.6 and newer). Each name needs its "
            "own quotes.")),
    };
    guide.adminLogin = GuideText::tr("a superuser such as postgres");
    guide.encryption = GuideText::tr(
        "Choose verify-full with the certificate of the authority that signed the server's; ask "
        "the database administrator for it.");
    guide.allowAddress = {
        textStep(
            GuideText::tr("Add a line to pg_hba.conf for {address}, and reload the settings:")),
        settingStep("hostssl {database} {user} {cidr} {auth}"),
        sqlStep("SELECT pg_reload_conf();"),
    };
    guide.peculiarities = {
        GuideText::tr("Servers before version 10 ask for a line with the word \"replication\" in "
                      "place of the database in pg_hba.conf, too."),
    };
    return guide;
}

} // namespace tributary
