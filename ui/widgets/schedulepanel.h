// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/schedule/schedule.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QTimeZone>
#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QRadioButton;
class QSpinBox;
class QTimeEdit;

namespace tributary {

/// Chooses when a source is synced by itself, and by whom; tells when that is next. What it shows
/// is what is stored as soon as whoever hears changed() has stored it. GUI thread.
class SchedulePanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SchedulePanel)

public:
    /// @p now: the clock, for the next run.
    SchedulePanel(std::function<QDateTime()> now, const QTimeZone &zone, QWidget *parent = nullptr);

    /// As SavedSource holds them. Says nothing to anybody.
    void setSchedule(const QString &expression, const QString &scheduler);
    /// Whether systemd can be chosen; else @p reason, in a sentence, tells why not. Until then it
    /// can.
    void setTimersAvailable(bool available, const QString &reason = {});
    /// What the scheduler or systemd knows better than the panel; invalid: it works it out itself.
    void setNext(const QDateTime &next);
    /// When a run was wanted and has not begun; invalid: none.
    void setMissed(const QDateTime &missed);
    /// The schedule could not be stored, or its timer not be installed; empty takes it away.
    void setProblem(const QString &sentence);

    QString expression() const; ///< empty: by hand only
    QString scheduler() const; ///< "window", "systemd", or empty

Q_SIGNALS:
    /// By the reader, at most once an edit.
    void changed(const QString &expression, const QString &scheduler);

private:
    QWidget *makeInterval();
    QWidget *makeMinute();
    QWidget *makeTime();
    QWidget *makeDays();
    QWidget *makeScheduler();
    void chooseForm();
    void alignLabels();
    void limitInterval();
    Schedule schedule() const;
    void edited();
    void showState();
    QString nextText() const;

    std::function<QDateTime()> m_now;
    QTimeZone m_zone;
    QDateTime m_next;
    QDateTime m_missedAt;
    QString m_reason; ///< why systemd cannot be chosen
    bool m_setting = false;

    QComboBox *m_form;
    QWidget *m_interval;
    QSpinBox *m_count;
    QComboBox *m_unit;
    QWidget *m_minuteRow;
    QSpinBox *m_minute;
    QWidget *m_daysRow;
    QList<QCheckBox *> m_days;
    QWidget *m_timeRow;
    QTimeEdit *m_time;
    QWidget *m_who;
    QRadioButton *m_systemd;
    QRadioButton *m_window;
    QLabel *m_whoNote;
    QLabel *m_nextLine;
    QLabel *m_missed;
    QLabel *m_problem;
};

} // namespace tributary
