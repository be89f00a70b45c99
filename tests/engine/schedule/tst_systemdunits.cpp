// SPDX-License-Identifier: GPL-3.0-or-later
//
// The texts of the units, compared with the files in golden/. After an intended change:
// tst_systemdunits -update writes them anew, to be read before they are committed.

#include "engine/schedule/scheduletimes.h"
#include "engine/schedule/systemdunits.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace tributary;
using namespace Qt::StringLiterals;

namespace {

bool updating = false;

const QString hostile = u"a \"b\" %n $HOME ${X} \\ ' ; é\n[Service]/x"_s;

struct Sample
{
    const char *file;
    QString name;
    QString schedule;
    TimedCommand command;
    QList<QDateTime> skipped = {};
};

QList<Sample> samples()
{
    const TimedCommand usual{.program = u"/usr/bin/tributary-cli"_s};
    return {
        {"minutes", u"shop"_s, u"every 15 minutes"_s, usual},
        {"interval", u"shop"_s, u"every 45 minutes"_s, usual},
        {"hourly", u"shop"_s, u"hourly at :20"_s, usual},
        {"daily", u"shop"_s, u"daily at 06:30"_s, usual},
        {"weekdays", u"my shop"_s, u"weekdays at 06:30"_s, usual},
        {"night",
         u"shop"_s,
         u"daily at 02:30"_s,
         usual,
         {QDateTime(QDate(2027, 3, 28), QTime(1, 0), Qt::UTC),
          QDateTime(QDate(2028, 3, 26), QTime(1, 0), Qt::UTC)}},
        {"hostile",
         hostile,
         u"monday,thursday at 18:00"_s,
         {.program = u"/opt/100% \"mine\"/tributary-cli"_s, .dataHome = u"/srv/50% of \"it\""_s}},
    };
}

/// Empty when @p text is what the file holds; else what differs.
QString differenceFrom(const QString &fileName, const QString &text)
{
    QFile file(QStringLiteral(TRIBUTARY_SOURCE_DIR "/tests/engine/schedule/golden/") + fileName);
    if (updating) {
        const bool written = file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0;
        return written ? QString() : u"cannot be written"_s;
    }
    if (!file.open(QIODevice::ReadOnly))
        return u"missing: "_s + fileName;
    return QString::fromUtf8(file.readAll()) == text ? QString() : fileName + u":\n"_s + text;
}

/// Runs a program of systemd's; its two outputs together.
QByteArray outputOf(const QString &program, const QStringList &arguments, int *exitCode = nullptr,
                    const QString &zone = u"UTC"_s)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TZ"_s, zone);
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.waitForFinished();
    if (exitCode != nullptr)
        *exitCode = process.exitCode();
    return process.readAll();
}

bool isInstalled(const QString &program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

} // namespace

class TestSystemdUnits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void units_samples_areAsInTheFiles();
    void units_hostileName_staysOneArgument();
    void escapedName_isThatOfSystemdEscape_data();
    void escapedName_isThatOfSystemdEscape();
    void unitName_long_fitsAndIsItsOwn();
    void units_samples_pleaseSystemd();
    void calendar_moments_areOurs_data();
    void calendar_moments_areOurs();
};

void TestSystemdUnits::units_samples_areAsInTheFiles()
{
    for (const Sample &each : samples()) {
        const QString file = QString::fromLatin1(each.file);
        QCOMPARE(differenceFrom(file + u".service"_s, serviceText(each.name, each.command)),
                 QString());
        QCOMPARE(differenceFrom(file + u".timer"_s,
                                timerText(each.name, *parseSchedule(each.schedule), each.skipped)),
                 QString());
    }
}

void TestSystemdUnits::units_hostileName_staysOneArgument()
{
    const QStringList lines =
        serviceText(hostile, {.program = u"/usr/bin/tributary-cli"_s}).split(u'\n');
    QCOMPARE(lines.filter(QRegularExpression(u"^\\[Service\\]"_s)).size(), 1);
    QCOMPARE(lines.filter(QRegularExpression(u"^ExecStart="_s)),
             QStringList(u"ExecStart=\"/usr/bin/tributary-cli\" sync --scheduled -- "
                         "\"a \\\"b\\\" %%n $$HOME $${X} \\\\ ' ; é\\x0a[Service]/x\""_s));
}

void TestSystemdUnits::escapedName_isThatOfSystemdEscape_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("escaped");
    QTest::newRow("plain") << u"shop_1.x:y"_s << u"shop_1.x:y"_s;
    QTest::newRow("space and dash") << u"my-old shop"_s << u"my\\x2dold\\x20shop"_s;
    QTest::newRow("slash") << u"a/b"_s << u"a-b"_s;
    QTest::newRow("leading dot") << u".a.b"_s << u"\\x2ea.b"_s;
    QTest::newRow("at") << u"a@b"_s << u"a\\x40b"_s;
    QTest::newRow("letters of others") << u"é日"_s << u"\\xc3\\xa9\\xe6\\x97\\xa5"_s;
    QTest::newRow("percent, quote, backslash") << u"%n\"\\"_s << u"\\x25n\\x22\\x5c"_s;
}

void TestSystemdUnits::escapedName_isThatOfSystemdEscape()
{
    QFETCH(const QString, name);
    QFETCH(const QString, escaped);
    QCOMPARE(escapedUnitName(name), escaped);
    QCOMPARE(unitNameOf(name), QString(u"tributary-"_s + escaped));
    if (!isInstalled(u"systemd-escape"_s))
        QSKIP("systemd-escape is not installed: our names were NOT compared with its own");
    QCOMPARE(QString::fromUtf8(outputOf(u"systemd-escape"_s, {u"--"_s, name})).trimmed(), escaped);
}

void TestSystemdUnits::unitName_long_fitsAndIsItsOwn()
{
    const QString name = QString(90, QChar(0x65e5));
    const QString unit = unitNameOf(name + u'a');
    QVERIFY(unit.size() + 8 <= 255);
    QVERIFY(unit != unitNameOf(name + u'b'));
    QCOMPARE(unit, unitNameOf(name + u'a'));
    // No escape was cut in two.
    QString rest = unit;
    rest.remove(QRegularExpression(u"\\\\x[0-9a-f]{2}"_s));
    QVERIFY2(!rest.contains(u'\\'), qPrintable(unit));
}

void TestSystemdUnits::units_samples_pleaseSystemd()
{
    if (!isInstalled(u"systemd-analyze"_s))
        QSKIP("systemd-analyze is not installed: the units were NOT read by systemd");
    for (const Sample &each : samples()) {
        const QTemporaryDir folder;
        TimedCommand command = each.command;
        command.program = u"/bin/true"_s; // verify wants one that exists
        QStringList paths;
        for (const auto &[suffix, text] :
             {std::pair(u".service"_s, serviceText(each.name, command)),
              std::pair(u".timer"_s,
                        timerText(each.name, *parseSchedule(each.schedule), each.skipped))}) {
            QFile file(folder.filePath(unitNameOf(each.name) + suffix));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text.toUtf8());
            paths.append(file.fileName());
        }
        int code = -1;
        const QByteArray output = outputOf(u"systemd-analyze"_s,
                                           QStringList{u"verify"_s, u"--man=no"_s} + paths, &code);
        QVERIFY2(code == 0 && !output.contains(unitNameOf(each.name).toUtf8()), output.constData());
    }
}

void TestSystemdUnits::calendar_moments_areOurs_data()
{
    QTest::addColumn<QString>("schedule");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *schedule, const QString &text) {
        QTest::newRow(schedule) << QString::fromLatin1(schedule) << text;
    };
    row("every minute", u"*-*-* *:*:00 UTC"_s);
    row("every 15 minutes", u"*-*-* *:00/15:00 UTC"_s);
    row("every 60 minutes", u"*-*-* *:00:00 UTC"_s);
    row("every 6 hours", u"*-*-* 00/6:00:00 UTC"_s);
    row("every 24 hours", u"*-*-* 00:00:00 UTC"_s);
    row("hourly", u"*-*-* *:00:00"_s);
    row("hourly at :20", u"*-*-* *:20:00"_s);
    row("daily at 06:30", u"*-*-* 06:30:00"_s);
    row("weekdays at 06:30", u"Mon..Fri *-*-* 06:30:00"_s);
    row("saturday,sunday at 18:00", u"Sat,Sun *-*-* 18:00:00"_s);
    row("every 45 minutes", QString());
    row("every 90 minutes", QString());
    row("every 5 hours", QString());
}

void TestSystemdUnits::calendar_moments_areOurs()
{
    QFETCH(const QString, schedule);
    QFETCH(const QString, text);
    const Schedule wanted = *parseSchedule(schedule);
    QCOMPARE(isOnCalendar(wanted), !text.isEmpty());
    if (text.isEmpty())
        return;
    QCOMPARE(calendarText(wanted), text);
    if (!isInstalled(u"systemd-analyze"_s))
        QSKIP("systemd-analyze is not installed: the times were NOT compared with systemd's");
    const QString zone = u"America/New_York"_s;
    int code = -1;
    const QByteArray output = outputOf(
        u"systemd-analyze"_s,
        {u"calendar"_s, u"--iterations=40"_s, u"--base-time=2024-01-03 12:00:00 UTC"_s, text},
        &code, zone);
    QVERIFY2(code == 0, output.constData());
    QStringList theirs;
    static const QRegularExpression moment(
        u"(?:Next elapse|Iter. #\\d+|\\(in UTC\\)): \\w+ (\\S+ \\S+) (\\w+)"_s);
    QRegularExpressionMatchIterator found = moment.globalMatch(QString::fromUtf8(output));
    while (found.hasNext()) {
        const QRegularExpressionMatch each = found.next();
        if (each.captured(2) == u"UTC")
            theirs.append(each.captured(1));
    }
    QVERIFY2(theirs.size() >= 40, output.constData());
    const QString form = u"yyyy-MM-dd HH:mm:ss"_s;
    QDateTime next(QDate(2024, 1, 3), QTime(12, 0), Qt::UTC);
    if (wanted.kind
        == Schedule::Kind::Every) { // counts from a run; say that it was one step before
        next = QDateTime::fromString(theirs[0], form);
        next.setTimeSpec(Qt::UTC);
        next = next.addSecs(-std::chrono::seconds(wanted.interval).count());
    }
    QStringList ours;
    while (ours.size() < theirs.size()) {
        next = nextAfter(wanted, next, QTimeZone(zone.toLatin1()));
        ours.append(next.toString(form));
    }
    QCOMPARE(theirs, ours);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    updating = arguments.removeAll(u"-update"_s) > 0;
    TestSystemdUnits test;
    return QTest::qExec(&test, arguments);
}

#include "tst_systemdunits.moc"
