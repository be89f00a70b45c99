// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/connectionkeywords.h"

#include <algorithm>

namespace tributary {

namespace {

struct Keyword
{
    const char *name;
    KeywordUse use;
};

using enum KeywordUse;

// libpq's keywords are those of the PostgreSQL 18 manual, "Parameter Key Words", with the ones that
// older versions had.
constexpr Keyword keywords[] = {
    {"host", Field},
    {"port", Field},
    {"dbname", Field},
    {"user", Field},
    {"password", Field},
    {"sslmode", Field},
    {"sslrootcert", Field},
    {"sslcert", Field},
    {"sslkey", Field},
    {"ssh_tunnel", Field}, // ours
    {"hostaddr", HostAddress},
    {"ssl", Encryption},
    {"requiressl", Encryption},
    {"targetServerType", TargetServer},

    {"connect_timeout", PassOn},
    {"target_session_attrs", PassOn},
    {"gssencmode", PassOn},
    {"gssdelegation", PassOn},
    {"krbsrvname", PassOn},
    {"gsslib", PassOn},
    {"sslcrl", PassOn},
    {"sslcrldir", PassOn},
    {"sslsni", PassOn},
    {"sslcertmode", PassOn},
    {"sslnegotiation", PassOn},
    {"ssl_min_protocol_version", PassOn},
    {"ssl_max_protocol_version", PassOn},
    {"requirepeer", PassOn},
    {"require_auth", PassOn},
    {"channel_binding", PassOn},
    {"oauth_issuer", PassOn},
    {"oauth_client_id", PassOn},
    {"oauth_scope", PassOn},

    {"options", OwnSession},
    {"client_encoding", OwnSession},
    {"application_name", OwnSession},
    {"fallback_application_name", OwnSession},
    {"replication", OwnSession},
    {"keepalives", OwnSession},
    {"keepalives_idle", OwnSession},
    {"keepalives_interval", OwnSession},
    {"keepalives_count", OwnSession},
    {"tcp_user_timeout", OwnSession},
    {"load_balance_hosts", OwnSession},
    {"min_protocol_version", OwnSession},
    {"max_protocol_version", OwnSession},

    {"sslpassword", Secret},
    {"scram_client_key", Secret},
    {"scram_server_key", Secret},
    {"oauth_client_secret", Secret},
    {"sslkeylogfile", Secret},

    {"passfile", PasswordFile},
    {"service", Service},
    {"servicefile", Service},

    {"tty", Obsolete},
    {"authtype", Obsolete},
    {"sslcompression", Obsolete},

    {"schema", OtherProgram},
    {"search_path", OtherProgram},
    {"currentSchema", OtherProgram},
    {"pgbouncer", OtherProgram},
    {"connection_limit", OtherProgram},
    {"pool_timeout", OtherProgram},
    {"pool", OtherProgram},
    {"pool_size", OtherProgram},
    {"pool_max_conns", OtherProgram},
    {"pool_min_conns", OtherProgram},
    {"max_overflow", OtherProgram},
    {"maxPoolSize", OtherProgram},
    {"conn_max_age", OtherProgram},
    {"conn_health_checks", OtherProgram},
    {"socket_timeout", OtherProgram},
    {"statement_timeout", OtherProgram},
    {"statement_cache_size", OtherProgram},
    {"prepared_statement_cache_size", OtherProgram},
    {"prepared_statements", OtherProgram},
    {"default_query_exec_mode", OtherProgram},
    {"advisory_locks", OtherProgram},
    {"encoding", OtherProgram},
    {"charset", OtherProgram},
    {"adapter", OtherProgram},
    {"timezone", OtherProgram},
    {"TimeZone", OtherProgram},
    {"sslaccept", OtherProgram},
    {"sslidentity", OtherProgram},
    {"uselibpqcompat", OtherProgram},
    {"reaping_frequency", OtherProgram},
    {"binary_parameters", OtherProgram},
    {"serverVersion", OtherProgram},
    {"workaround", OtherProgram},
    {"supa", OtherProgram},
};

constexpr const char *sslModes[] = {"disable", "allow",     "prefer",
                                    "require", "verify-ca", "verify-full"};

} // namespace

KeywordUse keywordUse(const QString &keyword)
{
    const auto *found = std::ranges::find_if(
        keywords, [&](const Keyword &each) { return keyword == QLatin1StringView(each.name); });
    return found == std::end(keywords) ? Unknown : found->use;
}

bool isSslMode(const QString &word)
{
    return std::ranges::any_of(sslModes,
                               [&](const char *mode) { return word == QLatin1StringView(mode); });
}

} // namespace tributary
