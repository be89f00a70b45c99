// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/postgres/postgreserror.h"

#include "engine/core/sqlquote.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace tributary {

namespace {

using enum ErrorKind;

ErrorValues valuesOf(const ConnInfo &info)
{
    return {{QStringLiteral("host"), info.host},
            {QStringLiteral("port"), info.port},
            {QStringLiteral("user"), info.user},
            {QStringLiteral("database"), info.database},
            {QStringLiteral("quoteduser"), quoteIdentifier(info.user)},
            {QStringLiteral("quoteddatabase"), quoteIdentifier(info.database)},
            {QStringLiteral("path"), info.host + QStringLiteral("/.s.PGSQL.") + info.port}};
}

struct StateRule
{
    const char *sqlState; ///< a prefix: two characters stand for the whole class
    const char *text; ///< must occur in the message, in upper or lower case; nullptr: any
    ErrorKind kind;
    bool inSentence = false; ///< the text must occur in the first line: the context tells of slots
};

// The first rule that fits decides. Servers speak the language of their lc_messages: a text helps
// with other languages only where it is a name (pg_hba.conf, max_wal_senders) or alike in most of
// them ("slot").
constexpr StateRule stateRules[] = {
    {"28P01", nullptr, WrongPassword},
    {"28000", "pg_hba.conf rejects", HbaReject},
    {"28000", "no pg_hba.conf entry", NoHbaEntry},
    {"28000", "is not permitted to log in", RoleMayNotLogin},
    {"28000", "does not exist", UnknownRole},
    {"28000", "requires a valid client certificate", ClientCertificate},
    {"28000", "certificate authentication failed", ClientCertificateRefused},
    {"28000", "pg_hba.conf", NoHbaEntry},
    {"28000", nullptr, LoginRefused},
    {"28", nullptr, WrongPassword},
    {"3D000", nullptr, UnknownDatabase},
    {"42501", "permission denied for database", ConnectPermission},
    {"53300", "max_wal_senders", SendersFull},
    {"53300", nullptr, TooManyConnections},
    {"57P03", "shutting down", ServerStopping},
    {"57P03", nullptr, ServerStarting},
    {"57P01", nullptr, ServerTerminated},
    {"57P02", nullptr, ServerTerminated},
    {"57P05", nullptr, ServerTerminated},
    {"25P03", nullptr, ServerTerminated},
    {"25P04", nullptr, ServerTerminated},
    {"08P01", "unsupported startup parameter", Pooler},
    {"42501", "row-level security", RowSecurity},
    {"42501", "permission denied for schema", SchemaPermission},
    {"42501", "may not be used as an output plugin", PluginBlocked},
    {"42501", "output_plugin_libraries", PluginBlocked}, // in the hint, whatever the language
    {"42501", "replication role", ReplicationRole},
    {"42501", "permission denied to use replication slots", ReplicationRole},
    {"42501", "permission denied to start WAL sender", ReplicationRole},
    {"58P01", "could not access file \"$libdir", ServerError}, // of a function in a view
    {"58P01", "could not access file", PluginMissing},
    {"XX000", "output plugins have to declare", PluginMissing},
    {"58P01", "segment", SlotLost},
    {"XX000", "requested WAL segment", SlotLost},
    {"42710", "slot", SlotExists, true},
    {"42602", "slot", SlotName, true},
    {"42622", "slot", SlotName, true},
    {"42704", "slot", SlotMissing, true},
    {"42704", "publication", PublicationMissing},
    {"55006", "slot", SlotBusy, true},
    {"55000", "was not created in this database", SlotOtherDatabase},
    {"55000", "can no longer get changes", SlotLost},
    {"55000", "can no longer access replication slot", SlotLost},
    {"55000", "cannot read from logical replication slot", SlotLost},
    {"55000", "it has been invalidated", SlotLost}, // by pg_replication_slot_advance()
    {"55000", "wal_level", WalLevel},
    {"55000", "max_replication_slots", SlotsFull},
    {"55000", "logical decoding cannot be used while in recovery", StandbySource},
    {"0A000", "logical decoding cannot be used while in recovery", StandbySource},
    {"42501", nullptr, TablePermission},
    {"40001", nullptr, StandbyConflict}, // what only reads meets no other conflict
    {"40P01", "recovery", StandbyConflict},
    {"72000", nullptr, SnapshotTooOld},
    {"55P03", nullptr, LockTimeout},
    {"57014", "lock timeout", LockTimeout},
    {"57014", nullptr, ServerCancelled},
    {"53200", nullptr, ServerOutOfMemory},
    {"53100", nullptr, ServerDiskFull},
    {"53400", "slots", SlotsFull},
    {"54000", nullptr, FieldTooLarge},
    {"XX000", "invalid memory alloc request size", FieldTooLarge},
    {"08", nullptr, ConnectionLost},
};

struct TextRule
{
    const char *text;
    ErrorKind kind;
};

// libpq's own words, seen with libpq 15.
constexpr TextRule textRules[] = {
    {"unsupported startup parameter", Pooler},
    {"Tenant or user not found", TenantNotFound},
    {"Endpoint ID is not specified", TenantNotFound},
    {"could not translate host name", NameNotFound},
    {"no password supplied", PasswordNeeded},
    {"server does not support SSL", NoEncryption},
    {"root certificate file", CertificateFile},
    {"could not read root certificate", CertificateFile},
    {"could not read certificate file", ClientKeyFile},
    {"private key file", ClientKeyFile},
    {"could not load private key", ClientKeyFile},
    {"certificate required", ClientCertificate}, // the alerts that a server sends about ours
    {"alert unknown ca", ClientCertificateRefused},
    {"alert bad certificate", ClientCertificateRefused},
    {"alert certificate", ClientCertificateRefused},
    {"alert unsupported certificate", ClientCertificateRefused},
    {"alert decrypt error", ClientCertificateRefused},
    {"certificate verify failed", Certificate},
    {"does not match host name", Certificate},
    {"certificate", Certificate},
    {"SSL error", Certificate},
    {"invalid response to SSL negotiation", NotPostgres},
    {"expected authentication request", NotPostgres},
    {"invalid port number", Settings},
    {"sslmode", Settings},
    {"invalid connection option", Settings},
    {"session is read-only", StandbySource},
    {"session is not read-only", Settings},
    {"server is in hot standby mode", StandbySource},
    {"server is not in hot standby mode", Settings},
    {"Connection refused", ConnectionRefused},
    {"timeout expired", ConnectionTimeout},
    {"Connection timed out", ConnectionTimeout},
    {"Network is unreachable", NetworkUnreachable},
    {"No route to host", NetworkUnreachable},
    {"Cannot assign requested address", NetworkUnreachable},
    {"server closed the connection", ConnectionLost},
    {"Connection reset", ConnectionLost},
};

/// Inserts the names that the server's message quotes, for sentences about objects which no caller
/// of ours has at hand: a refusal may concern another slot or plugin than the one that was asked
/// for.
void insertQuotedNames(const QString &message, ErrorValues &values)
{
    struct Place
    {
        QString value;
        QRegularExpression pattern;
    };

    // A name may hold quotes itself, which the server does not double; slots and libraries cannot.
    static const QList<Place> places = {
        {QStringLiteral("plugin"),
         QRegularExpression(QStringLiteral("(?:library|access file) \"([^\"\n]*)\""))},
        {QStringLiteral("slot"),
         QRegularExpression(QStringLiteral("[sS]lot (?:name )?\"([^\"\n]*)\""))},
        // A server that speaks another language, with its quotes.
        {QStringLiteral("slot"),
         QRegularExpression(QStringLiteral("(?i:slot)[^\n]*[«»„“]\\s?([^«»„“”\n]*?)\\s?[«»“”]"))},
        {QStringLiteral("plugin"),
         QRegularExpression(QStringLiteral("[«»„“]\\s?([^«»„“”\n$]*?)\\s?[«»“”]"))},
        {QStringLiteral("publication"),
         QRegularExpression(QStringLiteral("publication \"(.*)\" does not exist"))},
    };
    for (const Place &place : places) {
        const QRegularExpressionMatch match = place.pattern.match(message);
        if (match.hasMatch() && !values.contains(place.value))
            values.insert(place.value, match.captured(1));
    }
    // The server does not say which of the lower levels it has.
    values.insert(QStringLiteral("value"),
                  QCoreApplication::translate("PostgresError", "not logical"));
}

std::optional<ErrorKind> kindOfState(const QByteArray &sqlState, const QString &message)
{
    const QString sentence = message.section(u'\n', 0, 0);
    for (const StateRule &rule : stateRules) {
        if (sqlState.startsWith(rule.sqlState)
            && (rule.text == nullptr
                || (rule.inSentence ? sentence : message)
                       .contains(QLatin1String(rule.text), Qt::CaseInsensitive)))
            return rule.kind;
    }
    return {};
}

/// LDAP, PAM, RADIUS and BSD ask for a password, but have no SQLSTATE of their own. Names in quotes
/// are the user's.
bool isAboutPassword(const QString &message)
{
    static const QRegularExpression quoted(QStringLiteral("[\"«»„“][^\n]*[\"«»“”]"));
    static const QRegularExpression method(QStringLiteral("\\b(LDAP|PAM|RADIUS|BSD)\\b"));
    QString words = sentenceOf(message);
    words.remove(quoted);
    return words.contains(method);
}

} // namespace

QString sentenceOf(const QString &message)
{
    static const QRegularExpression prefix(QStringLiteral("^.*failed: (?=\\S)"));
    static const QRegularExpression severity(
        QStringLiteral("^(?:[A-Z]+:\\s+|[^\"«„:]{1,20}:  )([0-9A-Z]{5}: )?"));
    QString line = message.section(u'\n', 0, 0);
    line.remove(prefix);
    line.remove(severity);
    return line.trimmed();
}

Error connectionError(const QString &message, const ConnInfo &info)
{
    // Behind the severity stand two blanks; behind "failed:" one, so that FATAL itself is not taken
    // for a code.
    static const QRegularExpression state(QStringLiteral(":  ([0-9A-Z]{5}): "));
    const QByteArray sqlState = state.match(message).captured(1).toLatin1();
    ErrorValues values = valuesOf(info);
    values.insert(QStringLiteral("reason"), sentenceOf(message));
    values.insert(QStringLiteral("what"), sentenceOf(message));
    values.insert(QStringLiteral("table"), info.database);
    values.insert(QStringLiteral("hbaline"),
                  QStringLiteral("host %1 %2 ADDRESS/32 scram-sha-256")
                      .arg(quoteIdentifier(info.database), quoteIdentifier(info.user)));

    std::optional<ErrorKind> kind;
    if (!sqlState.isEmpty())
        kind = kindOfState(sqlState, message);
    if (!kind) {
        const auto *rule = std::ranges::find_if(textRules, [&](const TextRule &candidate) {
            return message.contains(QLatin1String(candidate.text));
        });
        if (rule != std::end(textRules))
            kind = rule->kind;
        else if (info.host.startsWith(u'/') && message.contains(QLatin1String("No such file")))
            kind = SocketMissing;
    }
    if (kind == LoginRefused && isAboutPassword(message))
        kind = WrongPassword;
    if (message.contains(u"session is not read-only")
        || message.contains(u"server is not in hot standby mode"))
        values.insert(
            QStringLiteral("what"),
            QCoreApplication::translate(
                "PostgresError",
                "target_session_attrs asks for a standby, and this server is a primary."));
    // Nothing is read yet: two rights can be missing, and one has its name in the detail.
    if (kind == TablePermission)
        kind = message.contains(u"CONNECT") ? ConnectPermission : ReplicationRole;
    if (kind == ConnectionRefused && info.host.startsWith(u'/'))
        kind = SocketMissing;
    return makeError(kind.value_or(ServerError), values, message.trimmed(), sqlState);
}

Error statementError(const QByteArray &sqlState, const QString &message, const ConnInfo &info,
                     const QString &table)
{
    ErrorValues values = valuesOf(info);
    values.insert(QStringLiteral("reason"), sentenceOf(message));
    values.insert(QStringLiteral("table"), table.isEmpty() ? info.database : table);
    const qsizetype dot = table.indexOf(u'.');
    values.insert(QStringLiteral("quotedtable"),
                  dot < 0 ? quoteIdentifier(table)
                          : quoteQualified(table.first(dot), table.sliced(dot + 1)));
    values.insert(QStringLiteral("quotedschema"), quoteIdentifier(table.section(u'.', 0, 0)));
    values.insert(QStringLiteral("what"),
                  QCoreApplication::translate("ProtocolViolation", "a statement ran"));
    insertQuotedNames(message, values);
    std::optional<ErrorKind> kind = kindOfState(sqlState, message);
    // "could not access file", in any language: a library's name is one word, a file's is a path.
    static const QRegularExpression word(QStringLiteral("^[A-Za-z0-9_-]+$"));
    if (!kind && sqlState == "58P01"
        && word.match(values.value(QStringLiteral("plugin"))).hasMatch())
        kind = PluginMissing;
    // Only now: what stands for a name in another language must not be taken for one above.
    if (!values.contains(QStringLiteral("plugin")) && message.contains(u"output plugin"))
        values.insert(QStringLiteral("plugin"),
                      QCoreApplication::translate("PostgresError", "that was asked for"));
    if (!kind && sqlState.isEmpty())
        kind = ConnectionLost; // the server can no longer say what happened
    if (!kind)
        kind = table.isEmpty() ? ServerError : TableUnreadable;
    return makeError(*kind, values, message.trimmed(), sqlState);
}

} // namespace tributary
