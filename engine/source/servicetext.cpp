// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/servicetext.h"

namespace tributary {

QList<ServiceSection> parseServiceSections(const QString &text)
{
    QList<ServiceSection> sections;
    const QStringList lines = text.split(u'\n');
    for (const QString &each : lines) {
        const QString line = each.trimmed();
        if (line.startsWith(u'[')) {
            sections.append({.name = line.sliced(1).section(u']', 0, 0).trimmed(),
                             .parameters = {},
                             .asksDirectory = false});
            continue;
        }
        const qsizetype equals = line.indexOf(u'=');
        if (sections.isEmpty() || line.startsWith(u'#'))
            continue;
        if (line.startsWith(QStringLiteral("ldap://")))
            sections.last().asksDirectory = true;
        else if (equals > 0)
            sections.last().parameters.append(
                {line.first(equals).trimmed(), line.sliced(equals + 1).trimmed().toUtf8()});
    }
    sections.removeIf([](const ServiceSection &each) { return each.parameters.isEmpty(); });
    return sections;
}

} // namespace tributary
