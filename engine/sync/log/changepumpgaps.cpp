// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the log left out, as far as the server tells.

#include "engine/sync/log/changepump.h"

#include <QCoreApplication>

#include <algorithm>

namespace tributary {

/// wal2json tells in warnings alone that it left out a change, because nothing told the row apart
/// then. Which transaction it was of is not told: the next commit takes the mark along.
void ChangePump::collectWarnings(const QList<ServerWarning> &warnings)
{
    constexpr qsizetype mostNotes = 100;
    for (qsizetype i = 0; i < std::min(warnings.size(), mostNotes); ++i) {
        if (!warnings[i].text.isEmpty())
            m_context.session.note(warnings[i].text);
    }
    if (warnings.isEmpty() || m_context.plugin != LogPlugin::Wal2json)
        return;
    for (qsizetype i = 0; i < m_context.tables.size(); ++i) {
        FollowedTable *known = m_context.followed(i);
        const auto concerns = [&](const ServerWarning &warning) {
            return warning.text.isEmpty() || isNamed(i, warning.text);
        };
        if (known == nullptr || std::ranges::none_of(warnings, concerns))
            continue;
        known->fingerprint.clear();
        m_context.unsaved.insert(known->source.oid);
        m_context.copyAgain.insert(
            known->source.oid,
            QCoreApplication::translate("ChangePump", "the log left out changes of it"));
        m_hasGaps = true;
    }
}

/// As the plugin names it, in quotation marks that are not doubled, or one of its partitions.
bool ChangePump::isNamed(qsizetype table, const QString &warning) const
{
    const TableSchema &schema = m_context.tables.plan(table).schema;
    QList<TableId> names = schema.partitions;
    names.append(schema.id);
    return std::ranges::any_of(names, [&](const TableId &id) {
        return warning.contains(QStringLiteral("\"%1\".\"%2\"").arg(id.schema, id.name));
    });
}

} // namespace tributary
