// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/runrecord.h"
#include "ui/icons.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QString>

namespace tributary {

/// What the history says of runs on record, for people in their language. Values in, text out.
class RunWords
{
    Q_DECLARE_TR_FUNCTIONS(RunWords)

public:
    static QString trigger(RunTrigger trigger);
    /// How the run ended, or what it does.
    static QString result(const RunRecord &run);
    static Icon resultIcon(const RunRecord &run);
    /// The start in local time.
    static QString start(const RunRecord &run);
    /// Up to @p now for one that goes on.
    static QString duration(const RunRecord &run, const QDateTime &now);
    /// One sentence: result, start, duration, trigger.
    static QString headline(const RunRecord &run, const QDateTime &now);
    /// "tables: 3 · rows copied: 1,200 · received: 1.2 MiB"; what is nothing is left out.
    static QString figures(const RunRecord &run);

    /// Of a RunTableRecord; an empty one only looks otherwise at the source.
    static QString tableState(const QString &state);
    /// RunTableRecord::schemaChange; columns are told as they are on record.
    static QString schemaChange(const QString &change);
    static QString level(RunLine::Level level);
    static Icon levelIcon(RunLine::Level level);
};

/// Something that a run did is in the destination.
bool hasChanges(const RunRecord &run);

} // namespace tributary
