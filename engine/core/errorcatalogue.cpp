// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/errorcatalogue.h"

#include <QCoreApplication>

#include <algorithm>

namespace tributary {

namespace {

using enum ErrorKind;
using enum RetryPolicy;

// clang-format off
constexpr CatalogueEntry entries[] = {
    {Internal, "internal", QT_TRANSLATE_NOOP("Catalogue", "Tributary met a state it was not made for: {what}."),
     QT_TRANSLATE_NOOP("Catalogue", "Run it again; if it comes back, report it with the technical detail below."), ExitCode::Internal, Never},
    {Usage, "usage", QT_TRANSLATE_NOOP("Catalogue", "{what}"),
     QT_TRANSLATE_NOOP("Catalogue", "See \"tributary-cli help\" for the commands and their options."), ExitCode::Usage, Never},
    {Settings, "settings", QT_TRANSLATE_NOOP("Catalogue", "The connection settings cannot be used: {what}"),
     QT_TRANSLATE_NOOP("Catalogue", "Correct the connection text or the saved source."), ExitCode::Usage, Never},
    {Interrupted, "interrupted", QT_TRANSLATE_NOOP("Catalogue", "The run was stopped before it was finished. The last good copy was left as it was."),
     QT_TRANSLATE_NOOP("Catalogue", "Start it again when you like."), ExitCode::Interrupted, NextRun},
    {AlreadyRunning, "already-running", QT_TRANSLATE_NOOP("Catalogue", "Another run is writing {path} already (process {pid} on {host})."),
     QT_TRANSLATE_NOOP("Catalogue", "Wait until it has finished, or stop it."), ExitCode::AlreadyRunning, NextRun},
    {SourceBusy, "source-busy", QT_TRANSLATE_NOOP("Catalogue", "\"{name}\" is being synced already: by {holder}, since {since} (process {pid})."),
     QT_TRANSLATE_NOOP("Catalogue", "Wait until that run has finished, or stop it."), ExitCode::AlreadyRunning, NextRun},
    {UnknownSource, "unknown-source", QT_TRANSLATE_NOOP("Catalogue", "There is no saved source called \"{name}\", and it is not a connection text either."),
     QT_TRANSLATE_NOOP("Catalogue", "See the saved ones with \"tributary-cli source list\".\nGive a connection such as postgresql://user@host/database."), ExitCode::UnknownSource, Never},
    {SourceExists, "source-exists", QT_TRANSLATE_NOOP("Catalogue", "A source called \"{name}\" is saved already."),
     QT_TRANSLATE_NOOP("Catalogue", "Choose another name, or remove the old one first."), ExitCode::Usage, Never},
    {StoreFailed, "store", QT_TRANSLATE_NOOP("Catalogue", "The file with the saved sources, {path}, cannot be used: {reason}"),
     QT_TRANSLATE_NOOP("Catalogue", "Check the rights and the free space of its folder."), ExitCode::Usage, Never},
    {ScheduleText, "schedule", QT_TRANSLATE_NOOP("Catalogue", "\"{text}\" is not a schedule."),
     QT_TRANSLATE_NOOP("Catalogue", "Write it as one of: manual; every 15 minutes (1 minute to 24 hours); hourly; hourly at :20; daily at 06:30; weekdays at 06:30; monday,thursday at 18:00."), ExitCode::Usage, Never},
    {TimersUnavailable, "timers", QT_TRANSLATE_NOOP("Catalogue", "systemd cannot run the schedule: {reason}"),
     QT_TRANSLATE_NOOP("Catalogue", "Have the window run it while it is open (--scheduler window).\nLog in as this user, on a desktop or by SSH, so that systemd runs for it; \"loginctl enable-linger\" keeps it there."), ExitCode::PrerequisiteMissing, Never},

    {NameNotFound, "dns", QT_TRANSLATE_NOOP("Catalogue", "There is no server called \"{host}\". Inside a company network the VPN may be off."),
     QT_TRANSLATE_NOOP("Catalogue", "Check the spelling of the host name.\nCheck that the VPN is on."), ExitCode::SourceUnreachable, Timed},
    {ConnectionRefused, "refused", QT_TRANSLATE_NOOP("Catalogue", "{host} is there, but nothing answers on port {port}. PostgreSQL may listen on another port, or only locally."),
     QT_TRANSLATE_NOOP("Catalogue", "Check the port (5432 is usual; 5433, 6432 and 25060 are common).\nAsk whether listen_addresses lets other computers in."), ExitCode::SourceUnreachable, Timed},
    {ConnectionTimeout, "timeout", QT_TRANSLATE_NOOP("Catalogue", "{host}:{port} does not answer. Most often a firewall or an allow-list is in the way."),
     QT_TRANSLATE_NOOP("Catalogue", "Have the address of this computer added to the server's allow-list.\nTry again later."), ExitCode::SourceUnreachable, Timed},
    {NetworkUnreachable, "unreachable", QT_TRANSLATE_NOOP("Catalogue", "There is no way from this network to {host}. Its address may exist only on IPv6."),
     QT_TRANSLATE_NOOP("Catalogue", "Check the network connection.\nAsk the provider for an address that works on IPv4."), ExitCode::SourceUnreachable, Timed},
    {SocketMissing, "socket", QT_TRANSLATE_NOOP("Catalogue", "No PostgreSQL server listens on the socket {path}."),
     QT_TRANSLATE_NOOP("Catalogue", "Start the server, or give its host name and port."), ExitCode::SourceUnreachable, Timed},
    {NotPostgres, "not-postgres", QT_TRANSLATE_NOOP("Catalogue", "Something other than PostgreSQL answers on {host}:{port}."),
     QT_TRANSLATE_NOOP("Catalogue", "Check the port."), ExitCode::SourceUnreachable, Never},
    {NoEncryption, "no-ssl", QT_TRANSLATE_NOOP("Catalogue", "The server {host} offers no encryption. Password and data would cross the network readable."),
     QT_TRANSLATE_NOOP("Catalogue", "Have encryption switched on at the server.\nOn a network you trust, set encryption to \"If the server offers it\" (sslmode=prefer)."), ExitCode::SourceUnreachable, Never},
    {Certificate, "cert", QT_TRANSLATE_NOOP("Catalogue", "The certificate of {host} could not be verified: {reason}"),
     QT_TRANSLATE_NOOP("Catalogue", "Give the certificate of its authority as the certificate file (sslrootcert=FILE).\nTo encrypt without knowing who answers, do not have the certificate checked (sslmode=require)."), ExitCode::SourceUnreachable, Never},
    {CertificateFile, "cert-file", QT_TRANSLATE_NOOP("Catalogue", "A certificate file cannot be used: {reason}"),
     QT_TRANSLATE_NOOP("Catalogue", "Give the certificate of the server's authority as the certificate file (sslrootcert=FILE).\nTo encrypt without knowing who answers, do not have the certificate checked (sslmode=require)."), ExitCode::Usage, Never},
    {ConnectionLost, "connection-lost", QT_TRANSLATE_NOOP("Catalogue", "The connection to the server was cut. The last good copy was left as it was."),
     QT_TRANSLATE_NOOP("Catalogue", "Start it again."), ExitCode::SourceUnreachable, Timed},
    {SshMissing, "ssh-missing", QT_TRANSLATE_NOOP("Catalogue", "The program ssh, which makes the SSH tunnel, is not installed on this computer."),
     QT_TRANSLATE_NOOP("Catalogue", "Install OpenSSH (Debian: apt install openssh-client).\nConnect without a tunnel."), ExitCode::SourceUnreachable, Never},
    {TunnelFailed, "tunnel-failed", QT_TRANSLATE_NOOP("Catalogue", "The SSH tunnel through {host} cannot be used: {reason}"),
     QT_TRANSLATE_NOOP("Catalogue", "Try in a terminal: {command}\nCheck host, port and user of the tunnel; inside a company network the VPN may be off."), ExitCode::SourceUnreachable, Timed},
    {TunnelHostKey, "tunnel-host-key", QT_TRANSLATE_NOOP("Catalogue", "The machine that answers for the SSH tunnel to {host} is not known, or not the one that it was."),
     QT_TRANSLATE_NOOP("Catalogue", "Run once in a terminal: {command}\nCompare the fingerprint that it shows with the one that the administrator of {host} gives you."), ExitCode::SourceUnreachable, Never},
    {TunnelLogin, "tunnel-refused-login", QT_TRANSLATE_NOOP("Catalogue", "The machine of the SSH tunnel, {host}, did not let you in. Only keys work for tunnels, not passwords."),
     QT_TRANSLATE_NOOP("Catalogue", "Check the user of the tunnel.\nHave your public key added on {host}, and load your key with ssh-add.\nTry in a terminal: {command}"), ExitCode::LoginOrPermission, Never},

    {ClientCertificate, "client-cert", QT_TRANSLATE_NOOP("Catalogue", "The server wants a client certificate, and none was given."),
     QT_TRANSLATE_NOOP("Catalogue", "Give client certificate and key (sslcert=FILE and sslkey=FILE).\nAsk the database administrator for them."), ExitCode::LoginOrPermission, Never},
    {ClientCertificateRefused, "client-cert-refused", QT_TRANSLATE_NOOP("Catalogue", "The server did not accept the client certificate for \"{user}\": {reason}"),
     QT_TRANSLATE_NOOP("Catalogue", "Give a certificate that the server's authority has signed for this user.\nAsk the database administrator for a new one."), ExitCode::LoginOrPermission, Never},
    {ClientKeyFile, "client-key-file", QT_TRANSLATE_NOOP("Catalogue", "The client certificate or its key cannot be used: {reason}"),
     QT_TRANSLATE_NOOP("Catalogue", "Give client certificate and key that belong together (sslcert=FILE and sslkey=FILE).\nThe key has to be readable by you alone: chmod 600 FILE"), ExitCode::Usage, Never},
    {ClientKeyEngine, "client-key-engine", QT_TRANSLATE_NOOP("Catalogue", "The client key \"{path}\" is not read: with a colon in it, it names an OpenSSL engine to be loaded instead of a file."),
     QT_TRANSLATE_NOOP("Catalogue", "Give the key as a file whose path holds no colon (sslkey=FILE); move or rename it where it does."), ExitCode::Usage, Never},
    {WrongPassword, "password", QT_TRANSLATE_NOOP("Catalogue", "The server refused the password for \"{user}\". (It says the same when the user does not exist.)"),
     QT_TRANSLATE_NOOP("Catalogue", "Enter the password again.\nAsk the database administrator for it."), ExitCode::LoginOrPermission, Never},
    {PasswordNeeded, "no-password", QT_TRANSLATE_NOOP("Catalogue", "The server asked for the password of \"{user}\", and none was given."),
     QT_TRANSLATE_NOOP("Catalogue", "Give it with --password-file FILE, --password-stdin, PGPASSWORD or ~/.pgpass."), ExitCode::PasswordNeeded, Never},
    {NoHbaEntry, "hba", QT_TRANSLATE_NOOP("Catalogue", "The server does not let \"{user}\" into \"{database}\" from this computer."),
     QT_TRANSLATE_NOOP("Catalogue", "Ask the database administrator for a line in pg_hba.conf: {hbaline}\nIf the server's own words are \"no encryption\", require encryption (sslmode=require)."), ExitCode::LoginOrPermission, Never},
    {HbaReject, "hba-reject", QT_TRANSLATE_NOOP("Catalogue", "The server is set to refuse \"{user}\" on \"{database}\" from this computer."),
     QT_TRANSLATE_NOOP("Catalogue", "Ask the database administrator about the \"reject\" line in pg_hba.conf."), ExitCode::LoginOrPermission, Never},
    {LoginRefused, "login-refused", QT_TRANSLATE_NOOP("Catalogue", "The server did not let the login \"{user}\" in: {reason}"),
     QT_TRANSLATE_NOOP("Catalogue", "Ask the database administrator which method pg_hba.conf has for this login: peer and ident ask who you are on your computer, scram-sha-256 and md5 ask for a password.\nOn a socket, give 127.0.0.1 as the host: another line of pg_hba.conf counts there."), ExitCode::LoginOrPermission, Never},
    {UnknownDatabase, "db", QT_TRANSLATE_NOOP("Catalogue", "There is no database \"{database}\" on this server."),
     QT_TRANSLATE_NOOP("Catalogue", "Check its name; upper and lower case differ."), ExitCode::SourceUnreachable, Never},
    {UnknownRole, "role", QT_TRANSLATE_NOOP("Catalogue", "There is no user \"{user}\" on this server."),
     QT_TRANSLATE_NOOP("Catalogue", "Check its name; upper and lower case differ."), ExitCode::LoginOrPermission, Never},
    {RoleMayNotLogin, "role-nologin", QT_TRANSLATE_NOOP("Catalogue", "The user \"{user}\" may not log in."),
     QT_TRANSLATE_NOOP("Catalogue", "Use another user, or ask for: ALTER ROLE {quoteduser} LOGIN"), ExitCode::LoginOrPermission, Never},
    {TooManyConnections, "full", QT_TRANSLATE_NOOP("Catalogue", "The server has no free connection for \"{user}\"."),
     QT_TRANSLATE_NOOP("Catalogue", "Try again in a minute.\nAsk for a higher connection limit."), ExitCode::SourceUnreachable, Timed},
    {ServerStarting, "starting", QT_TRANSLATE_NOOP("Catalogue", "The server is starting or recovering."),
     QT_TRANSLATE_NOOP("Catalogue", "Try again in a minute."), ExitCode::SourceUnreachable, Timed},
    {ServerStopping, "stopping", QT_TRANSLATE_NOOP("Catalogue", "The server is shutting down."),
     QT_TRANSLATE_NOOP("Catalogue", "Try again when it is back."), ExitCode::SourceUnreachable, Timed},
    {Pooler, "pooler", QT_TRANSLATE_NOOP("Catalogue", "This is a connection pooler (such as PgBouncer). Tables can be copied through it; changes cannot be followed."),
     QT_TRANSLATE_NOOP("Catalogue", "Use the server's direct host and port."), ExitCode::PrerequisiteMissing, Never},
    {TenantNotFound, "tenant", QT_TRANSLATE_NOOP("Catalogue", "The provider does not know which project is meant."),
     QT_TRANSLATE_NOOP("Catalogue", "Supabase: the user name is \"postgres.PROJECT\" on the pooler.\nNeon: use the full host name of the endpoint."), ExitCode::LoginOrPermission, Never},
    {OtherProduct, "other-product", QT_TRANSLATE_NOOP("Catalogue", "This server speaks PostgreSQL's protocol but is {product}, which is not supported."),
     QT_TRANSLATE_NOOP("Catalogue", "Give the address of a PostgreSQL server."), ExitCode::PrerequisiteMissing, Never},
    {VersionTooOld, "version-old", QT_TRANSLATE_NOOP("Catalogue", "PostgreSQL {version} is too old; 9.4 is the oldest that can be read."),
     QT_TRANSLATE_NOOP("Catalogue", "Upgrade the server."), ExitCode::PrerequisiteMissing, Never},
    {VersionWithBugs, "version-bugs", QT_TRANSLATE_NOOP("Catalogue", "PostgreSQL {version} has known faults: {reason}"),
     QT_TRANSLATE_NOOP("Catalogue", "Upgrade to at least {fixed}."), ExitCode::PrerequisiteMissing, Never},
    {StandbySource, "standby", QT_TRANSLATE_NOOP("Catalogue", "This server is a standby: it only repeats what its primary does."),
     QT_TRANSLATE_NOOP("Catalogue", "Full copies work from here; to follow changes use the primary."), ExitCode::PrerequisiteMissing, Never},
    {ServerEncoding, "encoding", QT_TRANSLATE_NOOP("Catalogue", "The database has the encoding {encoding}: the server does not know which characters its bytes mean."),
     QT_TRANSLATE_NOOP("Catalogue", "Texts that are not valid UTF-8 are stored as bytes (BLOB); look at them before you rely on them."), ExitCode::Done, Never},
    {ConnectPermission, "connect-perm", QT_TRANSLATE_NOOP("Catalogue", "\"{user}\" may not connect to the database \"{database}\"."),
     QT_TRANSLATE_NOOP("Catalogue", "Ask for: GRANT CONNECT ON DATABASE {quoteddatabase} TO {quoteduser}"), ExitCode::LoginOrPermission, Never},
    {SetupRight, "setup-right", QT_TRANSLATE_NOOP("Catalogue", "\"{user}\" may not do everything that the setup takes: {reason}"),
     QT_TRANSLATE_NOOP("Catalogue", "Use a login that may: {admin}.\nOr save the script, and give it to somebody who may run it."), ExitCode::LoginOrPermission, Never},

    {TablePermission, "table-perm", QT_TRANSLATE_NOOP("Catalogue", "\"{user}\" may not read {table}."),
     QT_TRANSLATE_NOOP("Catalogue", "Ask for: GRANT SELECT ON {quotedtable} TO {quoteduser}\nOr leave the table out."), ExitCode::LoginOrPermission, Never},
    {SchemaPermission, "schema-perm", QT_TRANSLATE_NOOP("Catalogue", "\"{user}\" may not use the schema of {table}."),
     QT_TRANSLATE_NOOP("Catalogue", "Ask for: GRANT USAGE ON SCHEMA {quotedschema} TO {quoteduser}\nOr leave the table out."), ExitCode::LoginOrPermission, Never},
    {TableNotFound, "table-missing", QT_TRANSLATE_NOOP("Catalogue", "There is no table \"{table}\" in the database \"{database}\"."),
     QT_TRANSLATE_NOOP("Catalogue", "Write it as SCHEMA.TABLE, with the same upper and lower case as on the server."), ExitCode::Usage, Never},
    {NothingToSync, "nothing-to-sync", QT_TRANSLATE_NOOP("Catalogue", "There is no table in \"{database}\" that \"{user}\" may read."),
     QT_TRANSLATE_NOOP("Catalogue", "Check that this is the right database.\nAsk the administrator for SELECT on its tables."), ExitCode::LoginOrPermission, Never},
    {AllLeftOut, "all-left-out", QT_TRANSLATE_NOOP("Catalogue", "Every table of \"{database}\" that would be synced is left out by choice."),
     QT_TRANSLATE_NOOP("Catalogue", "Choose another method than leaving out for at least one table."), ExitCode::Usage, Never},
    {RowSecurity, "row-security", QT_TRANSLATE_NOOP("Catalogue", "Row-level security hides rows of {table} from \"{user}\": a copy would be short without saying so."),
     QT_TRANSLATE_NOOP("Catalogue", "Ask for: ALTER ROLE {quoteduser} BYPASSRLS\nOr leave the table out."), ExitCode::LoginOrPermission, Never},
    {TableChanged, "table-changed", QT_TRANSLATE_NOOP("Catalogue", "{table} was altered, truncated or rewritten while it was read. Its last good copy was kept."),
     QT_TRANSLATE_NOOP("Catalogue", "Run the sync again."), ExitCode::SomeTablesFailed, NextRun},
    {TableUnreadable, "table-unreadable", QT_TRANSLATE_NOOP("Catalogue", "{table} could not be read: {reason}"),
     QT_TRANSLATE_NOOP("Catalogue", "Mend the cause on the server, or leave the table out."), ExitCode::SomeTablesFailed, NextRun},
    {StandbyConflict, "standby-conflict", QT_TRANSLATE_NOOP("Catalogue", "The standby cancelled the long read of {table} to keep up with its primary."),
     QT_TRANSLATE_NOOP("Catalogue", "Run it again at a quieter time.\nAsk for hot_standby_feedback = on, or read from the primary."), ExitCode::SomeTablesFailed, Timed},
    {SnapshotTooOld, "snapshot-old", QT_TRANSLATE_NOOP("Catalogue", "The server gave up the snapshot of {table} because the read took too long (old_snapshot_threshold)."),
     QT_TRANSLATE_NOOP("Catalogue", "Run it again at a quieter time, or copy fewer tables at once."), ExitCode::SomeTablesFailed, Timed},
    {LockTimeout, "lock-timeout", QT_TRANSLATE_NOOP("Catalogue", "{table} is locked by somebody else, and stayed so."),
     QT_TRANSLATE_NOOP("Catalogue", "Run it again when the other work on the table has ended."), ExitCode::SomeTablesFailed, Timed},
    {ServerCancelled, "cancelled", QT_TRANSLATE_NOOP("Catalogue", "The server cancelled the query that was reading."),
     QT_TRANSLATE_NOOP("Catalogue", "Ask the administrator whether a limit or a person did it, and run it again."), ExitCode::SomeTablesFailed, NextRun},
    {ServerTerminated, "terminated", QT_TRANSLATE_NOOP("Catalogue", "The server ended our connection. The last good copy was left as it was."),
     QT_TRANSLATE_NOOP("Catalogue", "Ask the administrator whether a restart, a limit or a person did it, and run it again."), ExitCode::SourceUnreachable, Timed},
    {ServerOutOfMemory, "server-memory", QT_TRANSLATE_NOOP("Catalogue", "The server ran out of memory while it read {table}."),
     QT_TRANSLATE_NOOP("Catalogue", "Run it again at a quieter time."), ExitCode::SomeTablesFailed, NextRun},
    {ServerDiskFull, "server-disk", QT_TRANSLATE_NOOP("Catalogue", "The disk of the server is full."),
     QT_TRANSLATE_NOOP("Catalogue", "Tell the administrator at once."), ExitCode::SourceUnreachable, NextRun},
    {FieldTooLarge, "field-too-large", QT_TRANSLATE_NOOP("Catalogue", "A value in {table} is too large for the server to hand out."),
     QT_TRANSLATE_NOOP("Catalogue", "Leave the column out by granting SELECT on the other columns only.\nIf changes are followed: have the table, or with PostgreSQL 15 and newer the column, taken out of the publication; then drop the slot and allow a new full copy."), ExitCode::SomeTablesFailed, Never},
    {ProtocolViolation, "protocol", QT_TRANSLATE_NOOP("Catalogue", "The server sent something that PostgreSQL would not send while {what}."),
     QT_TRANSLATE_NOOP("Catalogue", "Check that nothing between here and the server alters the traffic, and run it again."), ExitCode::SomeTablesFailed, NextRun},
    {ServerError, "server-error", QT_TRANSLATE_NOOP("Catalogue", "The server reported an error: {reason}"),
     QT_TRANSLATE_NOOP("Catalogue", "Show the text below to the database administrator."), ExitCode::SourceUnreachable, NextRun},
    {RowCountMismatch, "row-count", QT_TRANSLATE_NOOP("Catalogue", "The server says it sent {sent} rows of {table}, but {written} arrived. The last good copy was kept."),
     QT_TRANSLATE_NOOP("Catalogue", "Run the sync again; report it if it comes back."), ExitCode::SomeTablesFailed, NextRun},

    {WalLevel, "wal-level", QT_TRANSLATE_NOOP("Catalogue", "Following changes is switched off on the server (wal_level is {value})."),
     QT_TRANSLATE_NOOP("Catalogue", "Ask for wal_level = logical and a restart.\nUse full copies meanwhile."), ExitCode::PrerequisiteMissing, Never},
    {ReplicationRole, "repl-role", QT_TRANSLATE_NOOP("Catalogue", "\"{user}\" may read tables but not follow changes."),
     QT_TRANSLATE_NOOP("Catalogue", "Ask for: ALTER ROLE {quoteduser} REPLICATION (Amazon RDS: GRANT rds_replication TO {quoteduser})"), ExitCode::PrerequisiteMissing, Never},
    {PluginBlocked, "plugin-blocked", QT_TRANSLATE_NOOP("Catalogue", "The server does not allow the output plugin {plugin}."),
     QT_TRANSLATE_NOOP("Catalogue", "Use pgoutput.\nOr ask for: ALTER SYSTEM SET output_plugin_libraries = pgoutput, test_decoding, {plugin}; SELECT pg_reload_conf();\nOr for this login alone: ALTER ROLE {quoteduser} SET output_plugin_libraries = pgoutput, test_decoding, {plugin};\nIn both, name what is allowed already too, and put no quotes around the whole list."), ExitCode::PrerequisiteMissing, Never},
    {PluginMissing, "plugin-missing", QT_TRANSLATE_NOOP("Catalogue", "The output plugin {plugin} is not installed on the server."),
     QT_TRANSLATE_NOOP("Catalogue", "Use pgoutput.\nOr have {plugin} installed on the server."), ExitCode::PrerequisiteMissing, Never},
    {SlotsFull, "slots-full", QT_TRANSLATE_NOOP("Catalogue", "All replication slots of the server are taken."),
     QT_TRANSLATE_NOOP("Catalogue", "Ask whether one is abandoned and can be dropped, or for a higher max_replication_slots."), ExitCode::PrerequisiteMissing, Never},
    {SendersFull, "senders-full", QT_TRANSLATE_NOOP("Catalogue", "All WAL senders of the server are taken."),
     QT_TRANSLATE_NOOP("Catalogue", "Ask for a higher max_wal_senders."), ExitCode::PrerequisiteMissing, Timed},
    {SlotExists, "slot-exists", QT_TRANSLATE_NOOP("Catalogue", "A replication slot \"{slot}\" exists already."),
     QT_TRANSLATE_NOOP("Catalogue", "Use it if it is yours, or choose another name."), ExitCode::PrerequisiteMissing, Never},
    {SlotName, "slot-name", QT_TRANSLATE_NOOP("Catalogue", "\"{slot}\" cannot be the name of a replication slot."),
     QT_TRANSLATE_NOOP("Catalogue", "Use lower-case letters, digits and underscores, at most 63."), ExitCode::Usage, Never},
    {SlotBusy, "slot-busy", QT_TRANSLATE_NOOP("Catalogue", "Another program is reading the replication slot \"{slot}\"."),
     QT_TRANSLATE_NOOP("Catalogue", "Wait until it has ended, or choose another slot."), ExitCode::AlreadyRunning, Timed},
    {SlotMissing, "slot-missing", QT_TRANSLATE_NOOP("Catalogue", "The replication slot \"{slot}\" is gone; so are the changes made since the last run."),
     QT_TRANSLATE_NOOP("Catalogue", "Allow a new full copy (on the command line: --allow-resync); the old one stays until that is complete."), ExitCode::FullCopyNeeded, Never},
    {SlotOtherDatabase, "slot-database", QT_TRANSLATE_NOOP("Catalogue", "The replication slot \"{slot}\" belongs to another database of this server."),
     QT_TRANSLATE_NOOP("Catalogue", "Choose another slot."), ExitCode::PrerequisiteMissing, Never},
    {SlotLost, "slot-lost", QT_TRANSLATE_NOOP("Catalogue", "Changes are gone from the server because the sync was stopped for too long."),
     QT_TRANSLATE_NOOP("Catalogue", "Allow a new full copy (on the command line: --allow-resync); the old one stays until that is complete.\nAsk for a higher max_slot_wal_keep_size first."), ExitCode::FullCopyNeeded, Never},
    {SlotBlocked, "slot-blocked", QT_TRANSLATE_NOOP("Catalogue", "The replication slot could not be made because a transaction on the server has been writing for long."),
     QT_TRANSLATE_NOOP("Catalogue", "Wait for it to end, and try again."), ExitCode::PrerequisiteMissing, Timed},
    {CommitsHeld, "commits-held", QT_TRANSLATE_NOOP("Catalogue", "Nothing could be copied because commits on the server wait for a synchronous standby, or may do so: a copy made now would lack them."),
     QT_TRANSLATE_NOOP("Catalogue", "Try again when the standby is back.\nOr ask who looks after the server to change synchronous_standby_names."), ExitCode::PrerequisiteMissing, Timed},
    {SlotPlugin, "slot-plugin", QT_TRANSLATE_NOOP("Catalogue", "The replication slot \"{slot}\" was made for {plugin}, not for {wanted}."),
     QT_TRANSLATE_NOOP("Catalogue", "Choose another slot, or leave the choice of the plugin open."), ExitCode::PrerequisiteMissing, Never},
    {SlotAdvanced, "slot-advanced", QT_TRANSLATE_NOOP("Catalogue", "Another program or destination has read the replication slot \"{slot}\": it stands at {confirmed}, but the destination has the changes up to {checkpoint} only."),
     QT_TRANSLATE_NOOP("Catalogue", "Allow a new full copy (on the command line: --allow-resync); the old one stays until that is complete.\nGive each destination and each program a slot of its own (on the command line: --slot NAME)."), ExitCode::FullCopyNeeded, Never},
    {SlotRecreated, "slot-recreated", QT_TRANSLATE_NOOP("Catalogue", "The replication slot \"{slot}\" stands at {confirmed}, but the destination has the changes up to {checkpoint} only: another program or destination has read it, or it was dropped and made again."),
     QT_TRANSLATE_NOOP("Catalogue", "Allow a new full copy (on the command line: --allow-resync); the old one stays until that is complete.\nGive each destination and each program a slot of its own (on the command line: --slot NAME)."), ExitCode::FullCopyNeeded, Never},
    {ServerReplaced, "server-replaced", QT_TRANSLATE_NOOP("Catalogue", "This is another server than the one that the destination follows: its identity is {found}, it was {known}."),
     QT_TRANSLATE_NOOP("Catalogue", "Check host and port.\nIf the server was replaced for good, allow a new full copy (on the command line: --allow-resync); the old one stays until that is complete."), ExitCode::FullCopyNeeded, Never},
    {DatabaseReplaced, "database-replaced", QT_TRANSLATE_NOOP("Catalogue", "The database \"{database}\" was dropped and made again; it is not the one that the destination follows."),
     QT_TRANSLATE_NOOP("Catalogue", "Allow a new full copy (on the command line: --allow-resync); the old one stays until that is complete."), ExitCode::FullCopyNeeded, Never},
    {TimelineForked, "timeline", QT_TRANSLATE_NOOP("Catalogue", "The server failed over or was restored: its history (timeline {found}, before {known}) leaves the one that the destination follows."),
     QT_TRANSLATE_NOOP("Catalogue", "Allow a new full copy (on the command line: --allow-resync); the old one stays until that is complete."), ExitCode::FullCopyNeeded, Never},
    {ServerBehind, "server-behind", QT_TRANSLATE_NOOP("Catalogue", "The server was restored from an older copy: its log ends at {flushed}, but the destination has changes up to {checkpoint}."),
     QT_TRANSLATE_NOOP("Catalogue", "Check that this is the right server.\nIf it is, allow a new full copy (on the command line: --allow-resync); the old one stays until that is complete."), ExitCode::FullCopyNeeded, Never},
    {LogDiverged, "log-diverged", QT_TRANSLATE_NOOP("Catalogue", "The server was restored from an older copy: what its log holds before {checkpoint} is not what the destination has followed."),
     QT_TRANSLATE_NOOP("Catalogue", "Check that this is the right server.\nIf it is, allow a new full copy (on the command line: --allow-resync); the old one stays until that is complete."), ExitCode::FullCopyNeeded, Never},
    {PublicationMissing, "publication", QT_TRANSLATE_NOOP("Catalogue", "There is no publication \"{publication}\" in the database."),
     QT_TRANSLATE_NOOP("Catalogue", "Allow a new full copy, for which publication and slot are made anew (on the command line: --allow-resync).\nOr have the publication made, and after it drop the slot and make it anew."), ExitCode::PrerequisiteMissing, Never},
    {PublicationRight, "publication-right", QT_TRANSLATE_NOOP("Catalogue", "This login may not make or extend the publication \"{publication}\"."),
     QT_TRANSLATE_NOOP("Catalogue", "Have somebody who owns the tables run: {sql}"), ExitCode::PrerequisiteMissing, Never},
    {PublicationUnfit, "publication-unfit", QT_TRANSLATE_NOOP("Catalogue", "The publication \"{publication}\" would lose changes: {reason}."),
     QT_TRANSLATE_NOOP("Catalogue", "Use another publication, or have this one changed."), ExitCode::PrerequisiteMissing, Never},
    {NoKey, "no-key", QT_TRANSLATE_NOOP("Catalogue", "{table} has no primary key, so its updates cannot be matched."),
     QT_TRANSLATE_NOOP("Catalogue", "It is copied in full in each run.\nAdd a primary key to have its changes followed."), ExitCode::Done, Never},
    {SchemaChanged, "schema-changed", QT_TRANSLATE_NOOP("Catalogue", "The columns of {table} have changed: {reason}"),
     QT_TRANSLATE_NOOP("Catalogue", "Review the change, and run the sync again."), ExitCode::SomeTablesFailed, NextRun},
    {LogValueLost, "log-value", QT_TRANSLATE_NOOP("Catalogue", "The log does not tell a value of {table}, column {column}, and it cannot be read from the table: {reason}."),
     QT_TRANSLATE_NOOP("Catalogue", "Use pgoutput, or have a primary key added to the table."), ExitCode::SomeTablesFailed, Never},
    {LogWithoutKey, "log-without-key", QT_TRANSLATE_NOOP("Catalogue", "The log holds an update or a deletion in {table} that does not tell which row it was."),
     QT_TRANSLATE_NOOP("Catalogue", "Run the sync again: the table is copied anew.\nGive it a primary key, or REPLICA IDENTITY FULL."), ExitCode::SomeTablesFailed, NextRun},

    {DestinationUnsupported, "dest-kind", QT_TRANSLATE_NOOP("Catalogue", "\"{destination}\" is not a destination that this version can write."),
     QT_TRANSLATE_NOOP("Catalogue", "Write it as sqlite:PATH."), ExitCode::Usage, Never},
    {DestinationFolder, "dest-folder", QT_TRANSLATE_NOOP("Catalogue", "The folder {path} does not exist, and could not be made."),
     QT_TRANSLATE_NOOP("Catalogue", "Make it, or choose another place."), ExitCode::Destination, Never},
    {DestinationPermission, "dest-perm", QT_TRANSLATE_NOOP("Catalogue", "{path} cannot be written: {reason}"),
     QT_TRANSLATE_NOOP("Catalogue", "Check the rights of the file and its folder, or choose another place."), ExitCode::Destination, Never},
    {DestinationFull, "dest-full", QT_TRANSLATE_NOOP("Catalogue", "The disk {disk}, which holds {path}, is full ({free} free). The last good copy was left as it was."),
     QT_TRANSLATE_NOOP("Catalogue", "Free some space, or choose another place, and run it again."), ExitCode::Destination, NextRun},
    {DestinationLocked, "dest-locked", QT_TRANSLATE_NOOP("Catalogue", "{path} is being edited in another program, which has not saved its changes yet."),
     QT_TRANSLATE_NOOP("Catalogue", "Save or give up the changes in the other program, or close it, and run it again."), ExitCode::Destination, Timed},
    {DestinationCorrupt, "dest-corrupt", QT_TRANSLATE_NOOP("Catalogue", "{path} is damaged. Tributary did not touch it."),
     QT_TRANSLATE_NOOP("Catalogue", "Move the file away; the next run makes a new one."), ExitCode::Destination, Never},
    {DestinationNotDatabase, "dest-not-sqlite", QT_TRANSLATE_NOOP("Catalogue", "{path} is not a SQLite database. Tributary did not touch it."),
     QT_TRANSLATE_NOOP("Catalogue", "Choose another file."), ExitCode::Destination, Never},
    {DestinationNewer, "dest-newer", QT_TRANSLATE_NOOP("Catalogue", "{path} was written by a newer version of Tributary."),
     QT_TRANSLATE_NOOP("Catalogue", "Update Tributary, or choose another file."), ExitCode::Destination, Never},
    {DestinationOtherSource, "dest-other-source", QT_TRANSLATE_NOOP("Catalogue", "The table {name} in the destination holds the copy of another source ({source})."),
     QT_TRANSLATE_NOOP("Catalogue", "Choose another destination file for this source."), ExitCode::SomeTablesFailed, Never},
    {DestinationTableForeign, "dest-foreign-table", QT_TRANSLATE_NOOP("Catalogue", "The destination holds a {type} {name} that Tributary did not make; it was not replaced."),
     QT_TRANSLATE_NOOP("Catalogue", "Rename yours, or choose another destination file."), ExitCode::SomeTablesFailed, Never},
    {DestinationMoved, "dest-moved", QT_TRANSLATE_NOOP("Catalogue", "{path} was moved, deleted or replaced while it was written."),
     QT_TRANSLATE_NOOP("Catalogue", "Run it again; leave the file in its place meanwhile."), ExitCode::Destination, NextRun},
    {DestinationMissing, "dest-missing", QT_TRANSLATE_NOOP("Catalogue", "There is no file {path}."),
     QT_TRANSLATE_NOOP("Catalogue", "Run \"tributary-cli sync\" first, or check the path."), ExitCode::Destination, Never},
    {DestinationError, "dest-error", QT_TRANSLATE_NOOP("Catalogue", "{path} could not be written: {reason}"),
     QT_TRANSLATE_NOOP("Catalogue", "Check the disk, and run it again."), ExitCode::Destination, NextRun},
    {DestinationUnreadable, "dest-unreadable", QT_TRANSLATE_NOOP("Catalogue", "{path} cannot be read: {reason}"),
     QT_TRANSLATE_NOOP("Catalogue", "Check the rights of the file and its folder, and the disk."), ExitCode::Destination, NextRun},
    {ValueTooLarge, "value-too-large", QT_TRANSLATE_NOOP("Catalogue", "Row {row} of {table} is larger than the destination can hold (1,000,000,000 bytes)."),
     QT_TRANSLATE_NOOP("Catalogue", "Leave the large column out by granting SELECT on the other columns only."), ExitCode::SomeTablesFailed, Never},
    {TooManyColumns, "too-many-columns", QT_TRANSLATE_NOOP("Catalogue", "{table} has more columns than the destination can hold."),
     QT_TRANSLATE_NOOP("Catalogue", "Grant SELECT on fewer columns."), ExitCode::SomeTablesFailed, Never},

    {QueryRefused, "query-refused", QT_TRANSLATE_NOOP("Catalogue", "{what} is not run here: only single queries that read are."),
     QT_TRANSLATE_NOOP("Catalogue", "Write one SELECT. Data is changed at the source; the next sync brings it here."), ExitCode::Usage, Never},
    {QueryFailed, "query-failed", QT_TRANSLATE_NOOP("Catalogue", "The query cannot be run: {reason}"),
     QT_TRANSLATE_NOOP("Catalogue", "Correct the query, and run it again."), ExitCode::Usage, Never},
    {QueryHeldUp, "query-held-up", QT_TRANSLATE_NOOP("Catalogue", "The query was ended, because a sync is writing to {path} and would have had to wait for it."),
     QT_TRANSLATE_NOOP("Catalogue", "Run it again when the sync has ended."), ExitCode::Destination, NextRun},
    {RowChanged, "row-changed", QT_TRANSLATE_NOOP("Catalogue", "The row has changed or gone since it was shown."),
     QT_TRANSLATE_NOOP("Catalogue", "Reload the rows."), ExitCode::Destination, NextRun},
    {ExportFailed, "export-failed", QT_TRANSLATE_NOOP("Catalogue", "{path} could not be written: {reason}"),
     QT_TRANSLATE_NOOP("Catalogue", "Check the rights and the free space of its folder, or choose another file."), ExitCode::Usage, Never},

    {VerifyNotSynced, "not-synced", QT_TRANSLATE_NOOP("Catalogue", "The destination holds no copy of {table}."),
     QT_TRANSLATE_NOOP("Catalogue", "Run \"tributary-cli sync\" first."), ExitCode::Differences, Never},

    {Keyring, "keyring", QT_TRANSLATE_NOOP("Catalogue", "The password store of this computer does not answer: {reason}"),
     QT_TRANSLATE_NOOP("Catalogue", "Enter the password each time, or keep it in ~/.pgpass.\nStart a keyring such as GNOME Keyring or KWallet."), ExitCode::PasswordNeeded, Never},
    {PasswordFile, "password-file", QT_TRANSLATE_NOOP("Catalogue", "The password file {path} cannot be used: {reason}"),
     QT_TRANSLATE_NOOP("Catalogue", "Give a file that you can read and that holds the password in its first line."), ExitCode::Usage, Never},
    {PracticeServer, "practice-server", QT_TRANSLATE_NOOP("Catalogue", "The practice server with sample data could not be started: {reason}"),
     QT_TRANSLATE_NOOP("Catalogue", "Install PostgreSQL on this computer (Debian: apt install postgresql).\nAdd your own source instead."), ExitCode::Internal, Never},

    {DestinationStrayLog, "dest-stray-log", QT_TRANSLATE_NOOP("Catalogue", "{path} is not the file that {log} beside it belongs to: another file was put in the place of the one that a run was writing when it was ended. Tributary touched neither."),
     QT_TRANSLATE_NOOP("Catalogue", "Put the file that was there before back beside {log}.\nTo go on with the file that is there now, move {log} away; the latest changes of the file before are lost with it."), ExitCode::Destination, Never},
};

// clang-format on

QString render(const QString &text, const ErrorValues &values)
{
    QString out;
    out.reserve(text.size());
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype open = text.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : text.indexOf(u'}', open);
        if (close < 0)
            break;
        out += QStringView(text).sliced(at, open - at);
        out += values.value(text.sliced(open + 1, close - open - 1), QStringLiteral("?"));
        at = close + 1;
    }
    return out + QStringView(text).sliced(at);
}

} // namespace

std::span<const CatalogueEntry> errorCatalogue()
{
    return entries;
}

const CatalogueEntry &catalogueEntry(ErrorKind kind)
{
    const auto *found = std::ranges::find(entries, kind, &CatalogueEntry::kind);
    Q_ASSERT(found != std::end(entries));
    return *found;
}

Error makeError(ErrorKind kind, const ErrorValues &values, const QString &detail,
                const QByteArray &sqlState)
{
    const CatalogueEntry &entry = catalogueEntry(kind);
    const auto translated = [](const char *text) {
        return QCoreApplication::translate("Catalogue", text);
    };
    QStringList actions;
    const QStringList lines = translated(entry.actions).split(u'\n');
    for (const QString &line : lines)
        actions.append(render(line, values));
    return {.kind = kind,
            .message = render(translated(entry.message), values),
            .actions = actions,
            .detail = detail,
            .sqlState = sqlState};
}

Error errorOnRecord(const QString &id, const QString &message)
{
    const auto *found = std::ranges::find(
        entries, id, [](const CatalogueEntry &entry) { return QLatin1String(entry.id); });
    Error error = makeError(found == std::end(entries) ? ErrorKind::Internal : found->kind);
    error.message = message;
    error.actions.removeIf([](const QString &action) { return action.contains(u'{'); });
    return error;
}

QString Error::id() const
{
    return QString::fromLatin1(catalogueEntry(kind).id);
}

ExitCode Error::exitCode() const
{
    return catalogueEntry(kind).exitCode;
}

} // namespace tributary
