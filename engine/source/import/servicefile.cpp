// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/import/importers.h"
#include "engine/source/passline.h"
#include "engine/source/servicetext.h"

namespace tributary {

FoundConnections parseServiceFile(const QByteArray &content)
{
    FoundConnections found;
    const QList<ServiceSection> sections = parseServiceSections(QString::fromUtf8(content));
    for (const ServiceSection &section : sections) {
        addFound(
            found, section.name,
            foundConnection(section.name, ImportText::tr("the service file"), section.parameters));
        if (section.asksDirectory)
            found.notes.append(
                ImportText::tr("\"%1\" asks a directory server for more; that is not done.")
                    .arg(section.name));
    }
    return found;
}

FoundConnections parsePassFile(const QByteArray &content)
{
    FoundConnections found;
    QString text = QString::fromUtf8(content);
    text.remove(u'\r');
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        const std::optional<ConnectionParameters> fields = parsePassLine(line);
        if (!fields || fields->first().value.isEmpty()) // for any host
            continue;
        addFound(found, QString::fromUtf8(fields->first().value),
                 foundConnection({}, ImportText::tr("the password file"), *fields));
    }
    return found;
}

} // namespace tributary
