// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/spacecheck.h"

#include "engine/sync/runtables.h"

#include <QCoreApplication>
#include <QLocale>

namespace tributary {

QString spaceWarning(qint64 neededBytes, const FreeSpace &free)
{
    if (neededBytes <= free.bytes)
        return {};
    const QLocale locale;
    return QCoreApplication::translate(
               "SpaceCheck",
               "The disk %1 may be too small for the copy: the tables take about %2 on the server, "
               "and %3 are free here.")
        .arg(free.disk, locale.formattedDataSize(neededBytes),
             locale.formattedDataSize(free.bytes));
}

qint64 neededBytes(const RunTables &tables)
{
    qint64 bytes = 0;
    for (qsizetype i = 0; i < tables.size(); ++i) {
        if (tables.progress()[i].state == TableState::Waiting)
            bytes += tables.plan(i).schema.sizeBytes;
    }
    return bytes;
}

qint64 bytesBeingCopied(const RunTables &tables)
{
    qint64 bytes = 0;
    for (qsizetype i = 0; i < tables.size(); ++i) {
        const TableState state = tables.progress()[i].state;
        if (state == TableState::Waiting || state == TableState::Copying
            || state == TableState::Copied)
            bytes += tables.plan(i).schema.sizeBytes;
    }
    return bytes;
}

void tellOfDestination(Destination &destination, const RunTables &tables, SyncObserver &observer)
{
    for (const QString &note : destination.takeNotes())
        observer.noted(note);
    const std::optional<FreeSpace> free = destination.freeSpace();
    const QString warning = free ? spaceWarning(neededBytes(tables), *free) : QString();
    if (!warning.isEmpty())
        observer.noted(warning);
}

} // namespace tributary
