// SPDX-License-Identifier: GPL-3.0-or-later
// Sources: Amazon RDS User Guide, "Performing logical replication for Amazon RDS for PostgreSQL";
// Amazon Aurora User Guide, "Setting up logical replication for your Aurora PostgreSQL DB cluster".
#include "engine/source/providers/guides.h"

namespace tributary {

namespace {

/// What both products have in common.
ProviderGuide amazonGuide()
{
    ProviderGuide guide;
    guide.allowPlugin = {textStep(
        GuideText::tr("wal2json is part of the server; where output_plugin_libraries is among the "
                      "parameters of the group, add wal2json to it."))};
    guide.right = ReplicationRight::RdsRole;
    guide.adminLogin = GuideText::tr("the master user, a member of rds_superuser");
    guide.encryption = GuideText::tr(
        "Choose verify-full with Amazon's bundle of certificates, global-bundle.pem; from version "
        "15 on the server asks for encryption by default.");
    guide.allowAddress = {
        textStep(GuideText::tr("Add an inbound rule for {address} and the port of PostgreSQL to "
                               "the security group of the database.")),
        shellStep("aws ec2 authorize-security-group-ingress --group-id SECURITY_GROUP --protocol "
                  "tcp --port 5432 --cidr {cidr}"),
        textStep(GuideText::tr("An IPv6 address is given with --ip-permissions and Ipv6Ranges in "
                               "place of --protocol, --port and --cidr.")),
        textStep(GuideText::tr("The database also has to be publicly accessible, or be reached "
                               "through an SSH tunnel.")),
    };
    return guide;
}

} // namespace

ProviderGuide rdsGuide()
{
    ProviderGuide guide = amazonGuide();
    guide.enableLog = {
        textStep(GuideText::tr("Make a parameter group of your own if the database uses the "
                               "default one, which cannot be changed.")),
        textStep(GuideText::tr("Set rds.logical_replication to 1 in the parameter group.")),
        shellStep(
            "aws rds modify-db-parameter-group --db-parameter-group-name GROUP --parameters "
            "ParameterName=rds.logical_replication,ParameterValue=1,ApplyMethod=pending-reboot"),
        textStep(GuideText::tr("Attach the group to the instance, and reboot the instance.")),
        shellStep("aws rds reboot-db-instance --db-instance-identifier INSTANCE"),
    };
    guide.raiseSlots = {
        textStep(GuideText::tr("Set max_replication_slots in the parameter group to {slots}, and "
                               "reboot the instance.")),
    };
    guide.raiseSenders = {
        textStep(GuideText::tr("Set max_wal_senders in the parameter group to {senders}, and "
                               "reboot the instance.")),
    };
    guide.limitKeptLog = {
        textStep(GuideText::tr("Set max_slot_wal_keep_size (in megabytes) in the parameter group; "
                               "no reboot is needed.")),
    };
    guide.peculiarities = {
        GuideText::tr("The right to follow changes is membership in rds_replication; the "
                      "attribute REPLICATION cannot be set."),
        GuideText::tr("Automated backups have to be on (a retention of at least one day)."),
    };
    return guide;
}

ProviderGuide auroraGuide()
{
    ProviderGuide guide = amazonGuide();
    guide.enableLog = {
        textStep(GuideText::tr("Make a DB cluster parameter group of your own if the cluster uses "
                               "the default one, which cannot be changed.")),
        textStep(GuideText::tr("Set rds.logical_replication to 1 in the DB cluster parameter "
                               "group, not in that of an instance.")),
        shellStep(
            "aws rds modify-db-cluster-parameter-group --db-cluster-parameter-group-name "
            "GROUP --parameters "
            "ParameterName=rds.logical_replication,ParameterValue=1,ApplyMethod=pending-reboot"),
        textStep(GuideText::tr("Attach the group to the cluster, and reboot its writer instance.")),
        shellStep("aws rds reboot-db-instance --db-instance-identifier WRITER"),
    };
    guide.raiseSlots = {
        textStep(GuideText::tr("Set max_replication_slots in the DB cluster parameter group to "
                               "{slots}, and reboot the writer instance.")),
    };
    guide.raiseSenders = {
        textStep(GuideText::tr("Set max_wal_senders in the DB cluster parameter group to "
                               "{senders}, and reboot the writer instance.")),
    };
    guide.peculiarities = {
        GuideText::tr("Use the writer (cluster) endpoint: changes cannot be followed from a "
                      "reader."),
        GuideText::tr("The right to follow changes is membership in rds_replication; the "
                      "attribute REPLICATION cannot be set."),
        GuideText::tr("A limit of the kept log has no effect on Aurora's storage: drop a slot that "
                      "is no longer read."),
        GuideText::tr("Aurora Serverless v1 offers no logical replication."),
    };
    return guide;
}

} // namespace tributary
