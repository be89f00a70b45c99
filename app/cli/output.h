// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/error.h"

#include <QIODevice>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace tributary {

/// Where a command writes: data to one device, words to another. With JSON the data is one object a
/// line and errors are among them. Control characters in texts are shown, not sent to the terminal:
/// names come from servers. The first failure to write data is told at once among the words, and
/// nothing is written behind it. Borrows both devices; main thread.
class Output
{
public:
    Output(QIODevice &data, QIODevice &words, bool wordsAreTerminal);

    void setJson(bool json) { m_json = json; }

    bool isJson() const { return m_json; }

    bool isTerminal() const { return m_terminal; }

    /// One line of data.
    void line(const QString &text);
    /// One object as a line of data.
    void object(const QJsonObject &object);
    /// One line for people, on the words' device.
    void say(const QString &text);
    /// Replaces the last progress line on a terminal (nothing elsewhere); say() and line() clear it
    /// first.
    void showProgress(const QString &text);
    /// Sentence, actions and detail for people, or the error object; @p table where it concerns one
    /// table only.
    void report(const Error &error, const QString &table = {});
    void warn(const QString &text);
    /// A question on the words' device, on a line of its own, which the answer will end.
    void ask(const QString &text);

    /// Whether data is still taken. A reader who has closed the pipe wants no more of it.
    bool isOpen() const { return !m_failure && !m_closed; }

    /// What a command that would end with @p code ends with: data that was lost is a failure,
    /// unless its reader has gone. Errors told: ExportFailed.
    ExitCode exitCode(ExitCode code) const;

private:
    void clearProgress();
    void write(const QByteArray &bytes);
    void tell(const Error &error);

    QIODevice &m_data;
    QIODevice &m_words;
    bool m_terminal;
    bool m_json = false;
    bool m_progressShown = false;
    std::optional<Error> m_failure;
    bool m_closed = false;
};

/// Control characters as \n, \t or \u001b: safe for a terminal and for one line.
QString visibleText(const QString &text);

} // namespace tributary
