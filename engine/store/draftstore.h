// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace tributary {

/// A setup that was begun and not finished. Never a secret.
struct SavedDraft
{
    QString id; ///< a UUID
    QString name; ///< of the source to be
    QString step; ///< the page it was left on: "connect", "user", "tables", "changes",
                  ///< "destination", "review"
    bool waitingForDba = false; ///< a script was handed over; else "setup not finished"
    QByteArray content; ///< the assistant's answers, as JSON
    QDateTime changedAt;

    bool operator==(const SavedDraft &) const = default;
};

/// The unfinished setups, in the file of SourceStore. Each call is one short transaction. One
/// thread: the one that made it.
class DraftStore
{
public:
    explicit DraftStore(const QString &path);
    ~DraftStore();
    Q_DISABLE_COPY_MOVE(DraftStore)

    /// The latest first; none when there is no file. Errors: StoreFailed.
    Result<QList<SavedDraft>> drafts() const;
    /// Adds it, or replaces the one with the same id. Errors: StoreFailed.
    Status save(const SavedDraft &draft);
    /// No error when there is none. Errors: StoreFailed.
    Status remove(const QString &id);

private:
    QString m_path;
    QString m_connectionName;
};

} // namespace tributary
