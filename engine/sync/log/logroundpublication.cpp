// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a round gets a publication that lets the changes of its tables through.

#include "engine/source/lockedtables.h"
#include "engine/sync/log/loground.h"

#include <QCoreApplication>

#include <algorithm>

namespace tributary {

namespace {

/// How long a locked table is waited for that is to be added: the others wait meanwhile.
constexpr std::chrono::milliseconds publishingPatience = std::chrono::seconds(10);

bool holdsUp(const LockedTable &locked, const TableSchema &table)
{
    return locked.table.oid == table.id.oid
        || std::ranges::find(table.partitions, locked.table.oid, &TableId::oid)
        != table.partitions.end();
}

} // namespace

/// Those that somebody has locked are not followed in this run.
Status LogRound::giveUpLocked(const QList<TableSchema> &tables)
{
    const Result<QList<LockedTable>> locked = loadLockedTables(
        *m_context.control, LockedFor::Publishing, m_context.stop());
    if (!locked)
        return locked.error();
    for (const TableSchema &table : tables) {
        QList<LockedTable> holders;
        std::ranges::copy_if(*locked, std::back_inserter(holders),
                             [&](const LockedTable &each) { return holdsUp(each, table); });
        if (!holders.isEmpty())
            m_context.stopped.insert(
                table.id.oid,
                makeError(ErrorKind::LockTimeout,
                          {{QStringLiteral("table"), table.id.displayName()}},
                          QCoreApplication::translate(
                              "LogRound", "It could not be added to the publication: %1.")
                              .arg(lockedTablesText(holders)),
                          "55P03"));
    }
    return Done{};
}

/// A new table does not end the sync of the others.
void LogRound::leaveOutStopped(QList<PlannedTable> &tables)
{
    for (PlannedTable &table : tables) {
        const auto stopped = m_context.stopped.constFind(table.schema.id.oid);
        if (!table.followed || stopped == m_context.stopped.cend())
            continue;
        table.error = *stopped;
        table.followed = false;
        m_followed.remove(table.schema.id.oid);
    }
}

/// While a table without an identity is published, the server refuses its owners' updates and
/// deletes. Who lost its identity since is taken out where that is ours to do.
Status LogRound::withdrawUnidentified(const PublicationFacts &publication,
                                      QList<PlannedTable> &tables)
{
    for (PlannedTable &table : tables) {
        const bool isStored = table.schema.kind == TableKind::Table
            || table.schema.kind == TableKind::PartitionedTable;
        if (table.followed || !isStored || table.schema.identity != ReplicaIdentity::None)
            continue;
        const QString sql = dropFromPublicationSql(publication, {table.schema});
        if (sql.isEmpty())
            continue;
        Status done = makeError(ErrorKind::PublicationRight);
        if (publication.owned)
            done = dropFromPublication(
                *m_context.control, publication, {table.schema}, m_context.stop(),
                std::min(publishingPatience, m_context.request.lockPatience));
        const bool isRefused = !done
            && (done.error().kind == ErrorKind::PublicationRight
                || !done.error().sqlState.isEmpty());
        if (!done && !isRefused)
            return done;
        const QString note = done
            ? QCoreApplication::translate(
                  "LogRound",
                  "taken out of the publication \"%1\": the server lets nobody update or "
                  "delete rows of a published table that has no identity")
                  .arg(publication.name)
            : QCoreApplication::translate(
                  "LogRound",
                  "nobody can update or delete its rows while it is in the publication "
                  "\"%1\" without an identity; have its owner run: %2")
                  .arg(publication.name, sql);
        m_publicationNotes.insert(table.schema.id.oid, note);
        table.notes.append(note);
    }
    return Done{};
}

Status LogRound::preparePublicationOf(QList<PlannedTable> &tables)
{
    QList<TableSchema> schemas;
    for (const PlannedTable &table : tables) {
        if (table.followed)
            schemas.append(table.schema);
    }
    Connection &control = *m_context.control;
    const Result<std::optional<PublicationFacts>> found = loadPublication(
        control, m_context.publication, m_context.stop());
    if (!found)
        return found.error();
    if (*found) {
        if (const Status withdrawn = withdrawUnidentified(**found, tables); !withdrawn)
            return withdrawn;
    }
    // A slot that met a change without its publication fails at that place for ever.
    const bool isLost = m_context.slotExists && (!*found || m_context.publicationWasLost);
    const Error lost = makeError(ErrorKind::PublicationMissing,
                                 {{QStringLiteral("publication"), m_context.publication}});
    if (isLost && !m_context.request.log.allowResync)
        return lost;
    QList<TableSchema> missing = *found ? unpublishedTables(**found, schemas) : schemas;
    const bool someAreThere = missing.size() < schemas.size();
    const auto prepare = [&] {
        return preparePublication(control, m_context.publication, schemas, m_context.stop(),
                                  std::min(publishingPatience, m_context.request.lockPatience));
    };
    const auto isStopped = [&](const TableSchema &table) {
        return m_context.stopped.contains(table.id.oid);
    };
    Status ready = prepare();
    if (!ready && ready.error().kind == ErrorKind::LockTimeout) {
        if (const Status given = giveUpLocked(missing); !given)
            return given;
        schemas.removeIf(isStopped);
        if (!schemas.isEmpty())
            ready = prepare();
        else if (!missing.isEmpty())
            ready = m_context.stopped.value(missing.first().id.oid, ready.error());
    }
    const bool isOfTables = !ready
        && (ready.error().kind == ErrorKind::PublicationRight
            || ready.error().kind == ErrorKind::LockTimeout);
    if (!ready && (!isOfTables || !someAreThere))
        return ready;
    for (const TableSchema &table : std::as_const(missing)) {
        if (!ready && !isStopped(table))
            m_context.stopped.insert(table.id.oid, ready.error());
    }
    leaveOutStopped(tables);
    if (isLost) // it is there now, before the slot is that begins anew
        return lost;
    if (!*found) {
        m_mustWait = m_context.isElsewhere;
        return Done{};
    }
    missing.removeIf(isStopped);
    for (const TableSchema &table : std::as_const(missing)) {
        m_newlyPublished.insert(table.id.oid);
        if (m_knownBefore.contains(table.id.oid))
            m_context.copyAgain.insert(
                table.id.oid,
                QCoreApplication::translate("LogRound", "it was taken out of the publication"));
    }
    for (const TableSchema &table : std::as_const(schemas)) {
        const auto known = m_knownBefore.constFind(table.id.oid);
        if (known != m_knownBefore.cend() && wasPublishedAnew(*known, table))
            m_newlyPublished.insert(table.id.oid);
    }
    m_mustWait = !m_newlyPublished.isEmpty() || m_context.isElsewhere;
    return Done{};
}

} // namespace tributary
