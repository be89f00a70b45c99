// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSyntaxHighlighter>
#include <QTextCharFormat>

namespace tributary {

/// Colours SQL as PostgreSQL has it: key words, names in double quotes, texts (with E'' and $tag$),
/// comments, nested ones too, and psql's backslash commands. For our own scripts and for queries on
/// a destination; what it does not know stays plain. The colours suit the palette's background. GUI
/// thread.
class SqlHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SqlHighlighter)

public:
    enum Kind { Keyword, Name, Text, Comment, Command, KindCount };

    explicit SqlHighlighter(QTextDocument *document);

    /// Colours for a dark or a light background; highlights anew.
    void setDark(bool dark);

    QColor colour(Kind kind) const { return m_formats[kind].foreground().color(); }

protected:
    void highlightBlock(const QString &text) override;

private:
    qsizetype skipComment(const QString &text, qsizetype start);
    qsizetype skipText(const QString &text, qsizetype start, const QString &end, int state,
                       Kind kind);
    qsizetype openToken(const QString &text, qsizetype at);

    QTextCharFormat m_formats[KindCount];
    QStringList m_tags; ///< of $tag$ texts; a block's state is an index into it
};

} // namespace tributary
