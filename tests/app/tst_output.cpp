// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <cerrno>

using namespace tributary;

namespace {

/// An output with buffers for its devices.
class Captured
{
public:
    explicit Captured(bool terminal = false)
        : m_output(opened(m_data), opened(m_words), terminal)
    { }

    Output &output() { return m_output; }

    QByteArray data() const { return m_data.data(); }

    QByteArray words() const { return m_words.data(); }

private:
    static QIODevice &opened(QBuffer &buffer)
    {
        buffer.open(QIODevice::WriteOnly);
        return buffer;
    }

    QBuffer m_data;
    QBuffer m_words;
    Output m_output;
};

/// A device that takes so many bytes, and then fails.
class FullDevice final : public QIODevice
{
public:
    FullDevice(qint64 takes, int error)
        : m_takes(takes)
        , m_error(error)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

    QByteArray taken;

protected:
    qint64 readData(char *, qint64) override { return -1; }

    qint64 writeData(const char *data, qint64 size) override
    {
        const qint64 count = std::min(size, m_takes - taken.size());
        taken.append(data, count);
        if (count == 0)
            setErrorString(qt_error_string(m_error));
        return count > 0 ? count : -1;
    }

private:
    qint64 m_takes;
    int m_error;
};

Error sampleError()
{
    return makeError(ErrorKind::NameNotFound,
                     {{QStringLiteral("host"), QStringLiteral("db\x1b[31m")}},
                     QStringLiteral("first\n\nsecond\tline\r"), "08001");
}

} // namespace

class TestOutput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void visibleText_controlCharacters_areShown_data();
    void visibleText_controlCharacters_areShown();
    void line_text_isOneLineOfData();
    void say_text_isOneLineOfWords();
    void report_error_isSentenceActionsAndDetail();
    void report_errorAsJson_isOneObject();
    void report_errorOfATable_namesIt();
    void warn_text_goesWhereItsFormBelongs();
    void showProgress_terminal_isRewritten();
    void showProgress_elsewhere_isNothing();
    void line_deviceFull_isToldAndFails_data();
    void line_deviceFull_isToldAndFails();
    void line_pipeClosed_isNoFailure();
};

void TestOutput::line_deviceFull_isToldAndFails_data()
{
    QTest::addColumn<bool>("json");
    QTest::addColumn<int>("takes");
    QTest::newRow("words, at once") << false << 0;
    QTest::newRow("words, within a line") << false << 3;
    QTest::newRow("json") << true << 3;
}

void TestOutput::line_deviceFull_isToldAndFails()
{
    QFETCH(bool, json);
    QFETCH(int, takes);
    FullDevice data(takes, ENOSPC);
    QBuffer words;
    words.open(QIODevice::WriteOnly);
    Output output(data, words, false);
    output.setJson(json);
    QVERIFY(output.isOpen());
    if (json)
        output.object({{QStringLiteral("a"), 1}});
    else
        output.line(QStringLiteral("first"));
    output.line(QStringLiteral("second"));
    QCOMPARE(data.taken.size(), takes);
    QVERIFY(!output.isOpen());
    QVERIFY2(words.data().startsWith("error (export-failed): Standard output could not be written: "
                                     "No space left on device.\n  - "),
             words.data().constData());
    QCOMPARE(words.data().count("error ("), 1);
    QCOMPARE(output.exitCode(ExitCode::Done), ExitCode::Usage);
    QCOMPARE(output.exitCode(ExitCode::Differences), ExitCode::Differences);
}

void TestOutput::line_pipeClosed_isNoFailure()
{
    FullDevice data(0, EPIPE);
    QBuffer words;
    words.open(QIODevice::WriteOnly);
    Output output(data, words, false);
    output.line(QStringLiteral("first"));
    QVERIFY(!output.isOpen());
    QCOMPARE(words.data(), QByteArray());
    QCOMPARE(output.exitCode(ExitCode::Done), ExitCode::Done);
}

void TestOutput::visibleText_controlCharacters_areShown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("visible");
    const auto same = [](const char *name, const QString &text) {
        QTest::newRow(name) << text << text;
    };
    const auto row = [](const char *name, const QString &text, const char *visible) {
        QTest::newRow(name) << text << QString::fromUtf8(visible);
    };
    same("nothing", {});
    same("plain", QStringLiteral("public.orders \"x\" %1 {y} \\n"));
    same("not Latin", QStringLiteral("größe 日本 \U0001F600"));
    same("no-break space", QStringLiteral("\u00a0"));
    row("newline and tab", QStringLiteral("a\nb\tc"), "a\\nb\\tc");
    row("carriage return", QStringLiteral("a\rb"), "a\\u000db");
    row("escape", QStringLiteral("\x1b]0;title\x07"), "\\u001b]0;title\\u0007");
    row("delete", QStringLiteral("\x7f"), "\\u007f");
    row("NUL", QString(1, QChar(u'\0')), "\\u0000");
    row("control sequence of eight bits", QStringLiteral("\u009b31m"), "\\u009b31m");
    row("last of them", QStringLiteral("\u009f"), "\\u009f");
    row("right to left", QStringLiteral("a\u202egnp.exe"), "a\\u202egnp.exe");
    row("isolates", QStringLiteral("\u2066x\u2069"), "\\u2066x\\u2069");
}

void TestOutput::visibleText_controlCharacters_areShown()
{
    QFETCH(QString, text);
    QFETCH(QString, visible);
    QCOMPARE(visibleText(text), visible);
}

void TestOutput::line_text_isOneLineOfData()
{
    Captured captured;
    captured.output().line(QStringLiteral("größe\nx"));
    captured.output().line({});
    QCOMPARE(captured.data(), QByteArray("größe\\nx\n\n"));
    QCOMPARE(captured.words(), QByteArray());
}

void TestOutput::say_text_isOneLineOfWords()
{
    Captured captured;
    captured.output().say(QStringLiteral("a\nb"));
    QCOMPARE(captured.words(), QByteArray("a\\nb\n"));
    QCOMPARE(captured.data(), QByteArray());
}

void TestOutput::report_error_isSentenceActionsAndDetail()
{
    Captured captured;
    captured.output().report(sampleError());
    QCOMPARE(captured.data(), QByteArray());
    QCOMPARE(captured.words(),
             QByteArray("error (dns): There is no server called \"db\\u001b[31m\". Inside a "
                        "company network the VPN may be off.\n"
                        "  - Check the spelling of the host name.\n"
                        "  - Check that the VPN is on.\n"
                        "  | first\n"
                        "  | second\\tline\\u000d\n"));
}

void TestOutput::report_errorAsJson_isOneObject()
{
    Captured captured;
    captured.output().setJson(true);
    captured.output().report(sampleError());
    captured.output().report(makeError(ErrorKind::Interrupted));
    QCOMPARE(captured.words(), QByteArray());
    const QByteArrayList lines = captured.data().split('\n');
    QCOMPARE(lines.size(), 3); // the last is empty
    const QJsonObject error = QJsonDocument::fromJson(lines[0]).object();
    QCOMPARE(error.value(u"type").toString(), QStringLiteral("error"));
    QCOMPARE(error.value(u"id").toString(), QStringLiteral("dns"));
    QCOMPARE(error.value(u"message").toString(), sampleError().message);
    QCOMPARE(error.value(u"actions").toArray().size(), 2);
    QCOMPARE(error.value(u"sqlstate").toString(), QStringLiteral("08001"));
    QCOMPARE(error.value(u"detail").toString(), sampleError().detail);
    QVERIFY(!error.contains(u"table"));
    const QJsonObject bare = QJsonDocument::fromJson(lines[1]).object();
    QCOMPARE(bare.value(u"id").toString(), QStringLiteral("interrupted"));
    QVERIFY(!bare.contains(u"sqlstate") && !bare.contains(u"detail"));
}

void TestOutput::report_errorOfATable_namesIt()
{
    Captured captured;
    captured.output().setJson(true);
    captured.output().report(sampleError(), QStringLiteral("public.orders"));
    QCOMPARE(QJsonDocument::fromJson(captured.data()).object().value(u"table").toString(),
             QStringLiteral("public.orders"));
}

void TestOutput::warn_text_goesWhereItsFormBelongs()
{
    Captured captured;
    captured.output().warn(QStringLiteral("careful"));
    QCOMPARE(captured.words(), QByteArray("warning: careful\n"));
    QCOMPARE(captured.data(), QByteArray());
    captured.output().setJson(true);
    captured.output().warn(QStringLiteral("careful"));
    QCOMPARE(captured.data(), QByteArray("{\"message\":\"careful\",\"type\":\"warning\"}\n"));
    QCOMPARE(captured.words(), QByteArray("warning: careful\n"));
}

void TestOutput::showProgress_terminal_isRewritten()
{
    Captured captured(true);
    captured.output().showProgress(QStringLiteral("one\x1b[2J"));
    captured.output().showProgress(QStringLiteral("two"));
    captured.output().line(QStringLiteral("data"));
    captured.output().say(QStringLiteral("words"));
    QCOMPARE(captured.words(), QByteArray("one\\u001b[2J\r\033[Ktwo\r\033[Kwords\n"));
    QCOMPARE(captured.data(), QByteArray("data\n"));
}

void TestOutput::showProgress_elsewhere_isNothing()
{
    Captured pipe;
    pipe.output().showProgress(QStringLiteral("one"));
    pipe.output().say(QStringLiteral("words"));
    QCOMPARE(pipe.words(), QByteArray("words\n"));
    Captured json(true);
    json.output().setJson(true);
    json.output().showProgress(QStringLiteral("one"));
    QCOMPARE(json.words() + json.data(), QByteArray());
}

QTEST_GUILESS_MAIN(TestOutput)
#include "tst_output.moc"
