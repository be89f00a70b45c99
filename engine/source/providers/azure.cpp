// SPDX-License-Identifier: GPL-3.0-or-later
// Source: Azure Database for PostgreSQL flexible server, "Logical replication and logical
// decoding".
#include "engine/source/providers/guides.h"

namespace tributary {

ProviderGuide azureGuide()
{
    ProviderGuide guide;
    guide.enableLog = {
        textStep(GuideText::tr("Portal: Server parameters, set wal_level to logical, save, and "
                               "restart the server.")),
        shellStep("az postgres flexible-server parameter set --resource-group GROUP --server-name "
                  "SERVER --name wal_level --value logical"),
        shellStep("az postgres flexible-server restart --resource-group GROUP --name SERVER"),
    };
    guide.raiseSlots = {
        textStep(GuideText::tr("Portal: Server parameters, set max_replication_slots to {slots}, "
                               "and restart the server.")),
    };
    guide.raiseSenders = {
        textStep(GuideText::tr("Portal: Server parameters, set max_wal_senders to {senders}, have "
                               "max_worker_processes at 16 or more, and restart the server.")),
    };
    guide.limitKeptLog = {
        textStep(GuideText::tr("Portal: Server parameters, set max_slot_wal_keep_size (in "
                               "megabytes); no restart is needed.")),
    };
    guide.allowPlugin = {
        textStep(GuideText::tr("wal2json is part of the server; where output_plugin_libraries is "
                               "among the server parameters, add wal2json to it.")),
    };
    guide.adminLogin = GuideText::tr("the server's administrator, a member of azure_pg_admin");
    guide.encryption = GuideText::tr(
        "Encryption is required: choose verify-full; the certificates of DigiCert and Microsoft "
        "are among this computer's authorities, or can be given as a file.");
    guide.allowAddress = {
        textStep(GuideText::tr("Portal: Networking, add a firewall rule for {address}.")),
        shellStep("az postgres flexible-server firewall-rule create --resource-group GROUP --name "
                  "SERVER --rule-name tributary --start-ip-address {address} --end-ip-address "
                  "{address}"),
    };
    guide.peculiarities = {
        GuideText::tr(
            "The server's own pooler on port 6432 cannot pass changes on: use port 5432."),
        GuideText::tr("Before version 17 a failover of the server loses its replication slots."),
    };
    return guide;
}

} // namespace tributary
