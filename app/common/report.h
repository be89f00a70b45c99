// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/sourcestate.h"
#include "engine/source/checkresult.h"
#include "engine/store/runrecord.h"
#include "engine/store/sourcestore.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>

#include <utility>

namespace tributary {

/// What a report says of one saved source.
struct ReportedSource
{
    SavedSource source;
    SourceState state = SourceState::Ready;
    QList<CheckResult> checks = {}; ///< of the latest check, if one was made
    QDateTime checkedAt = {}; ///< invalid: no check was made in this program run
    QList<RunRecord> runs = {}; ///< newest first; the report takes the first ones
};

/// Everything that a report is made from. Plain value.
struct ReportFacts
{
    QDateTime madeAt;
    /// What the program is and runs on, in this order: {"Tributary", "1.0"}, {"Qt", "6.4.2"}...
    QList<std::pair<QString, QString>> versions;
    QMap<QString, QString> settings = {};
    QList<ReportedSource> sources = {};
    /// With their source, newest first, as RunStore::latestLines() has them.
    QList<std::pair<QString, RunLine>> lines = {};
    QString home = {}; ///< the user's folder, shown as "~"
    /// Passwords that the program holds at the moment: cut wherever they stand.
    QList<QByteArray> secrets = {};
};

/// How much of the log goes into a report, in lines.
constexpr int mostReportedLines = 500;

/// The report for whoever helps: UTF-8 text in the manner of Markdown, in English whatever the
/// language of the window, because it is handed on. Names of hosts, users, databases and tables are
/// in; what lets somebody in and what stands in rows is not (Redaction). Pure, any thread.
QString reportText(const ReportFacts &facts);

} // namespace tributary
