// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/source/slotreport.h"
#include "engine/store/slotsamples.h"

#include <QWidget>

#include <chrono>
#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace tributary {

class MessageBar;
class SlotListModel;
class SlotSampleModel;
class WalChart;

/// The tab "Changes and WAL": what waits, what the server keeps for us and how long that goes well,
/// over time; and every slot of the server. Shows what it is told and asks for what is clicked. GUI
/// thread.
class WalPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WalPage)

public:
    explicit WalPage(QWidget *parent = nullptr);

    /// The stretch of time that is to be shown, up to now.
    std::chrono::seconds range() const;

    /// @p samples since then, oldest first.
    void showSamples(const QList<SlotSample> &samples, const QDateTime &now);
    void showReport(const SlotReport &report);
    /// The server could not be asked; what was known stays.
    void showFailure(const Error &error);
    /// While a run uses the slot it cannot be dropped.
    void setRunning(bool running);

Q_SIGNALS:
    void rangeChanged();
    void refreshRequested();
    /// Consequences were told, and it was wanted nevertheless.
    void dropSlotRequested(const QString &slot);

private:
    QWidget *makeChartPart();
    QWidget *makeSlotPart();
    void chooseForm();
    void refreshOutlook();
    void askBeforeDrop();
    void refreshButtons();

    QLabel *m_figures;
    QLabel *m_status;
    QLabel *m_forecast;
    MessageBar *m_message;
    QComboBox *m_range;
    QComboBox *m_form;
    QStackedWidget *m_forms;
    WalChart *m_chart;
    QTableView *m_table;
    QTableView *m_slotView;
    SlotSampleModel *m_sampleModel;
    SlotListModel *m_slotModel;
    QPushButton *m_drop;
    QList<SlotSample> m_samples;
    std::optional<SlotReport> m_report;
    std::optional<Error> m_failure;
    bool m_running = false;
    bool m_asking = false;
};

} // namespace tributary
