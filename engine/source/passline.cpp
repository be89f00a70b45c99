// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/passline.h"

#include <QRegularExpression>

namespace tributary {

std::optional<ConnectionParameters> parsePassLine(const QString &line)
{
    static constexpr const char *keywords[] = {"host", "port", "dbname", "user", "password"};
    constexpr qsizetype count = std::size(keywords);
    if (line.startsWith(u'#'))
        return {};
    QStringList fields{QString()};
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == u'\\' && i + 1 < line.size())
            fields.last() += line[++i]; // the sign itself
        else if (line[i] == u':' && fields.size() < count)
            fields.append(QString());
        else
            fields.last() += line[i];
    }
    static const QRegularExpression port(QStringLiteral("^([0-9]{1,5}|\\*)$"));
    static const QRegularExpression onlyAddress(QStringLiteral("^[0-9A-Fa-f:]+$"));
    if (onlyAddress.match(line).hasMatch()) // IPv6
        return {};
    if (fields.size() != count || fields[0].isEmpty() || !port.match(fields[1]).hasMatch())
        return {};
    ConnectionParameters parameters;
    for (qsizetype i = 0; i < count; ++i) {
        const bool any = fields[i] == u"*" && i + 1 < count;
        parameters.append(
            {QString::fromLatin1(keywords[i]), any ? QByteArray() : fields[i].toUtf8()});
    }
    return parameters;
}

} // namespace tributary
