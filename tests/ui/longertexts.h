// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace tributary::test {

/// A language whose texts are 40 percent longer than the English ones and have other letters, so
/// that pictures show what will not fit in a real one, and what was not translatable.
class LongerTexts final : public QTranslator
{
public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }

    QString translate([[maybe_unused]] const char *context, const char *sourceText,
                      [[maybe_unused]] const char *disambiguation, int n) const override
    {
        QString text = QString::fromUtf8(sourceText);
        if (n >= 0)
            text.replace(QStringLiteral("%n"), QString::number(n));
        const QString plain = QString(text).remove(u'&');
        if (plain.isEmpty())
            return text;
        static const QString filler = QStringLiteral(" länger dehnt sich übermäßig");
        const qsizetype wanted = qMax<qsizetype>(2, plain.size() * 2 / 5);
        while (text.size() < plain.size() + wanted)
            text += filler.left(plain.size() + wanted - text.size());
        return text;
    }
};

} // namespace tributary::test
