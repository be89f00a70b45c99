// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace tributary {

/// What somebody put into a field for the host besides the host.
struct HostText
{
    QString host;
    QString port; ///< empty: none was there, and so on
    QString database;
    QString user;

    bool operator==(const HostText &) const = default;
};

/// Takes "user@host:5433/shop" apart. Nothing when the text is a host and no more, several hosts,
/// or a socket's folder. Pure function, any thread.
std::optional<HostText> splitHostText(const QString &text);

/// True when host or port look like those of a connection pooler, which hands on no changes.
bool looksLikePooler(const QString &host, const QString &port);

} // namespace tributary
