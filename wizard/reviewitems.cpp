// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/reviewitems.h"

#include "engine/core/sqlquote.h"
#include "engine/core/tablemethods.h"
#include "engine/postgres/replicationslot.h"
#include "engine/schedule/schedule.h"
#include "engine/schedule/systemdunits.h"
#include "engine/source/logfacts.h"
#include "engine/source/logtables.h"
#include "engine/source/publication.h"
#include "ui/widgets/wording.h"
#include "wizard/draftrequests.h"
#include "wizard/tablenotes.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace tributary {

namespace {

constexpr int pgoutputSince = 100000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Review)
};

QString orDefault(const QString &name, const SavedSource &source)
{
    return name.isEmpty() ? defaultSlotName(source.connection.database) : name;
}

int versionOf(const SourceCheckReport &report)
{
    return report.facts ? report.facts->versionNumber : 0;
}

/// The slot of the answers as the server has it; null: it is not there, or that is not known.
const SlotFacts *slotOf(const SavedSource &source, const SourceCheckReport &report)
{
    if (!report.log)
        return nullptr;
    const QList<SlotFacts> &known = report.log->slots;
    const auto slot = std::ranges::find(known, orDefault(source.slot, source), &SlotFacts::name);
    return slot == known.end() ? nullptr : &*slot;
}

bool isSlotThere(const SetupDraft &draft, const SourceCheckReport &report)
{
    return draft.slotTakenOver || slotOf(draft.source, report) != nullptr;
}

LogPlugin pluginOf(const SavedSource &source, const SourceCheckReport &report)
{
    const SlotFacts *slot = slotOf(source, report);
    if (source.plugin.isEmpty() && slot != nullptr) // a slot that is there decides
        return slot->plugin == u"wal2json" ? LogPlugin::Wal2json : LogPlugin::Pgoutput;
    const bool old = versionOf(report) > 0 && versionOf(report) < pgoutputSince;
    return source.plugin == u"wal2json" || old ? LogPlugin::Wal2json : LogPlugin::Pgoutput;
}

QList<ReviewItem> roleItems(const SetupDraft &draft, const SetupScripts &scripts)
{
    if (draft.role.way != UserWay::Login && draft.role.ready && isChoiceNew(draft))
        return {{Text::tr("The user %1 was made before this choice, and may read more. This script "
                          "takes back what was left out.")
                     .arg(draft.role.name),
                 scripts.setup}};
    switch (draft.role.way) {
    case UserWay::Login:
        return {};
    case UserWay::Create:
        return {{draft.role.ready
                     ? Text::tr("The user %1 was made, and may read the chosen tables.")
                           .arg(draft.role.name)
                     : Text::tr("The user %1 is made, and may read the chosen tables.")
                           .arg(draft.role.name),
                 scripts.setup}};
    case UserWay::Script:
        return {{draft.role.ready
                     ? Text::tr("A database administrator has made the user %1 with the script.")
                           .arg(draft.role.name)
                     : Text::tr("A database administrator runs the script that makes the user %1; "
                                "nothing starts before.")
                           .arg(draft.role.name),
                 scripts.setup}};
    }
    Q_UNREACHABLE();
}

/// What becomes of a publication that is not there, when the slot is.
ReviewItem publicationTooLate(const QString &publication, const QString &slot)
{
    return {Text::tr("The publication %1 is not there, and made now it would come too late for the "
                     "slot %2: the first sync would stop. Name the publication that the slot was "
                     "made for, choose another slot, or have this one dropped.")
                .arg(publication, slot),
            QStringLiteral("SELECT pg_drop_replication_slot(%1);").arg(quotePostgresLiteral(slot))};
}

QList<ReviewItem> publicationItems(const SetupDraft &draft, const SourceCheckReport &report)
{
    const SavedSource &source = draft.source;
    if (pluginOf(source, report) != LogPlugin::Pgoutput)
        return {}; // wal2json has none
    const QString name = orDefault(source.publication, source);
    const bool isThere = report.log && report.log->publication;
    if (report.log && !isThere && isSlotThere(draft, report))
        return {publicationTooLate(name, orDefault(source.slot, source))};
    if (isRoleAwaited(draft))
        return {}; // the script of the role makes it, too
    const QList<TableSchema> followed = followedTables(source, report.tables);
    if (!isThere)
        return {{Text::tr("The publication %1 is made, for the tables whose changes can be "
                          "followed (%2).")
                     .arg(name, wording::count(followed.size())),
                 followed.isEmpty() ? QString()
                                    : createPublicationSql(name, followed, versionOf(report))}};
    const QList<TableSchema> missing = unpublishedTables(*report.log->publication, followed);
    if (missing.isEmpty())
        return {{Text::tr("The publication %1 is there, and is used as it is.").arg(name), {}}};
    return {{Text::tr("Tables are added to the publication %1 (%2).")
                 .arg(name, wording::count(missing.size())),
             addToPublicationSql(*report.log->publication, missing, versionOf(report))}};
}

QList<ReviewItem> logItems(const SetupDraft &draft, const SourceCheckReport &report)
{
    const SavedSource &source = draft.source;
    QList<ReviewItem> items = publicationItems(draft, report);
    const QString slot = orDefault(source.slot, source);
    if (draft.slotTakenOver)
        items.append({Text::tr("The replication slot %1 is taken over.").arg(slot), {}});
    else
        items.append(
            {Text::tr("The replication slot %1 is made when the first sync starts.").arg(slot),
             createSlotCommand(versionOf(report), slot, logPluginName(pluginOf(source, report)))});
    items.append({Text::tr("The server keeps its log until it was read: when you no longer sync, "
                           "drop the slot, or it fills the server's disk."),
                  {}});
    return items;
}

} // namespace

QList<TableSchema> followedTables(const SavedSource &source, const QList<TableSchema> &tables)
{
    const QSet<QString> wanted(source.tables.begin(), source.tables.end());
    QList<TableSchema> followed;
    for (const TableSchema &table : tables) {
        const QString name = table.id.displayName();
        const bool chosen = wanted.isEmpty() ? isChosenByDefault(table) : wanted.contains(name);
        const QString method = chosenMethod(source.tableMethods, table.id);
        if (chosen && method != u"full" && method != u"skip"
            && whyNotFollowed(table, LogPlugin::Pgoutput).isEmpty())
            followed.append(table);
    }
    return followed;
}

QList<ReviewItem> sourceItems(const SetupDraft &draft, const SourceCheckReport &report,
                              const SetupScripts &scripts)
{
    const SavedSource &source = draft.source;
    QList<ReviewItem> items = roleItems(draft, scripts);
    if (source.followsLog())
        items += logItems(draft, report);
    if (items.isEmpty())
        items.append({Text::tr("Nothing is written, created or changed in %1.")
                          .arg(source.connection.displayName()),
                      {}});
    const QString user = sourceConnection(draft).user;
    items.append({source.tables.isEmpty()
                      ? Text::tr("All tables that %1 can read are read, in one snapshot.").arg(user)
                      : Text::tr("The chosen tables (%1) are read by %2, in one snapshot.")
                            .arg(wording::count(source.tables.size()), user),
                  source.tables.join(u'\n')});
    if (source.followsLog())
        items.append({Text::tr("Then what changes is read from the server's log."), {}});
    if (!draft.furtherDatabases.isEmpty())
        items.append({Text::tr("The same is done for the further databases of the server (%1).")
                          .arg(wording::count(draft.furtherDatabases.size())),
                      draft.furtherDatabases.join(u'\n')});
    return items;
}

QList<ReviewItem> destinationItems(const SetupDraft &draft)
{
    const SavedSource &source = draft.source;
    const QString place = source.destination.mid(source.destination.indexOf(u':') + 1);
    QList<ReviewItem> items{{Text::tr("The tables are written into %1.").arg(place), {}}};
    if (!source.followsLog()) {
        items.append(
            {Text::tr("Each table replaces its copy from before once it is complete."), {}});
        return items;
    }
    items.append(
        {source.keepDeleted
             ? Text::tr("Every change is applied to them; deleted rows stay, with the time "
                        "of their deletion in _deleted_at.")
             : Text::tr("Every change is applied to them; deleted rows are removed."),
         {}});
    items.append({Text::tr("Tables whose changes cannot be followed are copied in full in each "
                           "run."),
                  {}});
    return items;
}

QList<ReviewItem> computerItems(const SetupDraft &draft)
{
    QString password = Text::tr("The password is not kept: it is asked for when it is needed.");
    if (keepsSourcePassword(draft))
        password = Text::tr("The password goes into the keyring, and nowhere else.");
    else if (sourcePassword(draft).isEmpty())
        password = Text::tr("No password was needed, or it stands in ~/.pgpass.");
    QList<ReviewItem> items{{Text::tr("The source is saved as \"%1\".").arg(draft.source.name), {}},
                            {password, {}}};
    const Schedule schedule = savedSchedule(draft.source.schedule);
    if (schedule.isManual())
        items.append({Text::tr("It is synced when you say so, and not by itself."), {}});
    else if (draft.source.scheduler == u"window")
        items.append({Text::tr("It is synced by itself while this window is open: %1.")
                          .arg(scheduleSentence(schedule)),
                      {}});
    else
        items.append({Text::tr("It is synced by itself: %1. A timer of your systemd, %2.timer, is "
                               "installed for that.")
                          .arg(scheduleSentence(schedule), unitNameOf(draft.source.name)),
                      timerText(draft.source.name, schedule)});
    return items;
}

} // namespace tributary
