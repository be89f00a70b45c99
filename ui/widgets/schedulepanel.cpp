// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/schedulepanel.h"

#include "engine/schedule/scheduletimes.h"
#include "engine/schedule/systemdunits.h"
#include "ui/widgets/plainlabel.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QRadioButton>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace tributary {

namespace {

/// In the order of the box.
enum class Form { Manual, Interval, Hourly, Daily, Weekdays, SomeDays };

constexpr int minutesOfHour = 60;

Form formOf(const Schedule &schedule)
{
    switch (schedule.kind) {
    case Schedule::Kind::Manual:
        return Form::Manual;
    case Schedule::Kind::Every:
        return Form::Interval;
    case Schedule::Kind::Hourly:
        return Form::Hourly;
    case Schedule::Kind::Days:
        break;
    }
    return schedule.days == Weekdays(everyDay)      ? Form::Daily
        : schedule.days == Weekdays(mondayToFriday) ? Form::Weekdays
                                                    : Form::SomeDays;
}

QWidget *rowOf(const QList<QWidget *> &widgets)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *each : widgets)
        layout->addWidget(each);
    layout->addStretch();
    return row;
}

QLabel *labelOf(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(buddy);
    return label;
}

} // namespace

SchedulePanel::SchedulePanel(std::function<QDateTime()> now, const QTimeZone &zone, QWidget *parent)
    : QWidget(parent)
    , m_now(std::move(now))
    , m_zone(zone)
    , m_form(new QComboBox)
    , m_count(new QSpinBox)
    , m_unit(new QComboBox)
    , m_minute(new QSpinBox)
    , m_time(new QTimeEdit(QTime(6, 30)))
    , m_systemd(new QRadioButton(tr("This com&puter, also while the window is closed")))
    , m_window(new QRadioButton(tr("This &window, only while it is open")))
    , m_whoNote(makePlainLabel())
    , m_nextLine(makePlainLabel())
    , m_missed(makePlainLabel())
    , m_problem(makePlainLabel())
{
    m_form->addItems({tr("By hand only"), tr("In steps"), tr("Every hour"), tr("Every day"),
                      tr("Monday to Friday"), tr("On some days")});
    m_form->view()->setAccessibleName(tr("When it is synced by itself"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(rowOf({labelOf(tr("Sync by i&tself:"), m_form), m_form}));
    m_interval = makeInterval();
    m_minuteRow = makeMinute();
    m_daysRow = makeDays();
    m_timeRow = makeTime();
    m_who = makeScheduler();
    alignLabels();
    QFont bold = m_missed->font();
    bold.setBold(true);
    m_missed->setFont(bold);
    for (QWidget *each : {m_interval, m_minuteRow, m_daysRow, m_timeRow, m_who})
        layout->addWidget(each);
    for (QLabel *each : {m_nextLine, m_missed, m_problem})
        layout->addWidget(each);
    layout->addStretch();
    m_problem->hide();
    connect(m_form, &QComboBox::activated, this, [this] {
        chooseForm();
        edited();
    });
    chooseForm();
    showState();
}

QWidget *SchedulePanel::makeInterval()
{
    m_unit->addItems({tr("minutes"), tr("hours")});
    m_unit->setAccessibleName(tr("Unit of the step"));
    m_unit->view()->setAccessibleName(tr("Units"));
    m_count->setRange(1, static_cast<int>(longestInterval.count()));
    m_count->setValue(15);
    m_count->setKeyboardTracking(false); // not each digit on the way
    connect(m_count, &QSpinBox::valueChanged, this, &SchedulePanel::edited);
    connect(m_unit, &QComboBox::activated, this, [this] {
        limitInterval();
        edited();
    });
    return rowOf({labelOf(tr("&Every"), m_count), m_count, m_unit});
}

QWidget *SchedulePanel::makeMinute()
{
    m_minute->setRange(0, minutesOfHour - 1);
    m_minute->setKeyboardTracking(false);
    connect(m_minute, &QSpinBox::valueChanged, this, &SchedulePanel::edited);
    return rowOf({labelOf(tr("At &minute"), m_minute), m_minute});
}

QWidget *SchedulePanel::makeTime()
{
    // Before the format, whose parts would be turned round: half past six is never 30:06.
    m_time->setLayoutDirection(Qt::LeftToRight);
    m_time->setDisplayFormat(wallTimeFormat());
    m_time->setKeyboardTracking(false);
    connect(m_time, &QTimeEdit::timeChanged, this, &SchedulePanel::edited);
    return rowOf({labelOf(tr("&At"), m_time), m_time});
}

QWidget *SchedulePanel::makeDays()
{
    const QLocale locale;
    QList<QWidget *> boxes;
    const int first = locale.firstDayOfWeek();
    for (int day = 1; day <= 7; ++day) {
        auto *box = new QCheckBox(withoutMnemonic(locale.dayName(day, QLocale::ShortFormat)));
        box->setAccessibleName(locale.dayName(day));
        connect(box, &QCheckBox::clicked, this, &SchedulePanel::edited);
        m_days.append(box);
        boxes.append(box);
    }
    // The week begins where people begin it.
    std::rotate(boxes.begin(), boxes.begin() + (first - 1), boxes.end());
    return rowOf(boxes);
}

QWidget *SchedulePanel::makeScheduler()
{
    auto *group = new QGroupBox(tr("Who sees to it"));
    auto *layout = new QVBoxLayout(group);
    m_systemd->setChecked(true);
    for (QWidget *each : {static_cast<QWidget *>(m_systemd), static_cast<QWidget *>(m_window),
                          static_cast<QWidget *>(m_whoNote)})
        layout->addWidget(each);
    m_whoNote->setForegroundRole(QPalette::PlaceholderText);
    for (QRadioButton *each : {m_systemd, m_window})
        connect(each, &QRadioButton::clicked, this, &SchedulePanel::edited);
    return group;
}

/// What is chosen stands below what it is about, as in a form.
void SchedulePanel::alignLabels()
{
    int widest = 0;
    QList<QLabel *> withField;
    for (const QWidget *row : {m_form->parentWidget(), m_interval, m_minuteRow, m_timeRow})
        withField.append(row->findChild<QLabel *>());
    for (const QLabel *label : withField)
        widest = qMax(widest, label->sizeHint().width());
    for (QLabel *label : withField)
        label->setMinimumWidth(widest);
}

void SchedulePanel::limitInterval()
{
    const int most = static_cast<int>(longestInterval.count());
    m_count->setMaximum(m_unit->currentIndex() == 1 ? most / minutesOfHour : most);
}

void SchedulePanel::chooseForm()
{
    const auto form = static_cast<Form>(m_form->currentIndex());
    m_interval->setVisible(form == Form::Interval);
    m_minuteRow->setVisible(form == Form::Hourly);
    m_daysRow->setVisible(form == Form::SomeDays);
    m_timeRow->setVisible(form >= Form::Daily);
    m_who->setVisible(form != Form::Manual);
}

void SchedulePanel::setSchedule(const QString &expression, const QString &scheduler)
{
    m_setting = true;
    const Schedule schedule = savedSchedule(expression);
    m_form->setCurrentIndex(static_cast<int>(formOf(schedule)));
    if (schedule.kind == Schedule::Kind::Every) {
        const auto minutes = static_cast<int>(schedule.interval.count());
        const bool hours = minutes > minutesOfHour && minutes % minutesOfHour == 0;
        m_unit->setCurrentIndex(hours ? 1 : 0);
        limitInterval();
        m_count->setValue(hours ? minutes / minutesOfHour : minutes);
    } else if (schedule.kind == Schedule::Kind::Hourly) {
        m_minute->setValue(schedule.minute);
    } else if (schedule.kind == Schedule::Kind::Days) {
        m_time->setTime(schedule.time);
        for (qsizetype day = 0; day < m_days.size(); ++day)
            m_days[day]->setChecked(schedule.days.test(static_cast<size_t>(day)));
    }
    if (!scheduler.isEmpty())
        (scheduler == u"window" ? m_window : m_systemd)->setChecked(true);
    m_setting = false;
    m_next = {};
    chooseForm();
    showState();
}

void SchedulePanel::setTimersAvailable(bool available, const QString &reason)
{
    m_reason = available ? QString() : reason;
    m_systemd->setEnabled(available || m_systemd->isChecked());
    if (!available && schedule().isManual()) { // nothing was chosen yet
        m_window->setChecked(true);
        m_systemd->setEnabled(false);
    }
    showState();
}

void SchedulePanel::setNext(const QDateTime &next)
{
    m_next = next;
    showState();
}

void SchedulePanel::setMissed(const QDateTime &missed)
{
    m_missedAt = missed;
    showState();
}

void SchedulePanel::setProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

/// Manual also while no day is chosen.
Schedule SchedulePanel::schedule() const
{
    Schedule chosen;
    switch (static_cast<Form>(m_form->currentIndex())) {
    case Form::Manual:
        return chosen;
    case Form::Interval:
        chosen.kind = Schedule::Kind::Every;
        chosen.interval = std::chrono::minutes(m_count->value()
                                               * (m_unit->currentIndex() == 1 ? minutesOfHour : 1));
        return chosen;
    case Form::Hourly:
        chosen.kind = Schedule::Kind::Hourly;
        chosen.minute = m_minute->value();
        return chosen;
    case Form::Daily:
        chosen.days = Weekdays(everyDay);
        break;
    case Form::Weekdays:
        chosen.days = Weekdays(mondayToFriday);
        break;
    case Form::SomeDays:
        for (qsizetype day = 0; day < m_days.size(); ++day)
            chosen.days.set(static_cast<size_t>(day), m_days[day]->isChecked());
        break;
    }
    if (chosen.days.none())
        return {};
    chosen.kind = Schedule::Kind::Days;
    chosen.time = QTime(m_time->time().hour(), m_time->time().minute());
    return chosen;
}

QString SchedulePanel::expression() const
{
    return storedSchedule(schedule());
}

QString SchedulePanel::scheduler() const
{
    if (schedule().isManual())
        return {};
    return m_window->isChecked() ? QStringLiteral("window") : QStringLiteral("systemd");
}

void SchedulePanel::edited()
{
    if (m_setting)
        return;
    m_next = {};
    m_missedAt = {}; // of the schedule before
    setProblem({});
    showState();
    const bool unfinished = m_form->currentIndex() == static_cast<int>(Form::SomeDays)
        && schedule().isManual();
    if (!unfinished)
        Q_EMIT changed(expression(), scheduler());
}

QString SchedulePanel::nextText() const
{
    const Schedule chosen = schedule();
    if (chosen.isManual()) {
        return m_form->currentIndex() == static_cast<int>(Form::SomeDays)
            ? tr("Choose at least one day.")
            : tr("It is synced when you say so.");
    }
    const QDateTime now = m_now();
    const QDateTime next = m_next.isValid() ? m_next : nextAfter(chosen, now, m_zone);
    const QLocale locale;
    const QDateTime there = next.toTimeZone(m_zone);
    const QString time = locale.toString(there.time(), wallTimeFormat());
    const qint64 days = now.toTimeZone(m_zone).date().daysTo(there.date());
    if (next <= now)
        return tr("Next run: now");
    if (days == 0)
        return tr("Next run: today at %1").arg(time);
    if (days == 1)
        return tr("Next run: tomorrow at %1").arg(time);
    return tr("Next run: %1 at %2").arg(locale.toString(there.date(), QLocale::LongFormat), time);
}

void SchedulePanel::showState()
{
    m_nextLine->setText(nextText());
    const Schedule chosen = schedule();
    QStringList notes;
    if (!m_reason.isEmpty())
        notes.append(m_reason);
    if (m_window->isChecked())
        notes.append(
            tr("What is missed while the window is closed is made up once when it opens."));
    else if (isOnCalendar(chosen))
        notes.append(tr("A timer of your systemd runs it. What is missed while the computer is off "
                        "is made up once."));
    else
        notes.append(
            tr("A timer of your systemd runs it. A step that does not fit into the hour or "
               "the day is not remembered while the computer is off: it begins with a run "
               "at each login."));
    if (!m_window->isChecked())
        notes.append(tr("It runs while you are logged in; to run it also at other times: "
                        "loginctl enable-linger"));
    m_whoNote->setText(notes.join(u'\n'));
    m_missed->setVisible(m_missedAt.isValid());
    if (m_missedAt.isValid())
        m_missed->setText(
            tr("Missed: the run of %1 has not begun.")
                .arg(QLocale().toString(m_missedAt.toTimeZone(m_zone), QLocale::ShortFormat)));
}

} // namespace tributary
