// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/serverwords.h"

#include "engine/core/errorcatalogue.h"

#include <QCoreApplication>

#include <algorithm>

namespace tributary {

namespace {

/// Whose sentences repeat foreign words, as {reason}.
constexpr ErrorKind quotingKinds[] = {ErrorKind::ServerError, ErrorKind::TableUnreadable,
                                      ErrorKind::LogValueLost, ErrorKind::DestinationError,
                                      ErrorKind::DestinationUnreadable};

/// Whole sentences, as PostgreSQL 9.4 to 18 and SQLite write them. Names of the catalogue may
/// stand between quotes; whoever calls looks at quotes again.
const QList<QRegularExpression> &harmlessSentences()
{
    static const QList<QRegularExpression> all = [] {
        const char *const patterns[] = {
            "invalid page in block \\d+ of relation \\S+",
            "could not (?:open|read|access|fsync|seek to|write|extend|stat) (?:file|block|blocks"
            "|directory|relation)\\b[^':]*(?:: [\\w /]+)?",
            "missing chunk number \\d+ for toast value \\d+ in pg_toast_\\d+",
            "unexpected chunk number \\d+ \\(expected \\d+\\) for toast value \\d+ in "
            "pg_toast_\\d+",
            "permission denied for [a-z ]+ \\S+",
            "must be (?:owner|superuser|a member)\\b[\\w ]*",
            "(?:relation|column|schema|role|database|table|view|type) \"[^\"]*\" does not exist",
            "cache lookup failed for [a-z ]+ \\d+",
            "division by zero",
            "out of (?:shared )?memory",
            "stack depth limit exceeded",
            "canceling statement due to [a-z ]+",
            "terminating connection due to [a-z ]+",
            "the database system is [a-z ]+",
            "server closed the connection unexpectedly",
            "deadlock detected",
            "could not serialize access due to [a-z /]+",
            "too many clients already",
            "(?:UNIQUE|NOT NULL|CHECK|FOREIGN KEY) constraint failed(?:: [\\w., ]+)?",
            "disk I/O error|database or disk is full|database is locked|unable to open database "
            "file"
            "|attempt to write a readonly database|database disk image is malformed"
            "|string or blob too big|datatype mismatch|no such (?:table|column): [\\w.]+",
        };
        QList<QRegularExpression> list;
        for (const char *pattern : patterns)
            list.append(
                QRegularExpression(QRegularExpression::anchoredPattern(QLatin1String(pattern))));
        return list;
    }();
    return all;
}

/// The sentence as a pattern whose group "reason" is what was put in there.
QRegularExpression patternOf(const QString &sentence)
{
    static const QRegularExpression place(QStringLiteral("\\\\\\{(\\w+)\\\\\\}"));
    QString pattern = QRegularExpression::escape(sentence);
    qsizetype from = 0;
    for (;;) {
        const QRegularExpressionMatch match = place.match(pattern, from);
        if (!match.hasMatch())
            break;
        const QString group = match.captured(1) == u"reason" ? QStringLiteral("(?<reason>.*)")
                                                             : QStringLiteral(".*?");
        pattern.replace(match.capturedStart(), match.capturedLength(), group);
        from = match.capturedStart() + group.size();
    }
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern),
                              QRegularExpression::DotMatchesEverythingOption);
}

bool isHarmless(const QString &words)
{
    QString sentence = words.trimmed();
    if (sentence.endsWith(u'.'))
        sentence.chop(1);
    return std::ranges::any_of(harmlessSentences(), [&](const QRegularExpression &each) {
        return each.match(sentence).hasMatch();
    });
}

} // namespace

ServerWords::ServerWords()
{
    for (const ErrorKind kind : quotingKinds) {
        const char *english = catalogueEntry(kind).message;
        m_sentences.append(patternOf(QCoreApplication::translate("Catalogue", english)));
        m_sentences.append(patternOf(QString::fromUtf8(english)));
    }
}

QString ServerWords::cutFrom(const QString &sentence, const QString &mark) const
{
    for (const QRegularExpression &pattern : m_sentences) {
        const QRegularExpressionMatch match = pattern.match(sentence);
        if (match.hasMatch() && !isHarmless(match.captured(u"reason")))
            return QString(sentence).replace(match.capturedStart(u"reason"),
                                             match.capturedLength(u"reason"), mark);
    }
    return sentence;
}

} // namespace tributary
