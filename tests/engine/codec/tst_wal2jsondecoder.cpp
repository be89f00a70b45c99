// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/codec/logevents.h"
#include "tests/engine/codec/wal2jsonmessages.h"

#include "engine/codec/wal2jsondecoder.h"

#include <QTest>

using namespace tributary;
using namespace tributary::test;
using Outcome = LogDecoder::Outcome;

class TestWal2JsonDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decode_changedColumns_areDescribedOnce();
    void decode_deletionFirst_knowsTheIdentityOnly();
    void decode_messageOfAnyBytes_isNothing();
    void decode_malformed_isSaid_data();
    void decode_malformed_isSaid();
    void next_withoutMore_isMalformed();
};

void TestWal2JsonDecoder::decode_changedColumns_areDescribedOnce()
{
    Wal2JsonDecoder decoder("UTF8");
    const QByteArray by = column("b", "\"y\"");
    const QByteArrayList events = eventsOf(
        decoder,
        {begin,
         // The first message lacks the unchanged TOAST value; then it comes.
         message('U', columns({a1, bx}) + identity({a1})),
         message('U', columns({a1, bx, big}) + identity({a1})),
         message('U', columns({a1, bx}) + identity({a1})), message('I', columns({a1, bx, big})),
         message('D', identity({a1})),
         // A column is dropped, another one is added.
         message('I', columns({a1, big})), message('I', columns({a1, bx, big})),
         message('U', columns({a1, by, big}) + identity({a1})),
         // Another identity.
         message('D', identity({a1, by})),
         // A TOASTed key is in the identity only.
         message('U', columns({a1}) + identity({a1, by})),
         // Two tables in turn.
         message('I', columns({a1}), "u"), message('I', columns({a1, by, big})),
         message('I', columns({a1}), "u"), commit});
    const QByteArrayList expected = {
        "begin 5 0/64 0/78 946684800000000",
        "relation 1 s.t ? a* b",
        "update 1 old ('1' unchanged) new ('1' 'x')",
        "relation 1 s.t ? a* b big",
        "update 1 old ('1' unchanged unchanged) new ('1' 'x' 'z')",
        "update 1 old ('1' unchanged unchanged) new ('1' 'x' unchanged)",
        "insert 1 ('1' 'x' 'z')",
        "delete 1 old ('1' unchanged unchanged)",
        "relation 1 s.t ? a* big",
        "insert 1 ('1' 'z')",
        "relation 1 s.t ? a* b big",
        "insert 1 ('1' 'x' 'z')",
        "update 1 old ('1' unchanged unchanged) new ('1' 'y' 'z')",
        "relation 1 s.t ? a* b* big",
        "delete 1 old ('1' 'y' unchanged)",
        "update 1 old ('1' 'y' unchanged) new ('1' unchanged unchanged)",
        "relation 2 s.u ? a",
        "insert 2 ('1')",
        "insert 1 ('1' 'y' 'z')",
        "insert 2 ('1')",
        "commit 5 0/64 0/78 946684800000000",
    };
    QCOMPARE(events, expected);
}

void TestWal2JsonDecoder::decode_deletionFirst_knowsTheIdentityOnly()
{
    Wal2JsonDecoder decoder("UTF8");
    const QByteArrayList events = eventsOf(decoder,
                                           {begin, message('T', {}), message('D', identity({a1})),
                                            message('U', columns({a1, bx}) + identity({a1})),
                                            message('T', {})});
    const QByteArrayList expected = {
        "begin 5 0/64 0/78 946684800000000",
        "relation 1 s.t ?",
        "truncate 1",
        "relation 1 s.t ? a*",
        "delete 1 old ('1')", // not taken for the whole row
        "relation 1 s.t ? a* b",
        "update 1 old ('1' unchanged) new ('1' 'x')",
        "truncate 1",
    };
    QCOMPARE(events, expected);
}

void TestWal2JsonDecoder::decode_messageOfAnyBytes_isNothing()
{
    Wal2JsonDecoder decoder("EUC_JP");
    LogEvent event;
    QCOMPARE(decoder.decode("{\"action\":\"M\",\"content\":\"\xff\"\xfe", event), Outcome::Event);
    QCOMPARE(event.kind, LogEvent::Kind::Nothing);
}

void TestWal2JsonDecoder::decode_malformed_isSaid_data()
{
    QTest::addColumn<QByteArrayList>("messages");
    const auto is = [](const char *name, const QByteArrayList &messages) {
        QTest::newRow(name) << messages;
    };
    is("empty", {""});
    is("no object", {"[]"});
    is("no action", {"{\"xid\":1}"});
    is("unknown action", {begin, message('X', {})});
    is("format-version 1", {R"({"xid":1,"change":[{"kind":"insert"}]})"});
    is("begin twice", {begin, begin});
    is("commit alone", {commit});
    is("change alone", {message('I', columns({a1}))});
    is("no xid", {QByteArray(begin).replace("\"xid\":5,", "")});
    is("no time", {QByteArray(begin).replace("\"timestamp\":\"2000-01-01 00:00:00+00\",", "")});
    is("another date style", {QByteArray(begin).replace("2000-01-01 00:00", "01.01.2000 00:00")});
    is("no position", {QByteArray(begin).replace("\"lsn\":\"0/64\",", "")});
    is("position that is none", {QByteArray(begin).replace("0/64", "0-64")});
    is("no end", {QByteArray(begin).replace(",\"nextlsn\":\"0/78\"", "")});
    is("insertion without columns", {begin, message('I', {})});
    is("update without identity", {begin, message('U', columns({a1}))});
    is("deletion of columns", {begin, message('D', columns({a1}) + identity({a1}))});
    is("columns twice", {begin, message('I', columns({a1}) + columns({a1}))});
    is("columns before the table",
       {begin, "{\"action\":\"I\"" + columns({a1}) + R"(,"schema":"s","table":"t"})"});
    is("no table", {begin, R"({"action":"T","schema":"s"})"});
    is("no schema", {begin, R"({"action":"T","table":"s"})"});
    is("column without a name", {begin, message('I', columns({R"({"value":1})"}))});
    is("column without a value", {begin, message('I', columns({R"({"name":"a"})"}))});
    is("value before its name", {begin, message('I', columns({R"({"value":1,"name":"a"})"}))});
    for (const char *value :
         {"", "nul", "NaN", "{}", "[1]", "tru", "+1", "\"x", R"("\x")", R"("\u12")", R"("\u0000")",
          R"("\ud800")", R"("\ude00")", R"("\ud83d\u0041")", R"("\")", "1 2"})
        is(value, {begin, message('I', columns({column("a", value)}))});
    is("deep", {begin, "{\"action\":\"T\",\"x\":" + QByteArray(100'000, '[') + '}'});
    is("name that is malformed", {begin, message('I', columns({column("\\u00", "1")}))});
    is("table that is malformed", {begin, message('T', {}, "\\q")});
    is("too many columns", {begin, message('I', columns(QByteArrayList(1665, a1)))});
}

void TestWal2JsonDecoder::decode_malformed_isSaid()
{
    QFETCH(QByteArrayList, messages);
    Wal2JsonDecoder decoder("UTF8");
    const QByteArrayList events = eventsOf(decoder, messages);
    QCOMPARE(events.size(), messages.size());
    QVERIFY2(events.last().startsWith("malformed: "), events.last().constData());
    QVERIFY(events.last().size() > 15);
}

void TestWal2JsonDecoder::next_withoutMore_isMalformed()
{
    Wal2JsonDecoder decoder("UTF8");
    LogEvent event;
    QCOMPARE(decoder.decode(begin, event), Outcome::Event);
    QCOMPARE(decoder.next(event), Outcome::Malformed);
}

QTEST_GUILESS_MAIN(TestWal2JsonDecoder)
#include "tst_wal2jsondecoder.moc"
