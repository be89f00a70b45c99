// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/exitcode.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

namespace tributary {

/// What went wrong, as an identity that code can compare. Each has one entry in the catalogue
/// (errorcatalogue.cpp) with its public id, its sentence, its actions and its exit code.
enum class ErrorKind {
    Internal,
    Usage,
    Settings,
    Interrupted,
    AlreadyRunning,
    SourceBusy,
    UnknownSource,
    SourceExists,
    StoreFailed,
    ScheduleText,
    TimersUnavailable,
    // reaching the server
    NameNotFound,
    ConnectionRefused,
    ConnectionTimeout,
    NetworkUnreachable,
    SocketMissing,
    NotPostgres,
    NoEncryption,
    Certificate,
    CertificateFile,
    ConnectionLost,
    SshMissing,
    TunnelFailed,
    TunnelHostKey,
    TunnelLogin,
    // being let in
    ClientCertificate,
    ClientCertificateRefused,
    ClientKeyFile,
    ClientKeyEngine,
    WrongPassword,
    PasswordNeeded,
    NoHbaEntry,
    HbaReject,
    LoginRefused,
    UnknownDatabase,
    UnknownRole,
    RoleMayNotLogin,
    TooManyConnections,
    ServerStarting,
    ServerStopping,
    Pooler,
    TenantNotFound,
    OtherProduct,
    VersionTooOld,
    VersionWithBugs,
    StandbySource,
    ServerEncoding,
    ConnectPermission,
    SetupRight,
    // reading
    TablePermission,
    SchemaPermission,
    TableNotFound,
    NothingToSync,
    AllLeftOut,
    RowSecurity,
    TableChanged,
    TableUnreadable,
    StandbyConflict,
    SnapshotTooOld,
    LockTimeout,
    ServerCancelled,
    ServerTerminated,
    ServerOutOfMemory,
    ServerDiskFull,
    FieldTooLarge,
    ProtocolViolation,
    ServerError,
    RowCountMismatch,
    // following the log
    WalLevel,
    ReplicationRole,
    PluginBlocked,
    PluginMissing,
    SlotsFull,
    SendersFull,
    SlotExists,
    SlotName,
    SlotBusy,
    SlotMissing,
    SlotOtherDatabase,
    SlotLost,
    SlotBlocked,
    CommitsHeld,
    SlotPlugin,
    SlotAdvanced,
    SlotRecreated,
    ServerReplaced,
    DatabaseReplaced,
    TimelineForked,
    ServerBehind,
    LogDiverged,
    PublicationMissing,
    PublicationRight,
    PublicationUnfit,
    NoKey,
    SchemaChanged,
    LogValueLost,
    LogWithoutKey,
    // writing
    DestinationUnsupported,
    DestinationFolder,
    DestinationPermission,
    DestinationFull,
    DestinationLocked,
    DestinationCorrupt,
    DestinationNotDatabase,
    DestinationNewer,
    DestinationOtherSource,
    DestinationTableForeign,
    DestinationMoved,
    DestinationMissing,
    DestinationError,
    DestinationUnreadable,
    ValueTooLarge,
    TooManyColumns,
    // looking into a destination
    QueryRefused,
    QueryFailed,
    QueryHeldUp,
    RowChanged,
    ExportFailed,
    // comparing
    VerifyNotSynced,
    // passwords
    Keyring,
    PasswordFile,
    PracticeServer,
    // found beside a destination
    DestinationStrayLog,
};

/// Values for the {placeholders} of a catalogue sentence. Never a password.
using ErrorValues = QHash<QString, QString>;

/// One failure, ready to be shown. Plain value, any thread. Made by makeError() so that the
/// sentence, the actions and the id always come from the catalogue. Holds no row values and no
/// secrets.
struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    QString message; ///< one plain sentence, translated: what is wrong
    QStringList actions; ///< at least one: what to do about it
    QString detail; ///< technical text, untranslated: the server's words, the statement's name, the
                    ///< table
    QByteArray sqlState; ///< five characters, or empty

    bool operator==(const Error &) const = default;

    /// Public id of the catalogue entry, such as "refused".
    QString id() const;
    ExitCode exitCode() const;
};

/// Makes the error of @p kind; {names} in the catalogue's texts are replaced from @p values in a
/// single pass, so that a value which itself contains "{x}" or "%1" stays as it is.
Error makeError(ErrorKind kind, const ErrorValues &values = {}, const QString &detail = {},
                const QByteArray &sqlState = {});

} // namespace tributary
