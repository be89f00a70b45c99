// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/postgres/sessionsettings.h"

namespace tributary {

namespace {

constexpr SessionSetting settings[] = {
    {"datestyle", "ISO,YMD", "ISO, YMD", 0, true},
    {"intervalstyle", "postgres", "postgres", 0, true},
    {"extra_float_digits", "3", "3", 0, true},
    {"bytea_output", "hex", "hex", 0, true},
    {"timezone", "UTC", "UTC", 0, true},
    {"lc_monetary", "C", "C", 0, true},
    {"search_path", "", "", 0, true},
    {"standard_conforming_strings", "on", "on", 0, true},
    {"quote_all_identifiers", "off", "off", 0, true},
    {"statement_timeout", "0", "0", 0, true},
    {"lock_timeout", "0", "0", 0, true},
    // An output plugin tells in warnings alone what it leaves out.
    {"client_min_messages", "warning", "warning", 0, true},
    {"row_security", "off", "off", 90500, false},
    {"idle_in_transaction_session_timeout", "0", "0", 90600, false},
    {"idle_session_timeout", "0", "0", 140000, false},
    {"transaction_timeout", "0", "0", 170000, false},
};

QString assignment(const SessionSetting &setting)
{
    return QLatin1String(setting.name) + QStringLiteral(" = '") + QLatin1String(setting.value)
        + QStringLiteral("'; ");
}

} // namespace

std::span<const SessionSetting> sessionSettings()
{
    return settings;
}

QByteArray startupOptions(int knownVersion)
{
    QByteArray options;
    for (const SessionSetting &setting : settings) {
        if (setting.atStartup || (knownVersion != 0 && setting.fromVersion <= knownVersion))
            options += QByteArray("-c ") + setting.name + '=' + setting.value + ' ';
    }
    return options.trimmed();
}

QString sessionStatements(int serverVersion)
{
    QString sql;
    for (const SessionSetting &setting : settings) {
        if (!setting.atStartup && serverVersion >= setting.fromVersion)
            sql += QStringLiteral("SET ") + assignment(setting);
    }
    return sql;
}

QString transactionStatements(int serverVersion, bool sqlAscii)
{
    QString sql = QStringLiteral("SET LOCAL client_encoding = '%1'; ")
                      .arg(sqlAscii ? QStringLiteral("SQL_ASCII") : QStringLiteral("UTF8"));
    for (const SessionSetting &setting : settings) {
        if (serverVersion >= setting.fromVersion)
            sql += QStringLiteral("SET LOCAL ") + assignment(setting);
    }
    return sql;
}

} // namespace tributary
