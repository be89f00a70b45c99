// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace tributary {

/// The oldest server that can be read: 9.4, the first with logical decoding.
constexpr int oldestServerVersion = 90400;

/// The oldest major that its makers still mend (postgresql.org, "Versioning Policy": 14 had its
/// last release in November 2026).
constexpr int oldestMaintainedMajor = 15;

/// One known fault of a minor version, all of them in what a server does while its changes are
/// followed: a full copy is not harmed by any.
struct VersionFault
{
    QString sentence; ///< translated
    QString fixedIn; ///< the first minor of this major without it: "16.9"
    bool forbidsLog =
        false; ///< following changes from such a server may lose or invent them, or bring it down

    bool operator==(const VersionFault &) const = default;
};

/// The faults of the server with @p versionNumber (server_version_num), the gravest first. Pure
/// function, any thread.
QList<VersionFault> versionFaults(int versionNumber);

/// Whether the server lets its log be read through the plugins that output_plugin_libraries names
/// alone, which are pgoutput and test_decoding at first (release notes of 15.19 and its sisters).
bool limitsOutputPlugins(int versionNumber);

/// Whether the log that is kept for a slot can be limited (max_slot_wal_keep_size: 13 and newer).
bool canLimitKeptLog(int versionNumber);

/// True when no more fixes are made for this major version.
bool isMajorUnmaintained(int versionNumber);

} // namespace tributary
