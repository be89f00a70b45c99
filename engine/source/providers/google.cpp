// SPDX-License-Identifier: GPL-3.0-or-later
// Sources: Cloud SQL for PostgreSQL, "Set up logical replication and decoding" and "Configure
// database flags"; AlloyDB, "Supported database flags".
#include "engine/source/providers/guides.h"

namespace tributary {

namespace {

GuideStep wholeListNote()
{
    return textStep(GuideText::tr(
        "--database-flags replaces the whole list of flags: repeat every flag that is set "
        "already, or it is lost (gcloud sql instances describe INSTANCE shows them)."));
}

} // namespace

ProviderGuide cloudSqlGuide()
{
    ProviderGuide guide;
    guide.enableLog = {
        textStep(
            GuideText::tr("Console: edit the instance, Flags, set cloudsql.logical_decoding to "
                          "on, and save; the instance restarts.")),
        shellStep("gcloud sql instances patch INSTANCE "
                  "--database-flags=cloudsql.logical_decoding=on,OTHER_FLAG=VALUE"),
        wholeListNote(),
    };
    guide.raiseSlots = {
        textStep(GuideText::tr("Console: edit the instance, Flags, set max_replication_slots to "
                               "{slots}, and save; the instance restarts.")),
        shellStep("gcloud sql instances patch INSTANCE "
                  "--database-flags=cloudsql.logical_decoding=on,max_replication_slots={slots},"
                  "OTHER_FLAG=VALUE"),
        wholeListNote(),
    };
    guide.raiseSenders = {
        textStep(GuideText::tr("Console: edit the instance, Flags, set max_wal_senders to "
                               "{senders}, and save; the instance restarts.")),
        shellStep("gcloud sql instances patch INSTANCE "
                  "--database-flags=cloudsql.logical_decoding=on,max_wal_senders={senders},"
                  "OTHER_FLAG=VALUE"),
        wholeListNote(),
    };
    guide.limitKeptLog = {
        textStep(
            GuideText::tr("Set the flag max_slot_wal_keep_size (in megabytes) of the instance, "
                          "where its version offers it.")),
        wholeListNote(),
    };
    guide.allowPlugin = {textStep(
        GuideText::tr("wal2json is part of the server; where the flag output_plugin_libraries is "
                      "offered, add wal2json to it."))};
    guide.adminLogin = GuideText::tr("postgres, or another member of cloudsqlsuperuser");
    guide.encryption = GuideText::tr(
        "Choose verify-ca with the server's certificate, server-ca.pem from the console; "
        "verify-full works only where the instance has a DNS name.");
    guide.allowAddress = {
        textStep(GuideText::tr(
            "Console: Connections, Networking, add {address} to the authorised networks.")),
        shellStep("gcloud sql instances patch INSTANCE --authorized-networks={cidr},OTHERS"),
        textStep(GuideText::tr("--authorized-networks replaces the whole list, too.")),
    };
    guide.peculiarities = {
        GuideText::tr("The attribute REPLICATION can be given by members of cloudsqlsuperuser."),
        GuideText::tr("With \"trusted client certificates\" required, a client certificate has to "
                      "be given as well."),
    };
    return guide;
}

ProviderGuide alloyDbGuide()
{
    ProviderGuide guide;
    const GuideStep wholeList = textStep(GuideText::tr(
        "--database-flags replaces the whole list of flags: repeat every flag that is set already, "
        "or it is lost."));
    guide.enableLog = {
        textStep(GuideText::tr("Console: edit the primary instance, Advanced configuration, Flags, "
                               "set alloydb.logical_decoding to on; the instance restarts.")),
        shellStep("gcloud alloydb instances update INSTANCE --cluster=CLUSTER --region=REGION "
                  "--database-flags=alloydb.logical_decoding=on,OTHER_FLAG=VALUE"),
        wholeList,
    };
    guide.raiseSlots = {
        textStep(GuideText::tr("Set the flag max_replication_slots of the primary instance to "
                               "{slots}; it restarts.")),
        wholeList,
    };
    guide.raiseSenders = {
        textStep(GuideText::tr("Set the flag max_wal_senders of the primary instance to {senders}; "
                               "it restarts.")),
        wholeList,
    };
    guide.limitKeptLog = {
        textStep(GuideText::tr("Set the flag max_slot_wal_keep_size (in megabytes) of the primary "
                               "instance, where it is offered.")),
    };
    guide.allowPlugin = {textStep(
        GuideText::tr("wal2json is part of the server; where the flag output_plugin_libraries is "
                      "offered, add wal2json to it."))};
    guide.adminLogin = GuideText::tr("postgres, or another member of alloydbsuperuser");
    guide.encryption = GuideText::tr(
        "Choose verify-ca with the certificate authority of the cluster, or use the AlloyDB "
        "authentication proxy on this computer.");
    guide.allowAddress = {
        textStep(GuideText::tr("Console: edit the primary instance, enable its public IP, and add "
                               "{address} to the authorised external networks.")),
    };
    guide.peculiarities = {
        GuideText::tr("Changes can be followed from the primary instance only."),
    };
    return guide;
}

} // namespace tributary
