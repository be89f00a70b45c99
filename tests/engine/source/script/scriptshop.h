// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the tests of the scripts' texts share: what a server says, and what is asked for.

#pragma once

#include "engine/source/script/scriptfacts.h"
#include "engine/source/script/setupscript.h"

namespace tributary::test {

inline TableSchema table(quint32 oid, const char *schema, const char *name,
                         const QStringList &columns)
{
    TableSchema made;
    made.id = {.oid = oid, .schema = QString::fromUtf8(schema), .name = QString::fromUtf8(name)};
    for (const QString &column : columns)
        made.columns.append({.attnum = static_cast<int>(made.columns.size()) + 1,
                             .name = column,
                             .typeName = {},
                             .outputFunction = {}});
    made.identity = ReplicaIdentity::Key;
    made.identityColumns = {0};
    return made;
}

inline ScriptFacts shop()
{
    ScriptFacts facts;
    facts.serverVersion = 150020;
    facts.database = QStringLiteral("shop");
    facts.encoding = QStringLiteral("UTF8");
    facts.walLevel = QStringLiteral("replica");
    facts.maxSlots = 10;
    facts.maxSenders = 10;
    facts.keptLogUnlimited = true;
    facts.schemas = {
        {.name = QStringLiteral("public"),
         .owners = {QStringLiteral("app"), QStringLiteral("ops")},
         .futureOwners = {}},
        {.name = QStringLiteral("sales"), .owners = {QStringLiteral("app")}, .futureOwners = {}}};
    const QStringList columns{QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("card")};
    facts.tables = {table(1, "public", "customers", columns), table(2, "public", "log", columns),
                    table(3, "public", "orders", columns), table(4, "sales", "targets", columns)};
    facts.tables[1].identity = ReplicaIdentity::None;
    return facts;
}

inline ScriptRequest reader()
{
    ScriptRequest request;
    request.role = QStringLiteral("reader");
    request.passwordForm = ScriptPassword::Verifier;
    request.password = "correct horse";
    request.salt = "0123456789abcdef";
    request.sourceName = QStringLiteral("Shop");
    request.server = QStringLiteral("db.example.com:5432");
    request.generatedAt = QDateTime(QDate(2026, 9, 1), QTime(12, 0), Qt::UTC);
    return request;
}

} // namespace tributary::test
