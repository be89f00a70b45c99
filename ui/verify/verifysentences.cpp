// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verify/verifysentences.h"

#include "engine/core/pluralcount.h"
#include "ui/formatting.h"

#include <QLocale>
#include <QMap>

namespace tributary {

namespace {

/// The tables of a report, summed up.
struct Totals
{
    qint64 tables = 0;
    qint64 different = 0; ///< tables
    qint64 failed = 0; ///< ditto
    qint64 rows = 0; ///< compared
    qint64 allRows = 0; ///< of the source, as far as counted
    qint64 missing = 0;
    qint64 extra = 0;
    qint64 other = 0;
};

Totals totalsOf(const VerifyReport &report)
{
    Totals totals;
    for (const TableVerification &table : report.tables) {
        ++totals.tables;
        if (table.error) {
            ++totals.failed;
            continue;
        }
        totals.different += table.isEqual() ? 0 : 1;
        totals.rows += table.sample ? table.sample->rows : table.sourceRows;
        totals.allRows += qMax<qint64>(table.sourceRows, 0);
        totals.missing += table.missing;
        totals.extra += table.extra;
        totals.other += table.different;
    }
    return totals;
}

QString count(qint64 number)
{
    return Formatting().count(number);
}

} // namespace

QString VerifySentences::costs(VerifyDepth depth)
{
    switch (depth) {
    case VerifyDepth::Quick:
        return tr("Counts the rows of both sides. Says nothing about what is in them.");
    case VerifyDepth::Sample:
        return tr("Counts the rows of both sides, and compares every value of up to 10,000 rows of "
                  "each table, chosen at random. Half a minute a table at most.");
    case VerifyDepth::Full:
        break;
    }
    return tr("Compares every value of every row. The server reads each table once, as for a full "
              "copy.");
}

QString VerifySentences::during(VerifyPhase phase)
{
    switch (phase) {
    case VerifyPhase::Connecting:
        return tr("Connecting to the server…");
    case VerifyPhase::CatchingUp:
        return tr("Bringing the copy to the position at which both sides are compared…");
    case VerifyPhase::Comparing:
        return tr("Comparing…");
    case VerifyPhase::Repairing:
        return tr("Copying again what differs…");
    case VerifyPhase::ComparingAgain:
        return tr("Comparing again what was copied…");
    }
    Q_UNREACHABLE();
}

QString VerifySentences::asOf(const VerifyReport &report)
{
    if (!report.comparedAt.isValid())
        return {};
    const QDateTime local = report.comparedAt.toLocalTime();
    const bool isToday = local.date() == QDate::currentDate();
    const QString time = isToday ? QLocale().toString(local.time(), QStringLiteral("HH:mm:ss"))
                                 : QLocale().toString(local, QLocale::ShortFormat);
    return report.position.isValid()
        ? tr(" as of %1 (LSN %2)", "with a blank before").arg(time, report.position.toString())
        : tr(" as of %1", "with a blank before").arg(time);
}

QString VerifySentences::after(const VerifyReport &report)
{
    const Totals totals = totalsOf(report);
    if (report.error && report.error->kind == ErrorKind::Interrupted)
        return report.tables.isEmpty() ? tr("Stopped. Nothing was compared.")
                                       : tr("Stopped. %n tables were compared before.", nullptr,
                                            static_cast<int>(totals.tables));
    if (report.error)
        return tr("The comparison failed.");
    const QString at = asOf(report);
    if (totals.different > 0)
        return tr("%1 of %2 tables differ%3: missing rows %4, extra rows %5, different rows %6.",
                  nullptr, pluralCount(totals.tables))
            .arg(count(totals.different), count(totals.tables), at, count(totals.missing),
                 count(totals.extra), count(totals.other));
    if (totals.failed > 0)
        return tr("%1 of %2 tables could not be compared; the others are equal%3.", nullptr,
                  pluralCount(totals.tables))
            .arg(count(totals.failed), count(totals.tables), at);
    const int tables = static_cast<int>(totals.tables);
    switch (report.depth) {
    case VerifyDepth::Quick:
        return tr("%n tables have as many rows as the source%1: %2.", nullptr, tables)
            .arg(at, count(totals.allRows));
    case VerifyDepth::Sample:
        return tr("%n tables have as many rows as the source%1; %2 of %3 rows were compared, and "
                  "are equal.",
                  nullptr, tables)
            .arg(at, count(totals.rows), count(totals.allRows));
    case VerifyDepth::Full:
        break;
    }
    return tr("%n tables, %1 rows equal%2.", nullptr, tables).arg(count(totals.allRows), at);
}

QStringList VerifySentences::notChecked(const VerifyReport &report)
{
    QStringList sentences;
    if (report.depth == VerifyDepth::Quick)
        sentences.append(tr("Values were not compared, only numbers of rows."));
    if (report.depth == VerifyDepth::Sample)
        sentences.append(tr("Rows outside of the sample were only counted. The sample is number "
                            "%1: the command line's --seed %1 chooses the same rows again.")
                             .arg(report.seed));
    if (!report.leftOut.isEmpty()) {
        QStringList names;
        for (const TableId &table : report.leftOut)
            names.append(table.displayName());
        constexpr qsizetype shownNames = 5;
        const QString more = names.size() > shownNames ? QStringLiteral(", …") : QString();
        sentences.append(tr("Left out by choice: %1.")
                             .arg(names.mid(0, shownNames).join(QStringLiteral(", ")) + more));
    }
    if (report.depth == VerifyDepth::Quick)
        return sentences;
    // The same remark about many tables is said once; about one table, with its name.
    QMap<QString, QStringList> remarks;
    for (const TableVerification &table : report.tables) {
        for (const QString &note : table.notes)
            remarks[note].append(table.table.displayName());
    }
    constexpr qsizetype shownRemarks = 4;
    qsizetype left = remarks.size();
    for (auto remark = remarks.cbegin(); remark != remarks.cend(); ++remark) {
        if (sentences.size() >= shownRemarks && left > 1) {
            sentences.append(
                tr("%n more remarks are in the list of tables.", nullptr, static_cast<int>(left)));
            break;
        }
        --left;
        sentences.append(remark->size() == 1
                             ? tr("%1: %2.", "table and remark").arg(remark->first(), remark.key())
                             : tr("%n tables: %1.", nullptr, static_cast<int>(remark->size()))
                                   .arg(remark.key()));
    }
    return sentences;
}

QString VerifySentences::repairOffer(const VerifyReport &report)
{
    const bool isPart = report.depth != VerifyDepth::Full;
    const QString what = isPart
        ? tr("Compares every value of the tables that differ, and copies each row again that is "
             "missing or different; rows that the source does not have are removed.")
        : tr("Compares the tables that differ again, and copies each row again that is missing or "
             "different; rows that the source does not have are removed.");
    return what + u' '
        + tr("A table without a key, or with very many differences, is copied again whole. The "
             "source is only read.");
}

QString VerifySentences::listed(const VerifyReport &report, qsizetype shown)
{
    const Totals totals = totalsOf(report);
    const qint64 all = totals.missing + totals.extra + totals.other;
    if (all <= shown)
        return {};
    return tr("%1 of %2 differences are listed.", nullptr, pluralCount(all))
        .arg(count(shown), count(all));
}

} // namespace tributary
