// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/samplesource.h"

#include <QFile>

namespace tributary {

namespace {

QString sampleDestination(const QString &folder)
{
    return QStringLiteral("sqlite:") + folder + QStringLiteral("/sample-shop.sqlite");
}

} // namespace

QString sampleSourceName()
{
    // Not translated: it is a key in the store, and stays the same when the language changes.
    return QStringLiteral("Sample shop");
}

SavedSource sampleSource(const PracticePlace &place, const QString &folder)
{
    SavedSource source;
    source.name = sampleSourceName();
    source.connection = place.connection;
    source.destination = sampleDestination(folder);
    return source;
}

bool isSampleSource(const SavedSource &source, const QString &folder)
{
    return source.name == sampleSourceName() && source.destination == sampleDestination(folder)
        && source.connection.isLocal() && source.connection.database == QStringLiteral("shop");
}

void removeOldSampleCopy(const SavedSource &sample)
{
    const QString path = sample.destination.mid(QStringLiteral("sqlite:").size());
    for (const QString &suffix :
         {QString(), QStringLiteral("-wal"), QStringLiteral("-shm"), QStringLiteral("-journal")})
        QFile::remove(path + suffix);
}

} // namespace tributary
