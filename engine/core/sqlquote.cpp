// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/sqlquote.h"

namespace tributary {

namespace {

QString quoted(QString text, QChar quote)
{
    text.remove(QChar(u'\0'));
    text.replace(quote, QString(2, quote));
    return quote + text + quote;
}

} // namespace

QString quoteIdentifier(const QString &name)
{
    return quoted(name, u'"');
}

QString quoteQualified(const QString &schema, const QString &name)
{
    return quoteIdentifier(schema) + u'.' + quoteIdentifier(name);
}

QString quotePostgresLiteral(const QString &text)
{
    const QString literal = quoted(text, u'\'');
    if (!literal.contains(u'\\'))
        return literal;
    QString escaped = literal;
    escaped.replace(u'\\', QStringLiteral("\\\\"));
    return u'E' + escaped;
}

QString quoteSqliteLiteral(const QString &text)
{
    return quoted(text, u'\'');
}

} // namespace tributary
