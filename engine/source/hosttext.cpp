// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/hosttext.h"

#include <QRegularExpression>

namespace tributary {

std::optional<HostText> splitHostText(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:([^@/\\s]+)@)?(?:\\[([0-9A-Fa-f:.%]+)\\]|([^\\s@:/,\\[\\]]+))"
                       "(?::([0-9]{1,5}))?(?:/([^/\\s?#]*))?(?:[/?#]\\S*)?$"));
    const QString trimmed = text.trimmed();
    const QRegularExpressionMatch match = form.match(trimmed);
    if (!match.hasMatch())
        return {};
    const HostText parts{.host = match.captured(2) + match.captured(3),
                         .port = match.captured(4),
                         .database = match.captured(5),
                         .user = match.captured(1)};
    return parts.host == trimmed ? std::nullopt : std::optional(parts);
}

bool looksLikePooler(const QString &host, const QString &port)
{
    // PgBouncer's port, and the one of Supabase's pooler in transaction mode.
    return port == u"6543" || port == u"6432" || host.contains(QStringLiteral("-pooler."))
        || host.contains(QStringLiteral(".pooler."));
}

} // namespace tributary
