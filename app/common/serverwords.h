// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRegularExpression>
#include <QString>

namespace tributary {

/// What a server or a destination said, within sentences made from the error catalogue in the
/// language of now or in English: a function or a view of theirs may say anything, such as what is
/// in a row. Well-known sentences of PostgreSQL and SQLite that tell nothing of the kind stay.
/// Plain value, any thread.
class ServerWords
{
public:
    ServerWords();

    /// @p sentence with @p mark in their place. Other texts come back as they are.
    QString cutFrom(const QString &sentence, const QString &mark) const;

private:
    QList<QRegularExpression> m_sentences;
};

} // namespace tributary
