// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/slotsamples.h"

#include <QChartView>
#include <QList>

#include <optional>

class QAreaSeries;
class QDateTimeAxis;
class QLineSeries;
class QValueAxis;

namespace tributary {

/// What waits to be synced and what the server keeps, over time, with the limit. The same figures
/// stand in the table beside it, for who cannot see it. GUI thread.
class WalChart final : public QChartView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WalChart)

public:
    explicit WalChart(QWidget *parent = nullptr);

    /// @p from and @p to: the stretch of time that is shown, whether there are samples or not.
    void display(const QList<SlotSample> &samples, const QDateTime &from, const QDateTime &to);

protected:
    void changeEvent(QEvent *event) override;

private:
    void takePalette();

    QLineSeries *m_keptLine;
    QLineSeries *m_waitingLine;
    QAreaSeries *m_kept;
    QAreaSeries *m_waiting;
    QLineSeries *m_limit;
    QDateTimeAxis *m_time;
    QValueAxis *m_bytes;
};

} // namespace tributary
