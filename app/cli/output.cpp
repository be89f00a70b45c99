// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cerrno>

namespace tributary {

QString visibleText(const QString &text)
{
    QString visible;
    visible.reserve(text.size());
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        const bool control = code < 0x20 || (code >= 0x7f && code < 0xa0);
        // Marks that turn the direction of what follows could make a name look like another.
        const bool bidi = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
        if (code == u'\n')
            visible += QStringLiteral("\\n");
        else if (code == u'\t')
            visible += QStringLiteral("\\t");
        else if (control || bidi)
            visible += QStringLiteral("\\u%1").arg(uint(code), 4, 16, QLatin1Char('0'));
        else
            visible += c;
    }
    return visible;
}

Output::Output(QIODevice &data, QIODevice &words, bool wordsAreTerminal)
    : m_data(data)
    , m_words(words)
    , m_terminal(wordsAreTerminal)
{ }

void Output::clearProgress()
{
    if (!m_progressShown)
        return;
    m_words.write("\r\033[K");
    m_progressShown = false;
}

void Output::line(const QString &text)
{
    clearProgress();
    write(visibleText(text).toUtf8() + '\n');
}

void Output::object(const QJsonObject &object)
{
    write(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void Output::write(const QByteArray &bytes)
{
    qsizetype at = 0;
    while (isOpen() && at < bytes.size()) {
        const qint64 count = m_data.write(bytes.constData() + at, bytes.size() - at);
        if (count > 0) { // a disk that gets full takes a part first
            at += count;
            continue;
        }
        const QString reason = m_data.errorString();
        if (reason == qt_error_string(EPIPE)) {
            m_closed = true;
            return;
        }
        m_failure = makeError(ErrorKind::ExportFailed,
                              {{QStringLiteral("path"), QStringLiteral("Standard output")},
                               {QStringLiteral("reason"), reason + u'.'}});
        tell(*m_failure);
    }
}

ExitCode Output::exitCode(ExitCode code) const
{
    return m_failure && code == ExitCode::Done ? m_failure->exitCode() : code;
}

void Output::say(const QString &text)
{
    clearProgress();
    m_words.write(visibleText(text).toUtf8() + '\n');
}

void Output::showProgress(const QString &text)
{
    if (!m_terminal || m_json)
        return;
    clearProgress();
    m_words.write(visibleText(text).toUtf8());
    m_progressShown = true;
}

void Output::report(const Error &error, const QString &table)
{
    if (m_json) {
        QJsonObject object{{QStringLiteral("type"), QStringLiteral("error")},
                           {QStringLiteral("id"), error.id()},
                           {QStringLiteral("message"), error.message},
                           {QStringLiteral("actions"), QJsonArray::fromStringList(error.actions)}};
        if (!table.isEmpty())
            object.insert(QStringLiteral("table"), table);
        if (!error.sqlState.isEmpty())
            object.insert(QStringLiteral("sqlstate"), QString::fromLatin1(error.sqlState));
        if (!error.detail.isEmpty())
            object.insert(QStringLiteral("detail"), error.detail);
        this->object(object);
        return;
    }
    tell(error);
}

void Output::tell(const Error &error)
{
    say(QStringLiteral("error (%1): %2").arg(error.id(), error.message));
    for (const QString &action : error.actions)
        say(QStringLiteral("  - %1").arg(action));
    const QStringList details = error.detail.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &detail : details)
        say(QStringLiteral("  | %1").arg(detail));
}

void Output::ask(const QString &text)
{
    clearProgress();
    m_words.write(visibleText(text).toUtf8());
}

void Output::warn(const QString &text)
{
    if (m_json)
        object({{QStringLiteral("type"), QStringLiteral("warning")},
                {QStringLiteral("message"), text}});
    else
        say(QStringLiteral("warning: ") + text);
}

} // namespace tributary
