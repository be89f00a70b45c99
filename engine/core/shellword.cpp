// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/shellword.h"

#include <QRegularExpression>

namespace tributary {

QString shellWord(const QString &text)
{
    static const QRegularExpression harmless(QStringLiteral("\\A[A-Za-z0-9_@%+=:,./-]+\\z"));
    if (harmless.match(text).hasMatch())
        return text;
    QString inner = text;
    inner.replace(u'\'', QStringLiteral("'\\''"));
    return u'\'' + inner + u'\'';
}

} // namespace tributary
