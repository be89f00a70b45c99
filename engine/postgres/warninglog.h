// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <mutex>

struct pg_result;

namespace tributary {

/// Something that the server warned of: an output plugin that leaves changes out says so in no
/// other way. The text is the server's own (hostile), and holds no row values. Empty: there were
/// more different texts than are kept.
struct ServerWarning
{
    QByteArray sqlState;
    QString text;
    qint64 count = 1; ///< how often the same was said

    bool operator==(const ServerWarning &) const = default;
};

/// What one session was warned of. Any thread. Keeps the first ten thousand different texts: a
/// warning may come with each change, and be another for each table.
class WarningLog
{
public:
    void add(const pg_result *notice); ///< passes over notices and information
    QList<ServerWarning> take();

private:
    std::mutex m_mutex;
    QList<ServerWarning> m_warnings;
    QHash<QByteArray, qsizetype> m_places; ///< in m_warnings, by the text's bytes
};

} // namespace tributary
