// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgetchecks.h"

#include "ui/widgets/schedulepanel.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QRadioButton>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>
#include <QtTest>

#include <memory>

namespace tributary {

namespace {

using namespace Qt::Literals::StringLiterals;

QString texts(const QWidget &panel)
{
    QStringList all;
    const QList<QLabel *> labels = panel.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisibleTo(&panel))
            all.append(label->text());
    }
    return all.join(u'\n');
}

/// As the reader chooses.
void choose(QComboBox *box, const QString &text)
{
    const int index = box->findText(text);
    QVERIFY2(index >= 0, qPrintable(text));
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
}

} // namespace

class TestSchedulePanel : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SchedulePanel> m_panel;
    QList<std::pair<QString, QString>> m_changes;

    QComboBox *form() const { return m_panel->findChildren<QComboBox *>().constFirst(); }

    QSpinBox *spin(int index) const { return m_panel->findChildren<QSpinBox *>().at(index); }

    QRadioButton *radio(const QString &part) const
    {
        const QList<QRadioButton *> all = m_panel->findChildren<QRadioButton *>();
        for (QRadioButton *each : all) {
            if (each->text().contains(part))
                return each;
        }
        return nullptr;
    }

    /// Into TRIBUTARY_SHOTS, where it is set.
    void shoot(const QString &name) const
    {
        const QString folder = qEnvironmentVariable("TRIBUTARY_SHOTS");
        if (folder.isEmpty())
            return;
        QDir().mkpath(folder);
        QVERIFY(m_panel->grab().save(folder + u'/' + name + u".png"_s));
    }

private Q_SLOTS:

    void time_isReadFromLeftToRightEverywhere()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        SchedulePanel panel([] { return QDateTime::currentDateTimeUtc(); }, QTimeZone::utc());
        QApplication::setLayoutDirection(Qt::LeftToRight);
        panel.setSchedule(u"daily at 06:30"_s, u"window"_s);
        QVERIFY2(panel.findChild<QTimeEdit *>()->text().startsWith(u"06"),
                 qPrintable(panel.findChild<QTimeEdit *>()->text()));
    }

    void init()
    {
        m_changes.clear();
        m_panel = std::make_unique<SchedulePanel>(
            [] { return QDateTime(QDate(2024, 1, 5), QTime(11, 0), Qt::UTC); }, // a Friday
            QTimeZone("Europe/Berlin"));
        connect(m_panel.get(), &SchedulePanel::changed, this,
                [this](const QString &expression, const QString &scheduler) {
                    m_changes.append({expression, scheduler});
                });
        m_panel->resize(560, 300);
        m_panel->show();
    }

    void fresh_isByHand()
    {
        QCOMPARE(m_panel->expression(), QString());
        QCOMPARE(m_panel->scheduler(), QString());
        QVERIFY2(texts(*m_panel).contains(u"when you say so"), qPrintable(texts(*m_panel)));
        shoot(u"manual"_s);
    }

    void setSchedule_everyForm_isShownAndGivenBack_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("next");
        QTest::newRow("minutes") << u"every 15 minutes"_s << u"today at 12:15"_s;
        QTest::newRow("odd minutes") << u"every 45 minutes"_s << u"today at 12:45"_s;
        QTest::newRow("hours") << u"every 2 hours"_s << u"today at 14:00"_s;
        QTest::newRow("a day") << u"every 24 hours"_s << u"tomorrow at 12:00"_s;
        QTest::newRow("hourly") << u"hourly"_s << u"today at 13:00"_s;
        QTest::newRow("hourly at") << u"hourly at :20"_s << u"today at 12:20"_s;
        QTest::newRow("daily") << u"daily at 06:30"_s << u"tomorrow at 06:30"_s;
        QTest::newRow("weekdays") << u"weekdays at 06:30"_s << u"8 Jan"_s;
        QTest::newRow("days") << u"monday,thursday at 18:00"_s << u"at 18:00"_s;
    }

    void setSchedule_everyForm_isShownAndGivenBack()
    {
        QFETCH(const QString, expression);
        QFETCH(const QString, next);
        for (const QString &scheduler : {u"systemd"_s, u"window"_s}) {
            m_panel->setSchedule(expression, scheduler);
            QCOMPARE(m_panel->expression(), expression);
            QCOMPARE(m_panel->scheduler(), scheduler);
            QVERIFY2(texts(*m_panel).contains(next), qPrintable(texts(*m_panel)));
            QCOMPARE(test::namelessControls(m_panel.get()).join(u'\n'), QString());
            QCOMPARE(test::clashingMnemonics(m_panel.get()).join(u'\n'), QString());
            shoot(QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-') + u'-'
                  + scheduler);
        }
        QVERIFY(m_changes.isEmpty()); // nobody chose anything
    }

    void reader_choosing_isHeard()
    {
        choose(form(), u"Every day"_s);
        QCOMPARE(m_changes.size(), 1);
        QCOMPARE(m_changes[0].first, u"daily at 06:30"_s);
        QCOMPARE(m_changes[0].second, u"systemd"_s);
        m_panel->findChild<QTimeEdit *>()->setTime(QTime(18, 5));
        QCOMPARE(m_changes.last().first, u"daily at 18:05"_s);
        radio(u"only while"_s)->click();
        QCOMPARE(m_changes.last().second, u"window"_s);
        QCOMPARE(m_changes.size(), 3);
        choose(form(), u"In steps"_s);
        spin(0)->setValue(20);
        QCOMPARE(m_changes.last().first, u"every 20 minutes"_s);
        choose(m_panel->findChildren<QComboBox *>().at(1), u"hours"_s);
        QCOMPARE(m_changes.last().first, u"every 20 hours"_s);
        QCOMPARE(spin(0)->maximum(), 24);
        choose(form(), u"By hand only"_s);
        QCOMPARE(m_changes.last().first, QString());
        QCOMPARE(m_changes.last().second, QString());
    }

    void someDays_withoutAny_asksForOne()
    {
        choose(form(), u"On some days"_s);
        QVERIFY(m_changes.isEmpty());
        QVERIFY2(texts(*m_panel).contains(u"at least one day"), qPrintable(texts(*m_panel)));
        shoot(u"no-day"_s);
        const QList<QCheckBox *> days = m_panel->findChildren<QCheckBox *>();
        QCOMPARE(days.size(), 7);
        for (QCheckBox *each : days) {
            if (each->accessibleName() == u"Thursday")
                each->click();
        }
        QCOMPARE(m_changes.size(), 1);
        QCOMPARE(m_changes[0].first, u"thursday at 06:30"_s);
    }

    void timersUnavailable_saysWhyAndTakesTheWindow()
    {
        m_panel->setTimersAvailable(false, u"systemd does not answer: <b>no bus</b>."_s);
        choose(form(), u"Every hour"_s);
        QCOMPARE(m_changes.last().second, u"window"_s);
        QVERIFY(!radio(u"also while"_s)->isEnabled());
        QVERIFY2(texts(*m_panel).contains(u"<b>no bus</b>"), qPrintable(texts(*m_panel)));
        shoot(u"no-systemd"_s);
    }

    void missedAndProblem_areShownUntilTheNextChoice()
    {
        m_panel->setSchedule(u"daily at 06:30"_s, u"window"_s);
        m_panel->setMissed(QDateTime(QDate(2024, 1, 5), QTime(5, 30), Qt::UTC));
        m_panel->setNext(QDateTime(QDate(2024, 1, 5), QTime(11, 0), Qt::UTC));
        m_panel->setProblem(u"The timer could not be installed."_s);
        QVERIFY2(texts(*m_panel).contains(u"Missed: the run of"), qPrintable(texts(*m_panel)));
        QVERIFY2(texts(*m_panel).contains(u"06:30"), qPrintable(texts(*m_panel)));
        QVERIFY(texts(*m_panel).contains(u"Next run: now"));
        QVERIFY(texts(*m_panel).contains(u"could not be installed"));
        shoot(u"missed"_s);
        m_panel->findChild<QTimeEdit *>()->setTime(QTime(7, 0));
        QVERIFY(!texts(*m_panel).contains(u"Missed"));
        QVERIFY(!texts(*m_panel).contains(u"could not be installed"));
    }
};

} // namespace tributary

QTEST_MAIN(tributary::TestSchedulePanel)
#include "tst_schedulepanel.moc"
