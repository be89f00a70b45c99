// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/postgres/connection.h"

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <stop_token>

namespace tributary {

/// What a source's setup may have left on its server, by name; an empty name is not looked for.
struct MadeNames
{
    QString slot;
    QString publication;
    QString role;
    /// Those of them that are known to have been made for the source; others may have been there
    /// before, unless they are named as we name ours.
    QStringList made = {};

    bool operator==(const MadeNames &) const = default;
};

/// One of those things, as it is. Plain value, any thread.
struct MadeObject
{
    enum class Kind { Slot, Publication, Role };

    Kind kind = Kind::Slot;
    QString name;
    bool inUse = false; ///< a slot that is being read, a role that is logged in
    bool removable = false; ///< by our own login; else by an administrator
    bool ours = false; ///< made for the source, as far as can be told: nobody else needs it

    bool operator==(const MadeObject &) const = default;
};

/// "slot", "publication", "role".
QString madeObjectWord(MadeObject::Kind kind);

/// The statement that takes a slot or a publication away, for somebody who may. Empty for a role,
/// which holds rights: undoScript() takes those first.
QString dropSql(const MadeObject &object);

/// Those that are there, in the order in which they can be taken away: the slot first, which frees
/// the log that the server keeps. Connects by itself. Blocks; any thread. Errors: as
/// Connection::open() and Connection::query().
Result<QList<MadeObject>> findMadeObjects(const ConnectionOptions &options, const MadeNames &names,
                                          const std::stop_token &stop);

/// Takes away those of @p objects that are removable, in their order, and stops at the first that
/// cannot be. What is no longer there counts as done. Errors: SlotBusy, PublicationRight, as
/// Connection::query().
Status removeMadeObjects(const ConnectionOptions &options, const QList<MadeObject> &objects,
                         const std::stop_token &stop);

} // namespace tributary

Q_DECLARE_METATYPE(tributary::MadeNames)
Q_DECLARE_METATYPE(tributary::MadeObject)
