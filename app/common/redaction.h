// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/serverwords.h"

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace tributary {

/// Makes a text fit to be handed to a stranger: what lets somebody in and what stands in rows is
/// cut, names stay. Knows what may be kept, not what must go: a quoted word that is no known name
/// counts as somebody's data, and of a server's own words only well-known sentences are left.
/// Pure, any thread.
class Redaction
{
public:
    /// What stands in the place of what was cut: a secret, and somebody's data.
    static constexpr QStringView secretMark = u"***";
    static constexpr QStringView dataMark = u"[…]";

    /// @p names may stay between quotes: of sources, hosts, users, databases, tables, slots...
    /// @p secrets are cut wherever they stand; ones under four bytes are not, because the gaps
    /// would tell them. @p home, a folder, becomes "~"; empty: nothing does.
    Redaction(const QStringList &names, const QList<QByteArray> &secrets, QString home = {});

    /// Of a message, a note or a line of a log: one line.
    QString message(const QString &text) const;
    /// Of a name, a path, an address or the value of a setting: one line, quotes stay.
    QString value(const QString &text) const;
    /// Letter for letter, but in one line, and with what cannot be seen written out.
    static QString visible(const QString &text);

private:
    QString withoutSecrets(QString text) const;
    QString withoutQuotes(const QString &text) const;

    QSet<QString> m_names;
    QStringList m_secrets; ///< as they are and percent-encoded, longest first
    QString m_home;
    ServerWords m_serverWords;
};

/// Whether what is called @p keyword is by its name something that lets somebody in.
bool soundsSecret(const QString &keyword);

} // namespace tributary
