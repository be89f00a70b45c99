// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/clioptions.h"

#include "app/common/runlimits.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace tributary {

namespace {

const QString rateOption = QStringLiteral("max-rate");
const QString connectionsOption = QStringLiteral("connections");

/// "2M": bytes; K, M and G are 1024 and its powers, and may be written "MiB".
std::optional<qint64> byteCount(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A([0-9]{1,13})(?:([KMG])(?:iB)?)?\\z"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {};
    const qint64 count = match.captured(1).toLongLong();
    const QString unit = match.captured(2);
    const int power = unit.isEmpty() ? 0
                                     : static_cast<int>(QStringLiteral("KMG").indexOf(unit)) + 1;
    if (count > Settings::mostBytesPerSecond >> (10 * power))
        return {};
    return count << (10 * power);
}

} // namespace

QList<QCommandLineOption> limitOptions()
{
    return {
        {rateOption,
         QStringLiteral("Read at most so many bytes a second, such as 500K or 2M; 0: no limit. The "
                        "settings' limit when not given."),
         QStringLiteral("BYTES")},
        {connectionsOption,
         QStringLiteral("Open at most so many connections to the source, 1 to 3. Following changes "
                        "takes two at the least."),
         QStringLiteral("N")},
    };
}

Result<RunLimits> readLimits(const QCommandLineParser &options, Settings settings)
{
    const auto usage = [](const QString &what) {
        return makeError(ErrorKind::Usage, {{QStringLiteral("what"), what}});
    };
    if (options.isSet(rateOption)) {
        const std::optional<qint64> rate = byteCount(options.value(rateOption));
        if (!rate)
            return usage(
                QStringLiteral("--max-rate is a number of bytes a second such as 500K, 2M or 1G, "
                               "not \"%1\".")
                    .arg(options.value(rateOption)));
        settings.bytesPerSecond = *rate;
    }
    if (options.isSet(connectionsOption)) {
        bool isNumber = false;
        settings.connections = options.value(connectionsOption).toInt(&isNumber);
        if (!isNumber || settings.connections < 1
            || settings.connections > Settings::mostConnections)
            return usage(QStringLiteral("--connections is a number from 1 to %1, not \"%2\".")
                             .arg(QString::number(Settings::mostConnections),
                                  options.value(connectionsOption)));
    }
    return limitsOf(settings);
}

QList<QCommandLineOption> passwordOptions()
{
    return {
        {QStringLiteral("password-file"),
         QStringLiteral("Read the password from the first line of FILE."), QStringLiteral("FILE")},
        {QStringLiteral("password-stdin"),
         QStringLiteral("Read the password from the first line of standard input.")},
    };
}

QCommandLineOption tableOption()
{
    return {QStringLiteral("table"),
            QStringLiteral("Only this table (SCHEMA.TABLE); may be given several times."),
            QStringLiteral("S.T")};
}

QCommandLineOption tableMethodOption()
{
    return {QStringLiteral("table-method"),
            QStringLiteral("One table otherwise than --method says: full: copy it in each run. "
                           "skip: leave it out. log: follow its changes (with --method log). May "
                           "be given several times."),
            QStringLiteral("S.T=METHOD")};
}

QCommandLineOption methodOption()
{
    return {QStringLiteral("method"),
            QStringLiteral("full: copy the tables in each run (default). log: copy them once, then "
                           "apply what changed."),
            QStringLiteral("METHOD")};
}

QCommandLineOption pluginOption()
{
    return {QStringLiteral("plugin"),
            QStringLiteral("Output plugin of the server: auto (default), pgoutput or wal2json."),
            QStringLiteral("PLUGIN")};
}

QList<QCommandLineOption> logOptions()
{
    return {
        pluginOption(),
        {QStringLiteral("slot"),
         QStringLiteral("Replication slot; tributary_DATABASE when not given."),
         QStringLiteral("NAME")},
        {QStringLiteral("publication"),
         QStringLiteral("Publication for pgoutput; tributary_DATABASE when not given."),
         QStringLiteral("NAME")},
        {QStringLiteral("deletes"),
         QStringLiteral(
             "remove: deleted rows go (default of a new destination). keep: they stay, with the "
             "time "
             "of their deletion in _deleted_at. A destination that is followed stays as it is when "
             "not given."),
         QStringLiteral("MODE")},
        {QStringLiteral("once"),
         QStringLiteral("One run, up to where the server is now, then end (default).")},
        {QStringLiteral("follow"), QStringLiteral("Go on applying changes until stopped.")},
        {QStringLiteral("until-lsn"),
         QStringLiteral("End at this position of the server's log, or where the log ends now if "
                        "that comes first."),
         QStringLiteral("LSN")},
        {QStringLiteral("allow-resync"),
         QStringLiteral("When changes are missing, drop the slot and copy everything anew.")},
    };
}

Result<SyncOptions> readSyncOptions(const QCommandLineParser &options, const SavedSource *saved)
{
    const auto usage = [](const QString &what) {
        return makeError(ErrorKind::Usage, {{QStringLiteral("what"), what}});
    };
    const auto text = [&](const char *name) { return options.value(QString::fromLatin1(name)); };
    const auto given = [&](const char *name) { return options.isSet(QString::fromLatin1(name)); };
    QString method = text("method");
    if (method.isEmpty())
        method = saved != nullptr ? saved->method : QStringLiteral("full");
    if (method != u"full" && method != u"log")
        return usage(QStringLiteral("--method is full or log, not \"%1\".").arg(method));
    SyncOptions read{.method = method == u"log" ? SyncMethod::Log : SyncMethod::Full, .log = {}};
    static const SavedSource none;
    const SavedSource &base = saved != nullptr ? *saved : none;
    if (read.method == SyncMethod::Full) {
        for (const QCommandLineOption &option : logOptions()) {
            const QString name = option.names().first();
            if (options.isSet(name) && name != u"once")
                return usage(QStringLiteral("--%1 goes with --method log.").arg(name));
        }
        return read;
    }
    const QString plugin = given("plugin") ? text("plugin")
        : base.plugin.isEmpty()            ? QStringLiteral("auto")
                                           : base.plugin;
    if (plugin != u"auto" && plugin != u"pgoutput" && plugin != u"wal2json")
        return usage(
            QStringLiteral("--plugin is auto, pgoutput or wal2json, not \"%1\".").arg(plugin));
    const QString deletes = given("deletes") ? text("deletes")
        : base.keepDeleted                   ? QStringLiteral("keep")
                                             : QStringLiteral("remove");
    if (deletes != u"remove" && deletes != u"keep")
        return usage(QStringLiteral("--deletes is remove or keep, not \"%1\".").arg(deletes));
    if (given("once") && given("follow"))
        return usage(QStringLiteral("Give either --once or --follow."));
    LogOptions &log = read.log;
    log.plugin = plugin == u"auto" ? QString() : plugin;
    log.slot = given("slot") ? text("slot") : base.slot;
    log.publication = given("publication") ? text("publication") : base.publication;
    log.keepDeleted = deletes == u"keep";
    log.keepsAsBefore = !given("deletes") && saved == nullptr;
    log.follow = given("follow");
    log.allowResync = given("allow-resync");
    if (given("until-lsn")) {
        const std::optional<Lsn> until = Lsn::parse(text("until-lsn").toLatin1());
        if (!until || !until->isValid())
            return usage(QStringLiteral("--until-lsn is a position such as 0/19532D8, not \"%1\".")
                             .arg(text("until-lsn")));
        if (log.follow)
            return usage(QStringLiteral("Give either --until-lsn or --follow."));
        log.until = *until;
    }
    return read;
}

Result<TableMethods> readTableMethods(const QCommandLineParser &options, const TableMethods &saved)
{
    TableMethods methods = saved;
    const QStringList given = options.values(tableMethodOption().names().first());
    for (const QString &text : given) {
        const qsizetype equals = text.lastIndexOf(u'='); // a table's name may hold one
        const QString table = text.first(std::max<qsizetype>(equals, 0));
        const QString method = text.sliced(equals + 1);
        if (table.isEmpty() || !isTableMethod(method))
            return makeError(
                ErrorKind::Usage,
                {{QStringLiteral("what"),
                  QStringLiteral("--table-method is SCHEMA.TABLE=log, =full or =skip, not \"%1\".")
                      .arg(text)}});
        methods.removeIf(
            [&](TableMethods::iterator each) { return isNamed(tableNamed(each.key()), table); });
        methods.insert(table, method);
    }
    return methods;
}

QString tableMethodsText(const TableMethods &methods)
{
    QStringList texts;
    for (auto each = methods.begin(); each != methods.end(); ++each)
        texts.append(each.key() + u'=' + each.value());
    return texts.join(QStringLiteral(", "));
}

QJsonObject tableMethodsObject(const TableMethods &methods)
{
    QJsonObject object;
    for (auto each = methods.begin(); each != methods.end(); ++each)
        object.insert(each.key(), each.value());
    return object;
}

} // namespace tributary
