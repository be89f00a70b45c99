// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "engine/sync/syncprogress.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>

#include <optional>

namespace tributary {

/// Shows a run as it goes: one line that is rewritten on a terminal, or JSON objects. Borrows the
/// output; main thread.
class ProgressDisplay final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProgressDisplay)

public:
    /// @p follows: until it is stopped, which is no failure then.
    explicit ProgressDisplay(Output &output, bool follows = false, QObject *parent = nullptr);

    void showPhase(RunPhase phase);
    void showPlan(const QList<TableProgress> &tables);
    void showProgress(const QList<TableProgress> &changed);
    void showLog(const LogProgress &log);
    void showNote(const QString &text);
    /// @p code: that of the command, where it is not the report's own.
    void showReport(const SyncReport &report, std::optional<ExitCode> code = {});

private:
    void drawLine(const TableProgress &current);

    Output &m_output;
    bool m_follows;
    QElapsedTimer m_elapsed;
    QHash<TableId, TableProgress> m_tables;
    RunPhase m_phase = RunPhase::Connecting;
    Lsn m_toldCheckpoint;
    bool m_hasNote = false; ///< since the phase began
};

/// "about 4 min", from seconds.
QString aboutDuration(double seconds);

/// Position, counts and slot of a run that follows the log.
QJsonObject logObject(const LogProgress &log);

/// The object of one table's end: {"type":"table",...}.
QJsonObject tableObject(const TableProgress &table);

} // namespace tributary
