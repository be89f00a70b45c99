// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/missingtable.h"

#include <QCoreApplication>

namespace tributary {

namespace {

/// As the catalogue is read: see tables.sql.
bool isOfTheSystem(const QString &schema)
{
    return schema.startsWith(u"pg_") || schema == u"information_schema";
}

Error ofTheSystem(Error error, const QString &schema)
{
    error.message = QCoreApplication::translate(
                        "MissingTable",
                        "The schema \"%1\" is the server's own: its tables cannot be copied.")
                        .arg(schema);
    error.actions = {
        QCoreApplication::translate("MissingTable", "Choose tables of other schemas.")};
    return error;
}

} // namespace

Error missingTable(const TableId &table, const QString &database)
{
    const Error error = makeError(
        ErrorKind::TableNotFound,
        {{QStringLiteral("table"), table.displayName()}, {QStringLiteral("database"), database}});
    return isOfTheSystem(table.schema) ? ofTheSystem(error, table.schema) : error;
}

Error missingSchema(const QString &schema, const QString &database)
{
    Error error = makeError(ErrorKind::TableNotFound);
    if (isOfTheSystem(schema))
        return ofTheSystem(error, schema);
    error.message = QCoreApplication::translate("MissingTable",
                                                "There is no schema \"%1\" in the database \"%2\".")
                        .arg(schema, database);
    error.actions = {QCoreApplication::translate(
        "MissingTable", "Write it with the same upper and lower case as on the server.")};
    return error;
}

} // namespace tributary
