// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/settings.h"
#include "engine/store/sourcestore.h"
#include "engine/sync/syncrequest.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QJsonObject>
#include <QList>

namespace tributary {

/// Options that several commands share, defined once.
QList<QCommandLineOption> passwordOptions();
QCommandLineOption tableOption();
QCommandLineOption tableMethodOption();
QCommandLineOption methodOption();
QCommandLineOption pluginOption();
/// What goes with "--method log" (--once with both).
QList<QCommandLineOption> logOptions();

/// What a run may take of its source.
QList<QCommandLineOption> limitOptions();

/// How to sync, as options and the saved source say.
struct SyncOptions
{
    SyncMethod method = SyncMethod::Full;
    LogOptions log;
};

/// What is given goes before what @p saved (which may be null) says. Errors: Usage.
Result<SyncOptions> readSyncOptions(const QCommandLineParser &options, const SavedSource *saved);

/// What single tables are to be dealt with as; what is given goes before what @p saved says.
/// Errors: Usage.
Result<TableMethods> readTableMethods(const QCommandLineParser &options, const TableMethods &saved);

/// What is given goes before what the settings say. Errors: Usage.
Result<RunLimits> readLimits(const QCommandLineParser &options, Settings settings);

/// "public.orders=full, public.log=skip": for people, in the option's own words.
QString tableMethodsText(const TableMethods &methods);
QJsonObject tableMethodsObject(const TableMethods &methods);

} // namespace tributary
