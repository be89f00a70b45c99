// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of RunOverview about what is said below its headline: remarks, and why a run failed or
// waits.
#include "ui/messagebar.h"
#include "ui/runoverview.h"
#include "ui/runsentences.h"

#include <QPushButton>

#include <utility>

namespace tributary {

void RunOverview::setWaiting(const QString &reason, bool follows)
{
    m_notes.removeAll(m_waitsFor);
    m_waitsFor = reason;
    m_waitsToFollow = follows;
    if (!reason.isEmpty() && !m_notes.contains(reason))
        m_notes.append(reason);
    if (!m_running)
        showNotes();
    refreshButtons();
}

void RunOverview::note(const QString &text)
{
    m_lastNote = text;
    if (m_notes.contains(text))
        return;
    m_notes.append(text);
    if (m_hasFollowed && m_running)
        m_passingNotes.append(text);
    showNotes();
}

void RunOverview::showNotes()
{
    if (m_notes.isEmpty())
        m_message->clear();
    else
        m_message->display({.level = MessageBar::Level::Info, .text = m_notes.join(u'\n')});
}

void RunOverview::forgetPassingNotes()
{
    if (m_passingNotes.isEmpty())
        return;
    m_notes.removeIf([this](const QString &text) { return m_passingNotes.contains(text); });
    m_passingNotes.clear();
    showNotes();
}

void RunOverview::showProblem(const std::optional<Error> &problem)
{
    const std::optional<Error> before = std::exchange(m_problem, problem);
    const bool isShown = before && headline() == before->message;
    // Who let everything be copied anew has mended it; what a run says is newer.
    if (m_running || m_copiesAnew || (isShown && before == problem))
        return;
    if (problem) {
        if (!isShown)
            m_headlineBefore = headline();
        setHeadline(problem->message);
        showFailure(*problem);
    } else if (isShown) {
        setHeadline(m_headlineBefore);
        showNotes();
    }
}

void RunOverview::showFailure(const Error &error)
{
    const bool needsCopy = error.exitCode() == ExitCode::FullCopyNeeded
        || error.kind == ErrorKind::PublicationMissing;
    if (needsCopy) {
        // The catalogue's advice names the option of the command line.
        m_message->display(
            {.level = MessageBar::Level::Error,
             .text = error.message,
             .hints = {tr(
                 "\"Copy everything anew\" makes a new slot and a new copy; the old copy stays "
                 "until that one is complete.")},
             .detail = error.detail});
        QPushButton *copy = m_message->addButton(tr("&Copy everything anew"));
        connect(copy, &QPushButton::clicked, this, &RunOverview::resyncRequested);
        return;
    }
    if (!RunSentences::isAboutPassword(error)) {
        m_message->display(error);
        return;
    }
    // The catalogue's advice is the command line's; the window asks.
    m_message->display(
        {.level = MessageBar::Level::Warning, .text = error.message, .detail = error.detail});
    QPushButton *enter = m_message->addButton(tr("&Enter the password…"));
    connect(enter, &QPushButton::clicked, this, &RunOverview::passwordRequested);
}

} // namespace tributary
