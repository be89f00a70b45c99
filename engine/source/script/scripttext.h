// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace tributary {

/// Builds the text of one script, in ASCII only, so that no editor, mail or terminal can change
/// what it means: names with other signs, with control characters or with backslashes are written
/// as U&"\XXXX", literals as E'\uXXXX'. A line break in a name would end a comment, and psql takes
/// a backslash at the start of what follows for a command; here no name has either. (For the same
/// reason psql's \restrict, which not every psql has, is not needed.)
/// Servers before 13 take such escapes with the encoding UTF8 only: with others the signs stay as
/// they are, in UTF-8, which the script asks for. Value, any thread.
class ScriptText
{
public:
    ScriptText(int serverVersion, const QString &serverEncoding);

    QString identifier(const QString &name) const;
    QString qualified(const QString &schema, const QString &name) const;
    QString identifiers(const QStringList &names) const; ///< parted by commas
    QString literal(const QString &text) const;

    void blank();
    void heading(const QString &text);
    /// Words in "-- " lines of at most 96 characters.
    void comment(const QString &text);
    /// One "-- " line as it is, for what is to be copied.
    void commentLine(const QString &text);
    void statement(const QString &sql); ///< without its semicolon
    /// A compiled-in text of the script, for the server's version.
    void resource(const QString &name);
    void line(const QString &text);

    QString text() const { return m_lines.join(u'\n') + u'\n'; }

private:
    int m_version;
    bool m_escapeAll;
    QStringList m_lines;
};

/// @p text as printable ASCII on one line: accents are dropped, everything else becomes '?'.
QString plainAscii(const QString &text);

} // namespace tributary
