// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/clioptions.h"

namespace tributary {

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

QCommandLineOption methodOption()
{
    return {QStringLiteral("method"),
            QStringLiteral("full: copy the tables in each run (default)."),
            QStringLiteral("METHOD")};
}

QList<QCommandLineOption> logOptions()
{
    QList<QCommandLineOption> options = {
        {QStringLiteral("plugin"), QStringLiteral("Output plugin of --method log."),
         QStringLiteral("PLUGIN")},
        {QStringLiteral("slot"), QStringLiteral("Replication slot of --method log."),
         QStringLiteral("NAME")},
        {QStringLiteral("publication"), QStringLiteral("Publication of --method log."),
         QStringLiteral("NAME")},
        {QStringLiteral("deletes"), QStringLiteral("What --method log does with deleted rows."),
         QStringLiteral("MODE")},
        {QStringLiteral("until-lsn"), QStringLiteral("Where a run of --method log ends."),
         QStringLiteral("LSN")},
        {QStringLiteral("follow"), QStringLiteral("Go on following changes (--method log).")},
        {QStringLiteral("allow-resync"), QStringLiteral("Allow a new full copy (--method log).")},
    };
    for (QCommandLineOption &option : options)
        option.setFlags(QCommandLineOption::HiddenFromHelp);
    return options;
}

QString methodProblem(const QCommandLineParser &options)
{
    const QString method = options.value(QStringLiteral("method"));
    if (method == u"log")
        return QStringLiteral(
            "This version copies in full; following the log (--method log) is not part of it yet.");
    if (!method.isEmpty() && method != u"full")
        return QStringLiteral("--method is full or log, not \"%1\".").arg(method);
    const QStringList names = options.optionNames();
    const QList<QCommandLineOption> forLog = logOptions();
    for (const QCommandLineOption &option : forLog) {
        if (names.contains(option.names().first()))
            return QStringLiteral(
                       "--%1 goes with --method log, which is not part of this version yet.")
                .arg(option.names().first());
    }
    return {};
}

} // namespace tributary
