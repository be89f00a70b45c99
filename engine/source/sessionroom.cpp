// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/sessionroom.h"

#include "engine/core/pluralcount.h"
#include "engine/core/sqlquote.h"
#include "engine/postgres/connection.h"
#include "engine/source/checkjudge.h"
#include "engine/source/versionedsql.h"

#include <algorithm>
#include <limits>

namespace tributary {

namespace {

const QString checkId = QStringLiteral("connections");

/// Of the three limits the one that leaves the least, with what is said about it.
struct Narrowest
{
    SessionLimit limit;
    QString message; ///< with "%1" for the sessions that are left
    QString action;
};

Narrowest narrowest(const ServerFacts &facts, const SessionRoom &room)
{
    const int left = std::min({room.role.left(), room.database.left(), room.server.left()});
    if (room.role.left() == left)
        return {room.role,
                CheckText::tr("The login \"%1\" may have %n connections at once", nullptr,
                              pluralCount(room.role.limit))
                    .arg(facts.user),
                CheckText::tr("Ask for: %1")
                    .arg(QStringLiteral("ALTER ROLE %1 CONNECTION LIMIT 8;")
                             .arg(quoteIdentifier(facts.user)))};
    if (room.database.left() == left)
        return {room.database,
                CheckText::tr("The database \"%1\" takes %n connections at once", nullptr,
                              pluralCount(room.database.limit))
                    .arg(facts.database),
                CheckText::tr("Ask for: %1")
                    .arg(QStringLiteral("ALTER DATABASE %1 CONNECTION LIMIT -1;")
                             .arg(quoteIdentifier(facts.database)))};
    return {room.server,
            CheckText::tr("The server takes %n connections at once", nullptr,
                          pluralCount(room.server.limit)),
            CheckText::tr("Ask for a higher max_connections, which takes a restart, or for a "
                          "connection pooler for the other programs.")};
}

} // namespace

int SessionLimit::left() const
{
    return limit < 0 ? std::numeric_limits<int>::max() : std::max(limit - taken, 0);
}

Result<SessionRoom> loadSessionRoom(Connection &connection, const std::stop_token &stop)
{
    const Result<QueryResult> row = connection.query(
        versionedSql(QStringLiteral("sessionroom"), connection.serverVersion()), stop);
    if (!row)
        return row.error();
    SessionRoom room;
    if (row->rowCount() != 1)
        return room;
    int column = 0;
    for (SessionLimit *each : {&room.role, &room.database, &room.server}) {
        each->limit = static_cast<int>(row->integer(0, column++));
        each->taken = static_cast<int>(row->integer(0, column++));
    }
    return room;
}

CheckResult judgeConnections(const ServerFacts &facts, const SessionRoom &room, bool log)
{
    // A connection that streams the log counts for none of the three limits: WAL senders have their
    // own. Whoever follows needs two beside it.
    const int least = log ? 2 : 1;
    const int most = 2;
    const Narrowest tight = narrowest(facts, room);
    const int left = tight.limit.left();
    if (tight.limit.limit < 0)
        return checkOk(checkId, CheckText::tr("no limit"),
                       CheckText::tr("Nothing limits the connections of the login."));
    const QString found =
        CheckText::tr("%1 of %2 in use by others").arg(tight.limit.taken).arg(tight.limit.limit);
    if (left >= most)
        return checkOk(checkId, found,
                       CheckText::tr("There is room for the %n connections that a run takes.",
                                     nullptr, pluralCount(most)));
    CheckResult check = checkOk(checkId, found, tight.message);
    check.message += tight.limit.taken == 0
        ? QStringLiteral(". ")
        : CheckText::tr(", of which others have %1.").arg(tight.limit.taken) + u' ';
    check.actions = {tight.action};
    // What others have taken may be free again by then; what nobody may have will not be.
    if (tight.limit.limit < least) {
        check.state = CheckState::Failed;
        check.errorId = makeError(ErrorKind::TooManyConnections).id();
        check.exitCode = ExitCode::PrerequisiteMissing;
        check.message += CheckText::tr("To follow changes takes at least %n.", nullptr,
                                       pluralCount(least));
        return check;
    }
    check.state = CheckState::Warning;
    check.message += left < least
        ? CheckText::tr("A run takes up to %n, and cannot begin with less than %1.", nullptr,
                        pluralCount(most))
              .arg(least)
        : CheckText::tr("A run takes up to %n; with less it is slower.", nullptr,
                        pluralCount(most));
    return check;
}

} // namespace tributary
