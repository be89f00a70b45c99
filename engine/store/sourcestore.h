// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/core/tablemethods.h"
#include "engine/postgres/conninfo.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <functional>
#include <optional>

namespace tributary {

/// A saved source with its destination and the options of its sync. Never a secret.
struct SavedSource
{
    QString name; ///< unique, as typed
    ConnInfo connection;
    QString destination; ///< "sqlite:PATH"
    QString method = QStringLiteral("full"); ///< "full", "log"
    // Of the method "log":
    QString plugin; ///< "pgoutput", "wal2json"; empty: chosen by the first run
    QString slot; ///< empty: the default name
    QString publication; ///< ditto
    bool keepDeleted = false;
    bool paused = false; ///< following was paused, and is to be resumed by its reader
    /// Following was begun in the window and was not stopped: it goes on whenever the window opens.
    bool follows = false;
    QStringList tables; ///< "schema.table"; empty: all
    TableMethods tableMethods = {}; ///< where the reader decides otherwise than the run would
    /// Of tables of which the role that was made for it may read some columns only: their names.
    /// The scripts keep to them, and a run copies what the role may read.
    QMap<QString, QStringList> columns = {};
    bool futureTables = false; ///< that role may read tables made later, too
    /// What was made on the server for this source by us or by our script, to be taken away with
    /// it: "slot", "publication", "role", each to its name.
    QMap<QString, QString> made = {};
    QString schedule = {}; ///< when it runs by itself, as engine/schedule writes it; empty: never
    QString scheduler = {}; ///< who sees to it: "window" (while it is open), "systemd"
    /// Since when the schedule holds, UTC: what it would have wanted before is not missed.
    QDateTime scheduledAt = {};

    bool followsLog() const { return method == u"log"; }

    bool operator==(const SavedSource &) const = default;
};

/// What the next run of a source does, whoever begins it.
enum class NextRun {
    AsUsual,
    CopiesAnew, ///< may close a gap in the log by a full copy
};

/// The saved sources in the store's file (SQLite, mode 0600), shared by window and command line.
/// Each call is one short transaction, so both may use it at once. One thread: the one that made
/// it.
class SourceStore
{
public:
    /// Default place: $XDG_DATA_HOME/tributary/tributary.db (its folder is made, 0700).
    static QString defaultPath();

    explicit SourceStore(const QString &path = defaultPath());
    ~SourceStore();
    Q_DISABLE_COPY_MOVE(SourceStore)

    /// All by name. An absent file means none, and is not created by reading. Errors: StoreFailed.
    Result<QList<SavedSource>> sources() const;
    /// Errors: UnknownSource, StoreFailed.
    Result<SavedSource> source(const QString &name) const;
    /// Errors: SourceExists, StoreFailed.
    Status add(const SavedSource &source);
    /// All of them or none. Errors: as above.
    Status add(const QList<SavedSource> &sources);
    /// Replaces the one of the same name. Errors: UnknownSource, StoreFailed.
    Status update(const SavedSource &source);
    /// Changes of a source what @p alter changes, and nothing else: another program may have
    /// changed the rest since it was read. The source as it is stored now; its name stays. Errors:
    /// as above.
    Result<SavedSource> change(const QString &name,
                               const std::function<void(SavedSource &)> &alter);

    /// What the reader agreed to for the next run. No part of SavedSource: whoever fulfils it takes
    /// it back, and a program that still holds older settings must not bring it back with them.
    /// AsUsual for an unknown source. Errors: StoreFailed.
    Result<NextRun> nextRun(const QString &name) const;
    /// Errors: UnknownSource, StoreFailed.
    Status setNextRun(const QString &name, NextRun what);

    /// When all of the source's copy was compared with it last, by whatever program; invalid:
    /// never, or the source is unknown. No part of SavedSource, for the same reason. Errors:
    /// StoreFailed.
    Result<QDateTime> comparedAt(const QString &name) const;
    /// Errors: UnknownSource, StoreFailed.
    Status setComparedAt(const QString &name, const QDateTime &time);

    /// Errors: UnknownSource, StoreFailed. Its history goes too; the destination is not touched.
    Status remove(const QString &name);

private:
    Result<QVariant> field(const QString &name, const QString &column) const;
    Status setField(const QString &name, const QString &column, const QVariant &value);

    QString m_path;
    QString m_connectionName;
};

} // namespace tributary
