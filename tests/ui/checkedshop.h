// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/source/sourcecheck.h"

#include <QCoreApplication>

namespace tributary::test {

// What checks of a made-up shop found, for pictures.

inline TableSchema checkedTable(const QString &schema, const QString &name, qint64 rows,
                                bool withKey = true)
{
    TableSchema result;
    result.id = {.oid = 0, .schema = schema, .name = name};
    const char *const names[] = {"id", "customer", "ordered_at", "total"};
    const char *const types[] = {"bigint", "text", "timestamp with time zone", "numeric(12,2)"};
    for (int number = 0; number < 4; ++number) {
        ColumnSchema column;
        column.attnum = number + 1;
        column.name = QLatin1String(names[number]);
        column.typeName = QLatin1String(types[number]);
        column.notNull = number == 0;
        result.columns.append(column);
    }
    if (withKey) {
        result.keyColumns = {0};
        result.identity = ReplicaIdentity::Key;
        result.identityColumns = {0};
    }
    result.estimatedRows = rows;
    result.sizeBytes = rows * 120;
    return result;
}

inline CheckResult check(const QString &id, const QString &title, CheckState state,
                         const QString &message, const QStringList &actions = {})
{
    CheckResult result;
    result.id = id;
    result.title = title;
    result.state = state;
    result.message = message;
    result.actions = actions;
    result.took = std::chrono::milliseconds(12);
    return result;
}

/// @p log: with what following changes needs. @p failed: one of the checks.
inline SourceCheckReport checkedShop(bool log, bool failed)
{
    SourceCheckReport report;
    report.provider = Provider::Rds;
    report.facts = ServerFacts();
    report.facts->versionNumber = 150020;
    report.checks = {
        check(QStringLiteral("name"), QCoreApplication::translate("Picture", "Name resolves"),
              CheckState::Ok, QStringLiteral("192.0.2.7")),
        check(QStringLiteral("login"), QCoreApplication::translate("Picture", "Login"),
              failed && !log ? CheckState::Failed : CheckState::Ok,
              failed && !log
                  ? QCoreApplication::translate("Picture", "The server refused the password.")
                  : QStringLiteral("ana"),
              failed && !log ? QStringList{QCoreApplication::translate("Picture", "Type it again.")}
                             : QStringList())};
    if (log) {
        report.checks.append(check(
            QStringLiteral("wal-level"), QCoreApplication::translate("Picture", "Log level"),
            failed ? CheckState::Failed : CheckState::Ok,
            failed ? QCoreApplication::translate(
                "Picture",
                "Following changes is switched off on the server (wal_level is "
                "replica). Somebody must switch it on and restart the server.")
                   : QStringLiteral("logical"),
            failed ? QStringList{QStringLiteral("rds.logical_replication = 1"),
                                 QCoreApplication::translate("Picture", "Reboot the instance.")}
                   : QStringList()));
        report.checks.append(check(
            QStringLiteral("kept-log-limit"),
            QCoreApplication::translate("Picture", "Limit of kept log"), CheckState::Warning,
            QCoreApplication::translate("Picture", "There is no limit to the log that is kept."),
            {QStringLiteral("max_slot_wal_keep_size = 50GB")}));
        report.log = LogPrerequisites();
        report.log->keptLogLimitKnown = true;
    }
    report.tables = {checkedTable(QStringLiteral("public"), QStringLiteral("orders"), 1'234'567),
                     checkedTable(QStringLiteral("public"),
                                  QStringLiteral("events_with_a_rather_long_name"), 98'000'000,
                                  false),
                     checkedTable(QStringLiteral("sales"), QStringLiteral("regions"), 12)};
    return report;
}

} // namespace tributary::test
