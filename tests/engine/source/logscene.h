// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the tests of the judgements about following changes share: a server on which everything is
// well, all the judges, and one thing that is made wrong.

#pragma once

#include "tests/engine/source/judgesupport.h"

#include "engine/source/logjudge.h"

#include <QMetaType>

namespace tributary::test {

inline QString s(const char *text)
{
    return QString::fromUtf8(text);
}

inline TableSchema table(const char *name, quint32 oid = 7)
{
    TableSchema schema;
    schema.id = {.oid = oid, .schema = s("public"), .name = s(name)};
    schema.columns.append(ColumnSchema());
    schema.identity = ReplicaIdentity::Key;
    return schema;
}

/// A server on which everything is well.
inline LogScene goodScene()
{
    LogScene scene;
    scene.server = serverFacts();
    scene.server.databaseOid = 5;
    scene.log.log.walLevel = s("logical");
    scene.log.log.mayReplicate = true;
    scene.log.pluginName = s("pgoutput");
    scene.log.slotName = s("tributary_shop");
    scene.log.publicationName = s("tributary_shop");
    scene.log.maxSlots = 10;
    scene.log.maxSenders = 10;
    scene.log.keptLogLimitKnown = true;
    scene.log.keptLogLimitBytes = 1 << 30;
    scene.log.logOnDisk = LogOnDisk{.bytes = 1 << 28, .usualBytes = 1 << 30};
    scene.log.mayCreatePublication = true;
    scene.log.replicationTried = true;
    scene.log.pluginTried = true;
    scene.log.ownedTables = {7};
    SlotFacts slot;
    slot.name = s("tributary_shop");
    slot.plugin = s("pgoutput");
    slot.database = s("shop");
    slot.databaseOid = 5;
    slot.restart = Lsn{1};
    scene.log.slots = {slot};
    PublicationFacts publication;
    publication.name = s("tributary_shop");
    publication.tables.insert(7, {});
    scene.log.publication = publication;
    scene.tables = {table("orders")};
    scene.chosen = scene.tables;
    return scene;
}

using Judge = CheckResult (*)(const LogScene &);

inline constexpr Judge judges[] = {judgeWalLevel,
                                   judgeStandby,
                                   judgeReplicationRight,
                                   judgeReplicationConnection,
                                   judgePlugin,
                                   judgeFreeSlots,
                                   judgeFreeSenders,
                                   judgeSlot,
                                   judgePublication,
                                   judgeIdentity,
                                   judgeLogRowSecurity,
                                   judgeKeptLogLimit,
                                   judgeLogOnDisk,
                                   judgeIdleSlots,
                                   judgeWritable,
                                   judgeUngranted,
                                   judgeLaterTables,
                                   judgeLongTransactions,
                                   judgePreparedTransactions,
                                   judgeSynchronousStandbys};

/// What every check must hold, whatever it says.
inline QString shapeProblem(const CheckResult &check)
{
    if (!sourceCheckIds(true).contains(check.id) || check.title.isEmpty())
        return s("unknown ") + check.id;
    const QString text = check.message + check.actions.join(u' ') + check.found;
    for (const char *rest : {"%1", "%2", "{", "?"}) {
        if (text.contains(QLatin1StringView(rest)))
            return text;
    }
    const bool needsAction = check.state == CheckState::Warning
        || check.state == CheckState::Failed;
    if (check.actions.isEmpty() == needsAction)
        return check.id + s(": actions");
    if (check.state != CheckState::Unknown && check.found.isEmpty())
        return check.id + s(": nothing found");
    if ((check.state == CheckState::Failed) != (check.exitCode == ExitCode::PrerequisiteMissing))
        return check.id + s(": exit code");
    return {};
}

/// How a row makes one thing wrong.
using Change = void (*)(LogScene &);

/// Judges a server on which all is well but for @p change. @p told: "id:state" of the checks that
/// are not ok, in their order; @p says is in some of their texts. Empty, or what is wrong.
inline QString toldProblem(Change change, const QString &told, const QString &says)
{
    LogScene scene = goodScene();
    change(scene);
    QStringList states;
    QString text;
    for (const Judge judge : judges) {
        const CheckResult check = judge(scene);
        if (const QString problem = shapeProblem(check); !problem.isEmpty())
            return problem;
        if (check.state != CheckState::Ok)
            states.append(check.id + u':' + checkStateWord(check.state));
        text += check.message + u'\n' + check.found + u'\n' + check.actions.join(u'\n') + u'\n';
    }
    if (states.join(u' ') != told)
        return s("told: ") + states.join(u' ') + u'\n' + text;
    return text.contains(says) ? QString() : text;
}

/// The columns of a test of toldProblem(), and what adds a row to it.
inline void addToldColumns()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("told");
    QTest::addColumn<QString>("says");
}

inline void addToldRow(const char *name, Change change, const char *told, const char *says)
{
    QTest::newRow(name) << change << s(told) << s(says);
}

} // namespace tributary::test

Q_DECLARE_METATYPE(tributary::test::Change)
