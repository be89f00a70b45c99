// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <stop_token>

namespace tributary {

class Connection;

/// By which entries of the catalogue a publication lets tables through. They tell what
/// PublicationFacts cannot: whether it did so all the time, since a table that was taken out and
/// put back has another entry. Plain value, any thread.
struct PublicationEntries
{
    QByteArray publication; ///< its own entry; empty: there is none of that name
    QHash<quint32, QByteArray> tables; ///< by oid; those of partitions belong to their root
};

/// From version 10 on. Takes no lock on any table. Errors: as Connection::query().
Result<PublicationEntries> loadPublicationEntries(Connection &connection, const QString &name,
                                                  const std::stop_token &stop);

/// A line for TableSchema::definition, with its end: the same as long as the publication has let
/// the same changes of the table (its oid) through. Pure function.
QByteArray publishedLine(const PublicationEntries &entries, quint32 table);

} // namespace tributary
