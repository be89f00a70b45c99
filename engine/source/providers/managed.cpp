// SPDX-License-Identifier: GPL-3.0-or-later
// Managed PostgreSQL of smaller houses. Sources: Crunchy Bridge, "Logical replication"; Aiven for
// PostgreSQL, "Set up logical replication" and "Advanced parameters"; DigitalOcean, "PostgreSQL
// limits"; documentation of change readers about Timescale Cloud.
#include "engine/source/providers/guides.h"

namespace tributary {

ProviderGuide crunchyGuide()
{
    ProviderGuide guide;
    guide.enableLog = {
        textStep(GuideText::tr("wal_level is logical already on Crunchy Bridge; where it was "
                               "changed, set it back with the command line and restart.")),
        shellStep("cb config-param set --cluster CLUSTER wal_level=logical"),
        shellStep("cb restart CLUSTER"),
    };
    guide.raiseSlots = {
        textStep(GuideText::tr("Set max_replication_slots to {slots}, and restart the cluster:")),
        shellStep("cb config-param set --cluster CLUSTER max_replication_slots={slots}"),
        shellStep("cb restart CLUSTER"),
    };
    guide.raiseSenders = {
        textStep(GuideText::tr("Set max_wal_senders to {senders}, and restart the cluster:")),
        shellStep("cb config-param set --cluster CLUSTER max_wal_senders={senders}"),
        shellStep("cb restart CLUSTER"),
    };
    guide.limitKeptLog = {
        shellStep("cb config-param set --cluster CLUSTER max_slot_wal_keep_size=50GB"),
    };
    guide.allowPlugin = {
        textStep(GuideText::tr("Use pgoutput; ask the support of Crunchy Bridge for wal2json.")),
    };
    guide.adminLogin = GuideText::tr("postgres, who is a superuser here");
    guide.encryption = GuideText::tr(
        "Encryption is required: choose verify-full with the team's certificate from the "
        "dashboard.");
    guide.allowAddress = {
        textStep(GuideText::tr("Dashboard: Networking, add a firewall rule for {address}.")),
        shellStep("cb network add-firewall-rule --network NETWORK --rule {cidr}"),
    };
    guide.peculiarities = {
        GuideText::tr("Use port 5432; the pooler on port 5431 cannot pass changes on."),
    };
    return guide;
}

ProviderGuide aivenGuide()
{
    ProviderGuide guide;
    guide.enableLog = {
        textStep(GuideText::tr("wal_level is logical already on Aiven: where it is not, look at "
                               "the advanced parameters of the service.")),
    };
    guide.raiseSlots = {
        textStep(GuideText::tr("Console: Service settings, Advanced configuration, set "
                               "pg.max_replication_slots to {slots}.")),
    };
    guide.raiseSenders = {
        textStep(GuideText::tr("Console: Service settings, Advanced configuration, set "
                               "pg.max_wal_senders to {senders}.")),
    };
    guide.limitKeptLog = {
        shellStep("avn service update SERVICE -c pg.max_slot_wal_keep_size=51200"),
        textStep(GuideText::tr("The number is in megabytes.")),
    };
    guide.allowPlugin = {
        textStep(GuideText::tr("wal2json is part of the server; where it is refused, use "
                               "pgoutput.")),
    };
    guide.adminLogin = GuideText::tr("avnadmin");
    guide.encryption = GuideText::tr(
        "Choose verify-full with the project's certificate, ca.pem from the service's overview.");
    guide.allowAddress = {
        textStep(GuideText::tr("Console: Service settings, Cloud and network, add {address} to the "
                               "allowed addresses.")),
        shellStep("avn service update SERVICE -c ip_filter={cidr},OTHERS"),
    };
    guide.peculiarities = {
        GuideText::tr("Use the direct address of the service, not that of one of its connection "
                      "pools."),
        GuideText::tr("avnadmin is no superuser: publications for all tables are made through the "
                      "extension aiven_extras."),
    };
    return guide;
}

ProviderGuide digitalOceanGuide()
{
    ProviderGuide guide;
    guide.followsLog = false;
    guide.whyNotLog = GuideText::tr(
        "DigitalOcean does not promise logical replication to programs of its customers: tables "
        "are copied in full in each run.");
    guide.right = ReplicationRight::None;
    guide.offersWal2json = false;
    guide.adminLogin = GuideText::tr("doadmin");
    guide.encryption = GuideText::tr(
        "Encryption is required: choose verify-full with the cluster's certificate, "
        "ca-certificate.crt from its overview.");
    guide.allowAddress = {
        textStep(GuideText::tr("Control panel: the database cluster, Network access, add {address} "
                               "to the trusted sources.")),
        shellStep("doctl databases firewalls append CLUSTER --rule ip_addr:{address}"),
    };
    guide.peculiarities = {
        GuideText::tr("Use port 25060; the connection pools have ports of their own."),
    };
    return guide;
}

ProviderGuide timescaleGuide()
{
    ProviderGuide guide;
    guide.followsLog = false;
    guide.whyNotLog = GuideText::tr(
        "Timescale Cloud does not let its customers switch logical replication on: tables are "
        "copied in full in each run.");
    guide.right = ReplicationRight::None;
    guide.offersWal2json = false;
    guide.adminLogin = GuideText::tr("tsdbadmin");
    guide.encryption = GuideText::tr(
        "Encryption is required: choose verify-full; the certificate comes from a public authority "
        "that this computer knows.");
    guide.allowAddress = {
        textStep(GuideText::tr("Console: the service, Security, IP address allow list: add "
                               "{address}; without a list every address is let in.")),
    };
    guide.peculiarities = {
        GuideText::tr("Hypertables keep their rows in chunks, whose changes come under names of "
                      "their own."),
    };
    return guide;
}

} // namespace tributary
