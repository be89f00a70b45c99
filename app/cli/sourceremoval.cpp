// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sourceremoval.h"

#include "app/cli/momenttext.h"
#include "app/cli/sourcearguments.h"
#include "app/common/keyringentries.h"
#include "app/common/madenames.h"
#include "app/common/secrets.h"
#include "app/common/signalwatcher.h"
#include "app/common/systemdtimers.h"
#include "engine/core/shellword.h"
#include "engine/store/sourcelock.h"

#include <QEventLoop>

namespace tributary {

namespace {

/// Unless another source, or a setup that is not finished, needs it; or may, when the store cannot
/// tell.
void forgetPassword(const ConnInfo &connection, const QString &storePath)
{
    const Result<QList<SavedSource>> saved = SourceStore(storePath).sources();
    const Result<QList<SavedDraft>> drafts = DraftStore(storePath).drafts();
    if (!saved || !drafts
        || unusedEntries({connection}, connectionsOf(*saved) + connectionsKeptBy(*drafts))
               .isEmpty())
        return;
    QEventLoop loop; // the command line has nothing else to do meanwhile
    SecretStore store;
    store.remove(connection, &loop, [&](const Status &) { loop.quit(); });
    loop.exec();
}

/// The command that takes it away or gives the script that does; else the statement for somebody
/// who may.
QString remedy(const MadeObject &object, const SavedSource &source, const MadeNames &names)
{
    const QString uri = shellWord(source.connection.toUri());
    if (object.kind == MadeObject::Kind::Slot && object.removable)
        return QStringLiteral("tributary-cli slot %1 drop --name %2")
            .arg(uri, shellWord(object.name));
    if (names.role.isEmpty())
        return dropSql(object);
    QStringList words{QStringLiteral("tributary-cli script"), uri,
                      QStringLiteral("--method log --undo --role"), shellWord(names.role)};
    for (const auto &[word, name] : {std::pair{QStringLiteral("slot"), names.slot},
                                     std::pair{QStringLiteral("publication"), names.publication}}) {
        // Without a word the script would take what has the usual name.
        if (name.isEmpty())
            words << QStringLiteral("--keep") << word;
        else
            words << QStringLiteral("--") + word << shellWord(name);
    }
    return words.join(u' ');
}

/// What may be somebody else's stays, also with --on-server.
bool isToGo(const MadeObject &object)
{
    return object.removable && object.ours;
}

void print(const MadeObject &object, bool removed, const SavedSource &source,
           const MadeNames &names, Output &output)
{
    const QString word = madeObjectWord(object.kind);
    if (output.isJson()) {
        QJsonObject line{{QStringLiteral("type"), QStringLiteral("made")},
                         {QStringLiteral("kind"), word},
                         {QStringLiteral("name"), object.name},
                         {QStringLiteral("removed"), removed}};
        if (!removed)
            line.insert(QStringLiteral("fix"), remedy(object, source, names));
        output.object(line);
        return;
    }
    if (removed)
        output.line(QStringLiteral("removed  %1 \"%2\"").arg(word, object.name));
    else
        output.line(QStringLiteral("left     %1 \"%2\": %3")
                        .arg(word, object.name, remedy(object, source, names)));
}

} // namespace

QCommandLineOption onServerOption()
{
    return QCommandLineOption(
        QStringLiteral("on-server"),
        QStringLiteral("remove: also take away what was made on the server, the slot first."));
}

ExitCode removeSource(const QString &name, const QCommandLineParser &options,
                      CommandContext &context)
{
    SourceStore store(context.storePath);
    const Result<SavedSource> source = readSavedSource(name, store);
    if (!source)
        return Command::fail(source.error(), context);
    // Its run would go on without a name, and write of what is no longer there.
    if (SourceLock::isHeld(context.storePath, name)) {
        const Result<SourceLock> lock = SourceLock::take(context.storePath, name,
                                                         RunTrigger::Command, momentText);
        if (!lock)
            return Command::fail(lock.error(), context);
    }
    const bool onServer = options.isSet(onServerOption().names().first());
    const Result<QList<SavedSource>> saved = store.sources();
    if (!saved)
        return Command::fail(saved.error(), context);
    const MadeNames names = madeNames(*source, *saved);

    Result<QList<MadeObject>> objects = QList<MadeObject>();
    if (names != MadeNames()) {
        const Result<SourceArguments> arguments = readSource(name, options, context);
        if (!arguments)
            return Command::fail(arguments.error(), context);
        ConnectionOptions connection;
        connection.info = arguments->connection;
        connection.password = arguments->password;
        connection.passFile = arguments->passFile;
        Status removed = Done{};
        const int signal = runInterruptibly([&](const std::stop_token &stop) {
            objects = findMadeObjects(connection, names, stop);
            if (!objects || !onServer)
                return;
            QList<MadeObject> going = *objects;
            going.removeIf([](const MadeObject &each) { return !isToGo(each); });
            removed = removeMadeObjects(connection, going, stop);
        });
        if (signal != 0)
            return Command::interrupted(signal, context);
        if (onServer && !objects)
            return Command::fail(objects.error(), context);
        if (!removed)
            return Command::fail(removed.error(), context);
    }
    if (const Status forgotten = store.remove(name); !forgotten)
        return Command::fail(forgotten.error(), context);
    if (context.output.isJson())
        context.output.object({{QStringLiteral("type"), QStringLiteral("removed")},
                               {QStringLiteral("source"), name}});
    forgetPassword(source->connection, context.storePath);
    if (const Status gone = SystemdTimers(TimerPlace::usual(context.storePath)).remove(name); !gone)
        context.output.warn(gone.error().message);
    if (!objects) {
        if (!names.slot.isEmpty())
            context.output.warn(
                QStringLiteral("The server could not be asked. %1 The slot \"%2\" may still be "
                               "there, and the server keeps its log for it: drop it with "
                               "\"tributary-cli slot %3 drop --name %4\".")
                    .arg(objects.error().message, names.slot, shellWord(source->connection.toUri()),
                         shellWord(names.slot)));
        return ExitCode::Done;
    }
    for (const MadeObject &object : std::as_const(*objects))
        print(object, onServer && isToGo(object), *source, names, context.output);
    return ExitCode::Done;
}

} // namespace tributary
