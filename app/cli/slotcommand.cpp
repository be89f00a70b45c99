// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/slotcommand.h"

#include "app/cli/clioptions.h"
#include "app/cli/passwordprompt.h"
#include "app/cli/sourcearguments.h"
#include "app/common/signalwatcher.h"
#include "engine/source/logslot.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QLocale>

namespace tributary {

namespace {

QJsonValue bytesValue(const std::optional<qint64> &bytes)
{
    return bytes ? QJsonValue(*bytes) : QJsonValue();
}

QString bytesText(const std::optional<qint64> &bytes)
{
    return bytes ? QLocale().formattedDataSize(*bytes) : QStringLiteral("unknown");
}

void print(const QString &name, const std::optional<SlotFacts> &slot, Output &output)
{
    if (output.isJson()) {
        QJsonObject object{{QStringLiteral("type"), QStringLiteral("slot")},
                           {QStringLiteral("name"), name},
                           {QStringLiteral("exists"), slot.has_value()}};
        if (slot) {
            object.insert(QStringLiteral("plugin"), slot->plugin);
            object.insert(QStringLiteral("database"), slot->database);
            object.insert(QStringLiteral("active"), slot->active);
            object.insert(QStringLiteral("restart_lsn"), slot->restart.toString());
            object.insert(QStringLiteral("confirmed_lsn"), slot->confirmed.toString());
            object.insert(QStringLiteral("wal_status"), slot->walStatus);
            object.insert(QStringLiteral("lost"), slot->isLost());
            object.insert(QStringLiteral("waiting_bytes"), bytesValue(slot->waitingBytes));
            object.insert(QStringLiteral("kept_bytes"), bytesValue(slot->keptBytes));
            object.insert(QStringLiteral("safe_bytes"), bytesValue(slot->safeWalBytes));
        }
        output.object(object);
        return;
    }
    if (!slot) {
        output.line(QStringLiteral("%1: there is no such slot").arg(name));
        return;
    }
    const QString use = slot->isLost() ? QStringLiteral("lost: its log is gone")
        : slot->active                 ? QStringLiteral("in use by process %1").arg(slot->activePid)
                                       : QStringLiteral("not in use");
    output.line(
        QStringLiteral("%1: %2, database %3, %4").arg(name, slot->plugin, slot->database, use));
    output.line(QStringLiteral("  confirmed up to  %1").arg(slot->confirmed.toString()));
    output.line(QStringLiteral("  waiting          %1").arg(bytesText(slot->waitingBytes)));
    output.line(QStringLiteral("  kept for it      %1").arg(bytesText(slot->keptBytes)));
    if (slot->safeWalBytes)
        output.line(QStringLiteral("  until the limit  %1").arg(bytesText(slot->safeWalBytes)));
}

/// The catalogue speaks to somebody whose sync has lost its slot.
Error nothingToDrop(Error error, const QString &name, const QString &database)
{
    error.message = QStringLiteral("There is no replication slot \"%1\" to drop.")
                        .arg(name.isEmpty() ? defaultSlotName(database) : name);
    error.actions = {QStringLiteral(
        "See all slots of the server with: SELECT slot_name FROM pg_replication_slots")};
    return error;
}

} // namespace

QString SlotCommand::summary() const
{
    return QStringLiteral(
        "Shows, makes or drops the replication slot through which the changes of a "
        "source are read.");
}

QString SlotCommand::synopsis() const
{
    return QStringLiteral("SOURCE status|create|drop [--plugin PLUGIN] [--name NAME] "
                          "[--password-file FILE | --password-stdin] [--json]");
}

QList<QCommandLineOption> SlotCommand::options() const
{
    const QCommandLineOption name(QStringLiteral("name"),
                                  QStringLiteral("The slot; tributary_DATABASE when not given."),
                                  QStringLiteral("NAME"));
    return QList<QCommandLineOption>{pluginOption(), name} + passwordOptions();
}

ExitCode SlotCommand::execute(const QCommandLineParser &options, CommandContext &context) const
{
    const QStringList arguments = options.positionalArguments();
    static const QStringList actions{QStringLiteral("status"), QStringLiteral("create"),
                                     QStringLiteral("drop")};
    if (arguments.size() != 2 || !actions.contains(arguments[1]))
        return failUsage(
            QStringLiteral("\"slot\" needs a source, and what to do: status, create or drop."),
            context);
    const QString plugin = options.value(QStringLiteral("plugin"));
    static const QStringList plugins{QString(), QStringLiteral("auto"), QStringLiteral("pgoutput"),
                                     QStringLiteral("wal2json")};
    if (!plugins.contains(plugin))
        return failUsage(
            QStringLiteral("--plugin is auto, pgoutput or wal2json, not \"%1\".").arg(plugin),
            context);
    const Result<SourceArguments> source = readSource(arguments[0], options, context);
    if (!source)
        return fail(source.error(), context);
    const SavedSource saved = source->saved.value_or(SavedSource());
    const QString name = options.value(QStringLiteral("name"));
    const QString ofPlugin = plugin.isEmpty() ? saved.plugin : plugin;
    const SlotOrder order{.action = arguments[1] == u"create" ? SlotAction::Create
                              : arguments[1] == u"drop"       ? SlotAction::Drop
                                                              : SlotAction::Show,
                          .name = name.isEmpty() ? saved.slot : name,
                          .plugin = ofPlugin == u"auto" ? QString() : ofPlugin,
                          .publication = saved.publication};
    ConnectionOptions connection;
    connection.info = source->connection;
    connection.password = source->password;
    connection.passFile = source->passFile;
    const auto tell = [&context](const QString &note) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(), [&context, note] { context.output.warn(note); },
            Qt::QueuedConnection);
    };
    for (;;) {
        Result<SlotAnswer> answer = makeError(ErrorKind::Internal);
        const int signal = runInterruptibly(
            [&](const std::stop_token &stop) { answer = carryOut(order, connection, stop, tell); });
        if (answer && order.action == SlotAction::Drop && !context.output.isJson()) {
            context.output.line(QStringLiteral("%1: dropped").arg(answer->name));
            return ExitCode::Done;
        }
        if (answer) {
            print(answer->name, answer->slot, context.output);
            return ExitCode::Done;
        }
        if (signal != 0)
            return interrupted(signal, context);
        if (answer.error().kind == ErrorKind::SlotMissing && order.action == SlotAction::Drop) {
            context.output.report(
                nothingToDrop(answer.error(), order.name, source->connection.database));
            return ExitCode::PrerequisiteMissing;
        }
        const bool asked = answer.error().kind == ErrorKind::PasswordNeeded;
        const TypedPassword typed = asked ? promptPassword(connection.info.user, context.output)
                                          : TypedPassword();
        if (typed.signal != 0)
            return interrupted(typed.signal, context);
        if (!typed.password)
            return fail(answer.error(), context);
        connection.password = *typed.password;
    }
}

} // namespace tributary
