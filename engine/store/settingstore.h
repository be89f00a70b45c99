// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"

#include <QMap>
#include <QString>

namespace tributary {

/// Settings that window and command line share, in the store's file: name to text, never a secret.
/// What only concerns the window's looks is not here. Each call is one short transaction. One
/// thread: the one that made it.
class SettingStore
{
public:
    explicit SettingStore(QString path);
    Q_DISABLE_COPY_MOVE(SettingStore)

    /// All that were ever set; none for an absent file. Errors: StoreFailed.
    Result<QMap<QString, QString>> settings() const;
    /// Sets these and leaves the others; an empty value takes a setting back. Errors: StoreFailed.
    Status set(const QMap<QString, QString> &values);

private:
    QString m_path;
    QString m_connectionName;
};

} // namespace tributary
