// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sourcestate.h"

#include <QCoreApplication>

namespace tributary {

QString sourceStateText(SourceState state)
{
    const auto translated = [](const char *text) {
        return QCoreApplication::translate("SourceState", text);
    };
    switch (state) {
    case SourceState::SetupUnfinished:
        return translated(QT_TRANSLATE_NOOP("SourceState", "Setup not finished"));
    case SourceState::WaitingForDba:
        return translated(QT_TRANSLATE_NOOP("SourceState", "Waiting for DBA"));
    case SourceState::Ready:
        return translated(QT_TRANSLATE_NOOP("SourceState", "Ready"));
    case SourceState::Copying:
        return translated(QT_TRANSLATE_NOOP("SourceState", "Copying"));
    case SourceState::Following:
        return translated(QT_TRANSLATE_NOOP("SourceState", "Following"));
    case SourceState::Retrying:
        return translated(QT_TRANSLATE_NOOP("SourceState", "Retrying"));
    case SourceState::Paused:
        return translated(QT_TRANSLATE_NOOP("SourceState", "Paused"));
    case SourceState::UpToDate:
        return translated(QT_TRANSLATE_NOOP("SourceState", "Up to date"));
    case SourceState::PartlyFailed:
        return translated(QT_TRANSLATE_NOOP("SourceState", "Partly failed"));
    case SourceState::Overdue:
        return translated(QT_TRANSLATE_NOOP("SourceState", "Overdue"));
    case SourceState::NeedsYou:
        return translated(QT_TRANSLATE_NOOP("SourceState", "Needs you"));
    }
    Q_UNREACHABLE();
}

Icon sourceStateIcon(SourceState state)
{
    switch (state) {
    case SourceState::SetupUnfinished:
        return Icon::Pause;
    case SourceState::WaitingForDba:
    case SourceState::Ready:
        return Icon::Waiting;
    case SourceState::Copying:
        return Icon::Running;
    case SourceState::Following:
        return Icon::Following;
    case SourceState::Retrying:
        return Icon::Retry;
    case SourceState::Paused:
        return Icon::Pause;
    case SourceState::UpToDate:
        return Icon::Ok;
    case SourceState::PartlyFailed:
        return Icon::Warning;
    case SourceState::Overdue:
        return Icon::Overdue;
    case SourceState::NeedsYou:
        return Icon::Failed;
    }
    Q_UNREACHABLE();
}

} // namespace tributary
