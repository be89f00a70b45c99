// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the tables can be followed, and what a login's rights mean to who follows them.
#include "engine/core/pluralcount.h"
#include "engine/core/sqlquote.h"
#include "engine/source/logjudge.h"

#include <algorithm>

namespace tributary {

namespace {

QStringList namesOf(const QList<TableSchema> &tables)
{
    QStringList names;
    for (const TableSchema &table : tables)
        names.append(table.id.displayName());
    return names;
}

bool isCopiedInFullByChoice(const LogScene &scene, const TableSchema &table)
{
    return chosenMethod(scene.methods, table.id) == u"full";
}

/// Those of the chosen tables whose changes would be taken from the log.
QList<TableSchema> followed(const LogScene &scene)
{
    QList<TableSchema> tables;
    std::ranges::copy_if(scene.chosen, std::back_inserter(tables),
                         [&scene](const TableSchema &table) {
                             return table.readable && !isCopiedInFullByChoice(scene, table)
                                 && whyNotFollowed(table, scene.log.plugin()).isEmpty();
                         });
    return tables;
}

bool ownsAll(const LogScene &scene, const QList<TableSchema> &tables)
{
    return scene.server.superuser
        || std::ranges::all_of(tables, [&scene](const TableSchema &table) {
               return scene.log.ownedTables.contains(table.id.oid);
           });
}

CheckResult notCreatable(const LogScene &scene, const QString &sql)
{
    CheckResult check = logCheckFailed(
        QStringLiteral("publication"),
        makeError(ErrorKind::PublicationRight,
                  {{QStringLiteral("publication"), scene.log.publicationName},
                   {QStringLiteral("sql"), sql + u';'}}));
    check.found = scene.log.publicationName;
    return check;
}

/// The server looks for the publication at each place of the log as it was there, so that one which
/// is younger than its slot never reaches back: a run refuses the pair. @p createSql is to be run
/// by somebody else; empty: a run may make the publication.
CheckResult publicationTooLate(const LogScene &scene, const QString &createSql)
{
    const QString name = scene.log.publicationName;
    CheckResult check = logCheckFailed(
        QStringLiteral("publication"),
        makeError(ErrorKind::PublicationMissing, {{QStringLiteral("publication"), name}}),
        {CheckText::tr("Name the publication that the slot was made for; this lists them: %1")
             .arg(QStringLiteral("SELECT pubname FROM pg_publication;")),
         createSql.isEmpty()
             ? CheckText::tr("Or drop the slot; the next run makes the publication and then a new "
                             "slot, with a full copy: %1")
                   .arg(dropSlotSql(scene))
             : CheckText::tr("Or drop the slot, and then have somebody who owns the tables make "
                             "the publication; the next run makes a new slot, with a full copy: %1")
                   .arg(dropSlotSql(scene) + u' ' + createSql + u';')});
    check.found = CheckText::tr("%1, not there").arg(name);
    check.message += u' '
        + CheckText::tr("The slot \"%1\" is there already: a publication that is made now comes "
                        "too late for what the slot holds, and the first sync would stop.")
              .arg(scene.log.slotName);
    return check;
}

CheckResult judgeMissingPublication(const LogScene &scene, const QList<TableSchema> &tables)
{
    const QString name = scene.log.publicationName;
    const bool mayCreate = (scene.server.superuser || scene.log.mayCreatePublication)
        && ownsAll(scene, tables);
    const QString sql = createPublicationSql(name, tables, scene.server.versionNumber);
    if (hasFittingSlot(scene))
        return publicationTooLate(scene, mayCreate ? QString() : sql);
    if (!mayCreate)
        return notCreatable(scene, sql);
    return checkOk(
        QStringLiteral("publication"), CheckText::tr("%1, not there yet").arg(name),
        CheckText::tr("There is no publication \"%1\" yet; the first run makes it.").arg(name));
}

/// Tables in the publication whose updates the server refuses because of it.
QStringList brokenTables(const LogScene &scene, const PublicationFacts &publication)
{
    QList<TableSchema> broken;
    for (const TableSchema &table : scene.tables) {
        const bool published = publication.tables.contains(table.id.oid)
            || std::ranges::any_of(table.partitions, [&](const TableId &leaf) {
                                   return publication.tables.contains(leaf.oid);
                               });
        if (published && !table.unlogged && table.identity == ReplicaIdentity::None)
            broken.append(table);
    }
    return namesOf(broken);
}

} // namespace

CheckResult judgePublication(const LogScene &scene)
{
    const QString id = QStringLiteral("publication");
    const QString name = scene.log.publicationName;
    if (!scene.log.usesPublication())
        return checkOk(id, CheckText::tr("not needed"),
                       CheckText::tr("%1 needs no publication.").arg(scene.log.pluginName));
    if (!scene.tablesKnown)
        return logCheckUnknown(id, CheckText::tr("It is not known which tables it has to hold."));
    const QList<TableSchema> tables = followed(scene);
    if (!scene.log.publication)
        return judgeMissingPublication(scene, tables);
    const PublicationFacts &publication = *scene.log.publication;
    if (const QString problem = publicationProblem(publication, tables); !problem.isEmpty()) {
        CheckResult check = logCheckFailed(id,
                                           makeError(ErrorKind::PublicationUnfit,
                                                     {{QStringLiteral("publication"), name},
                                                      {QStringLiteral("reason"), problem}}));
        check.found = name;
        return check;
    }
    const QList<TableSchema> missing = unpublishedTables(publication, tables);
    const bool mayExtend = scene.server.superuser || scene.log.publicationOwned;
    if (!missing.isEmpty() && (!mayExtend || !ownsAll(scene, missing)))
        return notCreatable(scene,
                            addToPublicationSql(publication, missing, scene.server.versionNumber));
    if (const QStringList broken = brokenTables(scene, publication); !broken.isEmpty())
        return logCheckWarning(
            id, name,
            CheckText::tr("The publication \"%1\" holds tables that tell no rows apart: the server "
                          "refuses to update or delete rows of %2.")
                .arg(name, listed(broken)),
            {CheckText::tr("Have these tables taken out of the publication, or give them a primary "
                           "key.")});
    if (!missing.isEmpty())
        return checkOk(id, name,
                       CheckText::tr("The publication \"%1\" lacks %2; the next run adds them.")
                           .arg(name, listed(namesOf(missing))));
    return checkOk(
        id, name,
        CheckText::tr("The publication \"%1\" lets the changes of all tables through.").arg(name));
}

CheckResult judgeIdentity(const LogScene &scene)
{
    const QString id = QStringLiteral("identity");
    if (!scene.tablesKnown)
        return logCheckUnknown(id, CheckText::tr("The tables are not known."));
    QStringList full;
    for (const TableSchema &table : scene.chosen) {
        const QString why = isCopiedInFullByChoice(scene, table)
            ? QString()
            : whyNotFollowed(table, scene.log.plugin());
        if (table.readable && !why.isEmpty())
            full.append(QStringLiteral("%1 (%2)").arg(table.id.displayName(), why));
    }
    const qsizetype all = scene.chosen.size();
    const QString found =
        CheckText::tr("%1 of %n tables", nullptr, pluralCount(all)).arg(followed(scene).size());
    if (full.isEmpty())
        return checkOk(id, found, CheckText::tr("The log tells the rows of all tables apart."));
    CheckResult check = logCheckWarning(
        id, found,
        CheckText::tr("Changes of some tables cannot be followed; they are copied in full in each "
                      "run: %1.")
            .arg(listed(full)),
        {CheckText::tr("Nothing has to be done, unless these tables are large."),
         CheckText::tr("Have a primary key added where there is none: ALTER TABLE ... ADD PRIMARY "
                       "KEY (...);")});
    check.errorId = makeError(ErrorKind::NoKey).id();
    return check;
}

CheckResult judgeLogRowSecurity(const LogScene &scene)
{
    const QString id = QStringLiteral("row-security");
    if (!scene.tablesKnown)
        return logCheckUnknown(id, CheckText::tr("The tables are not known."));
    QList<TableSchema> hiding;
    for (const TableSchema &table : scene.chosen) {
        if (table.rowSecurity && !scene.server.superuser && !scene.server.bypassRls)
            hiding.append(table);
    }
    if (hiding.isEmpty())
        return checkOk(id, CheckText::tr("none"), CheckText::tr("No rows are hidden."));
    const Error error = makeError(
        ErrorKind::RowSecurity,
        {{QStringLiteral("table"), listed(namesOf(hiding))},
         {QStringLiteral("user"), scene.server.user},
         {QStringLiteral("quoteduser"), quoteIdentifier(scene.server.user)}});
    CheckResult check = checkWithError(id, error, CheckState::Warning);
    check.found = listed(namesOf(hiding));
    check.message += u' '
        + CheckText::tr("Changes of the hidden rows are in the log all the same.");
    return check;
}

CheckResult judgeWritable(const LogScene &scene)
{
    const QString id = QStringLiteral("writable");
    const QString script = CheckText::tr(
        "Use a login that only reads: the assistant's page \"Read-only user\" and "
        "\"tributary-cli script\" write the SQL that makes one.");
    if (scene.server.superuser)
        return logCheckWarning(id, CheckText::tr("superuser"),
                               CheckText::tr("\"%1\" is a superuser and may change everything on "
                                             "this server.")
                                   .arg(scene.server.user),
                               {script});
    const LogPrerequisites &log = scene.log;
    if (log.writableTables.isEmpty() && log.writableSchemas.isEmpty())
        return checkOk(id, CheckText::tr("only reads"),
                       CheckText::tr("\"%1\" can change nothing.").arg(scene.server.user));
    QStringList places;
    QStringList fix;
    const QString role = quoteIdentifier(scene.server.user);
    for (const TableId &table : log.writableTables) {
        places.append(table.displayName());
        if (fix.isEmpty())
            fix.append(QStringLiteral("REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON %1 FROM %2;")
                           .arg(quoteQualified(table.schema, table.name), role));
    }
    for (const QString &schema : log.writableSchemas) {
        // Before version 15 everybody may make tables in "public": others may rely on it.
        const bool open = log.openSchemas.contains(schema);
        places.append((open ? CheckText::tr("new tables in the schema %1, because everyone may")
                            : CheckText::tr("new tables in the schema %1"))
                          .arg(schema));
        fix.append(open ? CheckText::tr("If no other program makes tables there, take it from "
                                        "everyone: %1")
                              .arg(QStringLiteral("REVOKE CREATE ON SCHEMA %1 FROM PUBLIC;")
                                       .arg(quoteIdentifier(schema)))
                        : QStringLiteral("REVOKE CREATE ON SCHEMA %1 FROM %2;")
                              .arg(quoteIdentifier(schema), role));
    }
    return logCheckWarning(
        id,
        CheckText::tr("%n tables", nullptr, pluralCount(log.writableTables.size()))
            + QStringLiteral(", ")
            + CheckText::tr("%n schemas", nullptr, pluralCount(log.writableSchemas.size())),
        CheckText::tr("\"%1\" can do more than read: it may change %2.")
            .arg(scene.server.user, listed(places)),
        QStringList{script} + fix.first(std::min<qsizetype>(fix.size(), 5)));
}

CheckResult judgeUngranted(const LogScene &scene)
{
    const QString id = QStringLiteral("ungranted");
    if (!scene.tablesKnown)
        return logCheckUnknown(id, CheckText::tr("The tables are not known."));
    QStringList hidden;
    for (const TableSchema &table : scene.tables) {
        if (!table.readable || !table.unreadableColumns.isEmpty())
            hidden.append(table.id.displayName());
    }
    if (hidden.isEmpty() || scene.server.superuser)
        return checkOk(id, CheckText::tr("nothing else"),
                       CheckText::tr("The slot tells nothing that the login may not read anyway."));
    return logCheckWarning(
        id, CheckText::tr("%n tables", nullptr, pluralCount(hidden.size())),
        CheckText::tr("Rights to tables do not limit a slot: who may follow changes can read what "
                      "is written to every table of the database, also to %1.")
            .arg(listed(hidden)),
        {CheckText::tr("Nothing has to be done if that is acceptable: Tributary stores only what "
                       "the login may read."),
         CheckText::tr("Keep the login's password close, and let it in from this address only.")});
}

CheckResult judgeLaterTables(const LogScene &scene)
{
    const QString id = QStringLiteral("later-tables");
    if (!scene.everyTable)
        return checkOk(id, CheckText::tr("not wanted"),
                       CheckText::tr("The tables are chosen by name; later ones are not synced."));
    const QList<LaterTables> &later = scene.log.laterTables;
    if (later.isEmpty())
        return checkOk(id, CheckText::tr("readable"),
                       CheckText::tr("Tables that are made later can be read as well."));
    QStringList places;
    QStringList fix;
    const QString role = quoteIdentifier(scene.server.user);
    for (const LaterTables &each : later) {
        places.append(
            CheckText::tr("%1, when %2 makes them", "tables of a schema, made by an owner")
                .arg(each.schema, each.owner));
        fix.append(QStringLiteral("ALTER DEFAULT PRIVILEGES FOR ROLE %1 IN SCHEMA %2 GRANT SELECT "
                                  "ON TABLES TO %3;")
                       .arg(quoteIdentifier(each.owner), quoteIdentifier(each.schema), role));
    }
    return logCheckWarning(
        id, CheckText::tr("%n schemas", nullptr, pluralCount(later.size())),
        CheckText::tr("Every table is to be synced, but \"%1\" cannot read tables that are made "
                      "later in %2.")
            .arg(scene.server.user, listed(places)),
        fix.first(std::min<qsizetype>(fix.size(), 5))
            + QStringList{CheckText::tr("Nothing has to be done if such tables are not wanted.")});
}

} // namespace tributary
