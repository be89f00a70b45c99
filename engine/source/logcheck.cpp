// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/logcheck.h"

#include "engine/source/stagedeadline.h"

namespace tributary {

namespace {

using Judge = CheckResult (*)(const LogScene &);

constexpr auto stageLength = std::chrono::seconds(10);

/// How long a trial slot may wait for transactions that write.
constexpr auto slotPatience = std::chrono::seconds(3);

constexpr Judge beforeTrial[] = {judgeWalLevel, judgeStandby, judgeReplicationRight};

CheckResult judgeVersionOf(const LogScene &scene)
{
    return judgeLogVersion(scene.server);
}

Error timedOut(const ConnInfo &info)
{
    return makeError(ErrorKind::ConnectionTimeout,
                     {{QStringLiteral("host"), info.host}, {QStringLiteral("port"), info.port}});
}

constexpr Judge afterTrial[] = {
    judgeReplicationConnection,
    judgePlugin,
    judgeFreeSlots,
    judgeFreeSenders,
    judgeSlot,
    judgePublication,
    judgeVersionOf,
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
    judgeSynchronousStandbys,
};

} // namespace

Status checkLog(Connection &connection, const ConnectionOptions &options, const LogWish &wish,
                LogScene &scene, const std::stop_token &stop,
                const std::function<void(const CheckResult &)> &finish)
{
    {
        const StageDeadline deadline(stageLength, stop);
        Result<LogPrerequisites> loaded = loadLogPrerequisites(
            connection, wish, scene.server.database, deadline.token());
        if (!loaded)
            return deadline.hasExpired() ? timedOut(options.info) : loaded.error();
        scene.log = *loaded;
    }
    for (const Judge judge : beforeTrial)
        finish(judge(scene));
    // A pooler is told already, and what is behind it is not ours to load.
    if (!scene.server.behindPooler && !stop.stop_requested()) {
        const StageDeadline deadline(stageLength + slotPatience, stop);
        tryReplication(scene.log, options, slotPatience, deadline.token());
        if (deadline.hasExpired() && scene.log.replicationError)
            scene.log.replicationError = timedOut(options.info);
        // The trial tells only that it was interrupted, which nobody has asked for.
        if (deadline.hasExpired() && scene.log.pluginError
            && scene.log.pluginError->kind == ErrorKind::Interrupted)
            scene.log.pluginError = timedOut(options.info);
    }
    for (const Judge judge : afterTrial) {
        if (stop.stop_requested())
            break;
        finish(judge(scene));
    }
    return Done{};
}

} // namespace tributary
