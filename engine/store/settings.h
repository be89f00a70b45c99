// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"

#include <QMap>
#include <QMetaType>
#include <QString>
#include <QStringList>

namespace tributary {

/// What people want to be told about while they do something else.
enum class NoticeLevel { None, Problems, All };

QString noticeLevelId(NoticeLevel level);
NoticeLevel noticeLevelFromId(const QString &id); ///< Problems for an unknown one

/// What people decide for the whole program, window and command line alike. Plain value, any
/// thread; never a secret.
struct Settings
{
    QString language = {}; ///< "de"; empty: the desktop's
    NoticeLevel notices = NoticeLevel::Problems;
    int connections = 3; ///< of a run to its source, from 1 to mostConnections
    qint64 bytesPerSecond = 0; ///< from sources, up to mostBytesPerSecond; 0: no limit
    /// What nobody starts by hand waits while the network costs by volume.
    bool waitsOnMetered = false;
    bool keepsPasswords = true; ///< in the keyring; otherwise they are asked for in each session

    static constexpr int mostConnections = 3;
    static constexpr qint64 mostBytesPerSecond = qint64(1) << 40;

    bool operator==(const Settings &) const = default;
};

/// Settings as they are in a store, and what was to be said about texts there that mean nothing.
struct ReadSettings
{
    Settings settings;
    QStringList notes; ///< sentences
};

/// What SettingStore::settings() gave; what is missing or broken is as in Settings(). Others'
/// names are passed over. Pure.
ReadSettings readSettings(const QMap<QString, QString> &texts);

/// For SettingStore::set(): every setting, empty where it is as in Settings(). Pure.
QMap<QString, QString> settingTexts(const Settings &settings);

/// Those of the store at @p path; a store that cannot be read is told in a note.
ReadSettings loadSettings(const QString &path);

} // namespace tributary

Q_DECLARE_METATYPE(tributary::Settings)
