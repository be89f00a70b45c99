// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/connectiontext.h"
#include "engine/source/import/importers.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace tributary {

namespace {

/// A list of connection texts, one a line, such as people keep for themselves.
FoundConnections parseTexts(const QByteArray &content, const QString &fileName)
{
    FoundConnections found;
    const QStringList lines = QString::fromUtf8(content).split(u'\n');
    for (const QString &line : lines) {
        if (line.trimmed().isEmpty() || line.startsWith(u'#'))
            continue;
        const Result<ParsedConnection> parsed = parseConnectionText(line);
        if (parsed)
            addFound(found, {}, foundConnection({}, fileName, parsed->info));
    }
    return found;
}

} // namespace

std::optional<Result<FoundConnections>> parseImport(const QByteArray &content,
                                                    const QString &fileName)
{
    const QString name = QFileInfo(fileName).fileName();
    const QJsonObject object = QJsonDocument::fromJson(content).object();
    if (object.contains(QStringLiteral("Servers")))
        return parsePgAdmin(content);
    if (object.contains(QStringLiteral("connections")))
        return parseDBeaver(content);
    if (name.contains(u"pgpass"))
        return parsePassFile(content);
    static const QRegularExpression section(QStringLiteral("^\\s*\\[[^\\]\\n]+\\]\\s*$"),
                                            QRegularExpression::MultilineOption);
    if (section.match(QString::fromUtf8(content)).hasMatch() && object.isEmpty())
        return parseServiceFile(content);
    if (const FoundConnections passes = parsePassFile(content); !passes.connections.isEmpty())
        return passes;
    if (const FoundConnections texts = parseTexts(content, name); !texts.connections.isEmpty())
        return texts;
    return {};
}

} // namespace tributary
