// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/codec/logevents.h"

#include "engine/codec/wal2jsondecoder.h"

#include <QTest>

#include <memory>

using namespace tributary;
using test::eventsOf;
using Outcome = LogDecoder::Outcome;

namespace {

/// As wal2json 2.5 on PostgreSQL 15 sent it for:
///   CREATE TABLE s.orders (id int PRIMARY KEY, note text, price numeric(10,2), mood s.mood,
///                          photo bytea, big text)   -- big is stored outside, uncompressed
///   CREATE TABLE "full" (a int, f float8)           -- REPLICA IDENTITY FULL
QByteArrayList captured()
{
    return {
        R"j({"action":"B","xid":791,"timestamp":"2026-11-22 14:10:46.04185+00","lsn":"0/)j"
        R"j(1A07EE8","nextlsn":"0/1A07F40"})j",
        R"j({"action":"C","xid":791,"timestamp":"2026-11-22 14:10:46.04185+00","lsn":"0/)j"
        R"j(1A07EE8","nextlsn":"0/1A07F40"})j",
        R"j({"action":"B","xid":792,"timestamp":"2026-11-22 14:10:46.042852+00","lsn":"0)j"
        R"j(/1A08188","nextlsn":"0/1A081B8"})j",
        R"j({"action":"I","xid":792,"timestamp":"2026-11-22 14:10:46.042852+00","lsn":"0)j"
        R"j(/1A07F40","schema":"s","table":"orders","columns":[{"name":"id","type":"inte)j"
        R"j(ger","value":1},{"name":"note","type":"text","value":"q\"\\\n\t\u0001é😀"},{")j"
        R"j(name":"price","type":"numeric(10,2)","value":1.50},{"name":"mood","type":"s.)j"
        R"j(mood","value":"ok"},{"name":"photo","type":"bytea","value":"00ff"},{"name":")j"
        R"j(big","type":"text","value":null}]})j",
        R"j({"action":"U","xid":792,"timestamp":"2026-11-22 14:10:46.042852+00","lsn":"0)j"
        R"j(/1A08050","schema":"s","table":"orders","columns":[{"name":"id","type":"inte)j"
        R"j(ger","value":1},{"name":"note","type":"text","value":null},{"name":"price",")j"
        R"j(type":"numeric(10,2)","value":1.50},{"name":"mood","type":"s.mood","value":")j"
        R"j(ok"},{"name":"photo","type":"bytea","value":"00ff"},{"name":"big","type":"te)j"
        R"j(xt","value":null}],"identity":[{"name":"id","type":"integer","value":1}]})j",
        R"j({"action":"U","xid":792,"timestamp":"2026-11-22 14:10:46.042852+00","lsn":"0)j"
        R"j(/1A080A8","schema":"s","table":"orders","columns":[{"name":"id","type":"inte)j"
        R"j(ger","value":2},{"name":"note","type":"text","value":null},{"name":"price",")j"
        R"j(type":"numeric(10,2)","value":1.50},{"name":"mood","type":"s.mood","value":")j"
        R"j(ok"},{"name":"photo","type":"bytea","value":"00ff"},{"name":"big","type":"te)j"
        R"j(xt","value":null}],"identity":[{"name":"id","type":"integer","value":1}]})j",
        R"j({"action":"D","xid":792,"timestamp":"2026-11-22 14:10:46.042852+00","lsn":"0)j"
        R"j(/1A08148","schema":"s","table":"orders","identity":[{"name":"id","type":"int)j"
        R"j(eger","value":2}]})j",
        R"j({"action":"C","xid":792,"timestamp":"2026-11-22 14:10:46.042852+00","lsn":"0)j"
        R"j(/1A08188","nextlsn":"0/1A081B8"})j",
        R"j({"action":"B","xid":793,"timestamp":"2026-11-22 14:10:46.043194+00","lsn":"0)j"
        R"j(/1A08BF0","nextlsn":"0/1A08C20"})j",
        QByteArray(
            R"j({"action":"I","xid":793,"timestamp":"2026-11-22 14:10:46.043194+00","lsn":"0)j"
            R"j(/1A08B58","schema":"s","table":"orders","columns":[{"name":"id","type":"inte)j"
            R"j(ger","value":3},{"name":"note","type":"text","value":""},{"name":"price","ty)j"
            R"j(pe":"numeric(10,2)","value":-12.30},{"name":"mood","type":"s.mood","value":n)j"
            R"j(ull},{"name":"photo","type":"bytea","value":""},{"name":"big","type":"text",)j"
            R"j("value":")j")
            + QByteArray(2100, 'z') + QByteArray(R"j("}]})j"),
        R"j({"action":"C","xid":793,"timestamp":"2026-11-22 14:10:46.043194+00","lsn":"0)j"
        R"j(/1A08BF0","nextlsn":"0/1A08C20"})j",
        R"j({"action":"B","xid":794,"timestamp":"2026-11-22 14:10:46.043337+00","lsn":"0)j"
        R"j(/1A08CB8","nextlsn":"0/1A08CE8"})j",
        R"j({"action":"U","xid":794,"timestamp":"2026-11-22 14:10:46.043337+00","lsn":"0)j"
        R"j(/1A08C58","schema":"s","table":"orders","columns":[{"name":"id","type":"inte)j"
        R"j(ger","value":3},{"name":"note","type":"text","value":""},{"name":"price","ty)j"
        R"j(pe":"numeric(10,2)","value":2.00},{"name":"mood","type":"s.mood","value":nul)j"
        R"j(l},{"name":"photo","type":"bytea","value":""}],"identity":[{"name":"id","typ)j"
        R"j(e":"integer","value":3}]})j",
        R"j({"action":"C","xid":794,"timestamp":"2026-11-22 14:10:46.043337+00","lsn":"0)j"
        R"j(/1A08CB8","nextlsn":"0/1A08CE8"})j",
        R"j({"action":"B","xid":795,"timestamp":"2026-11-22 14:10:46.043896+00","lsn":"0)j"
        R"j(/1A08E40","nextlsn":"0/1A08E70"})j",
        R"j({"action":"I","xid":795,"timestamp":"2026-11-22 14:10:46.043896+00","lsn":"0)j"
        R"j(/1A08CE8","schema":"public","table":"full","columns":[{"name":"a","type":"in)j"
        R"j(teger","value":1},{"name":"f","type":"double precision","value":null}]})j",
        R"j({"action":"U","xid":795,"timestamp":"2026-11-22 14:10:46.043896+00","lsn":"0)j"
        R"j(/1A08D30","schema":"public","table":"full","columns":[{"name":"a","type":"in)j"
        R"j(teger","value":1},{"name":"f","type":"double precision","value":null}],"iden)j"
        R"j(tity":[{"name":"a","type":"integer","value":1},{"name":"f","type":"double pr)j"
        R"j(ecision","value":null}]})j",
        R"j({"action":"U","xid":795,"timestamp":"2026-11-22 14:10:46.043896+00","lsn":"0)j"
        R"j(/1A08D90","schema":"public","table":"full","columns":[{"name":"a","type":"in)j"
        R"j(teger","value":-7},{"name":"f","type":"double precision","value":2.5}],"iden)j"
        R"j(tity":[{"name":"a","type":"integer","value":1},{"name":"f","type":"double pr)j"
        R"j(ecision","value":null}]})j",
        R"j({"action":"D","xid":795,"timestamp":"2026-11-22 14:10:46.043896+00","lsn":"0)j"
        R"j(/1A08DF0","schema":"public","table":"full","identity":[{"name":"a","type":"i)j"
        R"j(nteger","value":-7},{"name":"f","type":"double precision","value":2.5}]})j",
        R"j({"action":"C","xid":795,"timestamp":"2026-11-22 14:10:46.043896+00","lsn":"0)j"
        R"j(/1A08E40","nextlsn":"0/1A08E70"})j",
        R"j({"action":"M","xid":null,"timestamp":null,"lsn":"0/1A09CF0","transactional":)j"
        R"j(false,"prefix":"pre","content":"nontrans"})j",
        R"j({"action":"B","xid":796,"timestamp":"2026-11-22 14:10:46.043896+00","lsn":"0)j"
        R"j(/1A09CF0","nextlsn":"0/1A09EA8"})j",
        R"j({"action":"T","xid":796,"timestamp":"2026-11-22 14:10:46.043896+00","lsn":"0)j"
        R"j(/1A09C40","schema":"s","table":"orders"})j",
        R"j({"action":"T","xid":796,"timestamp":"2026-11-22 14:10:46.043896+00","lsn":"0)j"
        R"j(/1A09C40","schema":"public","table":"full"})j",
        R"j({"action":"M","xid":796,"timestamp":"2026-11-22 14:10:46.043896+00","lsn":"0)j"
        R"j(/1A09CB0","transactional":true,"prefix":"pre","content":"content"})j",
        R"j({"action":"C","xid":796,"timestamp":"2026-11-22 14:10:46.043896+00","lsn":"0)j"
        R"j(/1A09CF0","nextlsn":"0/1A09EA8"})j",
        R"j({"action":"B","xid":797,"timestamp":"2024-05-01 08:00:00.123456+00","lsn":"0)j"
        R"j(/1A09EF8","nextlsn":"0/1A09F40"})j",
        R"j({"action":"I","xid":797,"timestamp":"2024-05-01 08:00:00.123456+00","lsn":"0)j"
        R"j(/1A09EA8","schema":"public","table":"full","columns":[{"name":"a","type":"in)j"
        R"j(teger","value":0},{"name":"f","type":"double precision","value":null}]})j",
        R"j({"action":"C","xid":797,"timestamp":"2024-05-01 08:00:00.123456+00","lsn":"0)j"
        R"j(/1A09EF8","nextlsn":"0/1A09F40"})j",
    };
}

const QByteArray begin = R"({"action":"B","xid":5,"timestamp":"2000-01-01 00:00:00+00",)"
                         R"("lsn":"0/64","nextlsn":"0/78"})";
const QByteArray commit = QByteArray(begin).replace("\"B\"", "\"C\"");

QByteArray column(const QByteArray &name, const QByteArray &type, const QByteArray &value)
{
    return "{\"name\":\"" + name + "\",\"type\":\"" + type + "\",\"value\":" + value + '}';
}

QByteArray message(char action, const QByteArray &rest, const QByteArray &table = "t")
{
    return QByteArray("{\"action\":\"") + action
        + R"(","xid":5,"timestamp":"2000-01-01 00:00:00+00","lsn":"0/5F","schema":"s","table":")"
        + table + '"' + rest + '}';
}

QByteArray columns(const QByteArrayList &list)
{
    return ",\"columns\":[" + list.join(',') + ']';
}

QByteArray identity(const QByteArrayList &list)
{
    return ",\"identity\":[" + list.join(',') + ']';
}

const QByteArray a1 = column("a", "integer", "1");
const QByteArray bx = column("b", "text", "\"x\"");
const QByteArray big = column("big", "text", "\"z\"");

/// The fields of one value, as the first column of an insertion.
QByteArray valueOf(const QByteArray &type, const QByteArray &value,
                   QByteArrayView encoding = "UTF8")
{
    Wal2JsonDecoder decoder(encoding);
    const QByteArrayList events = eventsOf(
        decoder, {begin, message('I', columns({column("a", type, value)}))});
    return events.last().startsWith("insert 1 ") ? events.last().sliced(9) : events.last();
}

} // namespace

class TestWal2JsonDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decode_captured_givesItsEvents();
    void decode_captured_isMalformedWhereverItIsCut();
    void decode_anyByteChanged_doesNotCrash();
    void decode_values_areTheServersText_data();
    void decode_values_areTheServersText();
    void decode_typeThatIsNotJson_isRead_data();
    void decode_typeThatIsNotJson_isRead();
    void decode_changedColumns_areDescribedOnce();
    void decode_deletionFirst_knowsTheIdentityOnly();
    void decode_messageOfAnyBytes_isNothing();
    void decode_otherEncodings_becomeUtf8_data();
    void decode_otherEncodings_becomeUtf8();
    void decode_malformed_isSaid_data();
    void decode_malformed_isSaid();
    void next_withoutMore_isMalformed();
};

void TestWal2JsonDecoder::decode_captured_givesItsEvents()
{
    Wal2JsonDecoder decoder("UTF8");
    const QByteArray orders = "relation 1 s.orders ? id:integer note:text price:numeric(10,2) "
                              "mood:s.mood photo:bytea big:text";
    const QByteArray keyed = QByteArray(orders).replace("id:integer", "id:integer*");
    const QByteArrayList expected = {
        "begin 791 0/1A07EE8 0/1A07F40 1795356646041850",
        "commit 791 0/1A07EE8 0/1A07F40 1795356646041850",
        "begin 792 0/1A08188 0/1A081B8 1795356646042852",
        orders,
        "insert 1 ('1' 'q\"\\\n\t\x01é😀' '1.50' 'ok' '\\x00ff' null)",
        keyed,
        "update 1 old ('1' unchanged unchanged unchanged unchanged unchanged) "
        "new ('1' null '1.50' 'ok' '\\x00ff' null)",
        "update 1 old ('1' unchanged unchanged unchanged unchanged unchanged) "
        "new ('2' null '1.50' 'ok' '\\x00ff' null)",
        "delete 1 old ('2' unchanged unchanged unchanged unchanged unchanged)",
        "commit 792 0/1A08188 0/1A081B8 1795356646042852",
        "begin 793 0/1A08BF0 0/1A08C20 1795356646043194",
        "insert 1 ('3' '' '-12.30' null '\\x' '" + QByteArray(2100, 'z') + "')",
        "commit 793 0/1A08BF0 0/1A08C20 1795356646043194",
        "begin 794 0/1A08CB8 0/1A08CE8 1795356646043337",
        "update 1 old ('3' unchanged unchanged unchanged unchanged unchanged) "
        "new ('3' '' '2.00' null '\\x' unchanged)",
        "commit 794 0/1A08CB8 0/1A08CE8 1795356646043337",
        "begin 795 0/1A08E40 0/1A08E70 1795356646043896",
        "relation 2 public.full ? a:integer f:double precision",
        "insert 2 ('1' lost)",
        "relation 2 public.full ? a:integer* f:double precision*",
        "update 2 whole ('1' lost) new ('1' lost)",
        "update 2 whole ('1' lost) new ('-7' '2.5')",
        "delete 2 whole ('-7' '2.5')",
        "commit 795 0/1A08E40 0/1A08E70 1795356646043896",
        "nothing",
        "begin 796 0/1A09CF0 0/1A09EA8 1795356646043896",
        "truncate 1",
        "truncate 2",
        "nothing",
        "commit 796 0/1A09CF0 0/1A09EA8 1795356646043896",
        // A transaction that was replayed there from elsewhere keeps its time.
        "begin 797 0/1A09EF8 0/1A09F40 1714550400123456",
        "insert 2 ('0' lost)",
        "commit 797 0/1A09EF8 0/1A09F40 1714550400123456",
    };
    QCOMPARE(eventsOf(decoder, captured()), expected);
}

void TestWal2JsonDecoder::decode_captured_isMalformedWhereverItIsCut()
{
    const QByteArrayList messages = captured();
    Wal2JsonDecoder decoder("UTF8");
    LogEvent event;
    for (const QByteArray &whole : messages) {
        const bool isMessage = whole.startsWith(R"({"action":"M")");
        // A copy of its own size, so that a sanitizer sees a read behind it.
        for (qsizetype size = 0; size < (isMessage ? 10 : whole.size()); ++size) {
            const std::unique_ptr<char[]> cut(new char[static_cast<size_t>(size)]);
            std::copy_n(whole.begin(), size, cut.get());
            QCOMPARE(decoder.decode(QByteArrayView(cut.get(), size), event), Outcome::Malformed);
            QVERIFY(*decoder.problem() != '\0');
        }
        QVERIFY(decoder.decode(whole, event) != Outcome::Malformed);
        QCOMPARE(decoder.decode(QByteArray(whole + '}'), event),
                 isMessage ? Outcome::Event : Outcome::Malformed);
    }
}

void TestWal2JsonDecoder::decode_anyByteChanged_doesNotCrash()
{
    const QByteArrayList messages = captured();
    for (const QByteArray &whole : messages) {
        for (qsizetype at = 0; at < std::min<qsizetype>(whole.size(), 700); ++at) {
            for (const char c : {'"', '\\', '{', '}', '[', ']', ',', '\xff'}) {
                QByteArray changed = whole;
                changed[at] = c;
                Wal2JsonDecoder decoder("UTF8");
                const QByteArrayList until = {begin, messages[3], changed};
                QVERIFY(!eventsOf(decoder, until).isEmpty());
            }
        }
    }
}

void TestWal2JsonDecoder::decode_values_areTheServersText_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("field");
    const auto is = [](const char *type, const char *value, const char *field) {
        QTest::addRow("%s %s", type, value)
            << QByteArray(type) << QByteArray(value) << QByteArray(field);
    };
    is("numeric", "12345678901234567890.1230", "('12345678901234567890.1230')");
    is("double precision", "1.7976931348623157e+308", "('1.7976931348623157e+308')");
    is("double precision", "-0", "('-0')");
    is("boolean", "true", "('t')");
    is("boolean", "false", "('f')");
    is("boolean", "null", "(null)");
    is("integer", "null", "(null)");
    is("text", "null", "(null)");
    is("text", "\"null\"", "('null')");
    is("real", "null", "(lost)");
    is("double precision", "null", "(lost)");
    is("numeric", "null", "(lost)");
    is("numeric(10,2)", "null", "(lost)");
    is("numeric(3,-2)", "null", "(lost)");
    is("numeric[]", "null", "(null)");
    is("numeric(10,2)[]", "null", "(null)");
    is("double precision[]", "null", "(null)");
    is("s.numeric", "null", "(null)");
    is("bytea", "\"\"", "('\\x')");
    is("bytea", "\"00ff\"", "('\\x00ff')");
    is("bytea[]", R"("{\"\\\\x00\"}")", R"(('{"\\x00"}'))");
    is("s.photo", R"("\\x00ff")", R"(('\x00ff'))");
    is("text", R"("\b\f\n\r\t\/\\\"")", "('\b\f\n\r\t/\\\"')");
    is("text", R"("\\\\")", R"(('\\'))");
    is("text", R"("\u0001\u00e9\u20ac\ud83d\ude00")", "('\x01é€😀')");
    is("text", "\"\"", "('')");
    is("text", "\"\x7f\xff\"", "('\x7f\xff')");
}

void TestWal2JsonDecoder::decode_values_areTheServersText()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, field);
    QCOMPARE(valueOf(type, value), field);
}

void TestWal2JsonDecoder::decode_typeThatIsNotJson_isRead_data()
{
    QTest::addColumn<QByteArray>("type");
    // Each as wal2json 2.5 sends it.
    QTest::newRow("schema and name") << QByteArray(R"("Odd ""s\x"."Mo""od\é")");
    QTest::newRow("schema only") << QByteArray(R"("Odd ""s\x".dby)");
    QTest::newRow("backslash last") << QByteArray(R"("a\")");
    QTest::newRow("typmod with a comma") << QByteArray(R"("S".geometry(Point,4326))");
    QTest::newRow("name like the next member") << QByteArray(R"("a"",""value"":""".b)");
    QTest::newRow("quote last") << QByteArray(R"("a""".b)");
}

void TestWal2JsonDecoder::decode_typeThatIsNotJson_isRead()
{
    QFETCH(QByteArray, type);
    Wal2JsonDecoder decoder("UTF8");
    const QByteArray odd = R"({"name":"o","type":)" + type + R"(,"value":"v\"w"})";
    const QByteArray insertion = message('I', columns({a1, odd, bx}));
    const QByteArrayList events = eventsOf(decoder, {begin, insertion, insertion});
    QCOMPARE(events.size(), 4);
    QVERIFY(events[1].startsWith("relation 1 s.t ? a:integer o:"));
    QVERIFY(events[1].endsWith(" b:text"));
    QCOMPARE(events[2], "insert 1 ('1' 'v\"w' 'x')");
    QCOMPARE(events[3], events[2]);
}

void TestWal2JsonDecoder::decode_changedColumns_areDescribedOnce()
{
    Wal2JsonDecoder decoder("UTF8");
    const QByteArray bLonger = column("b", "character varying(9)", "\"y\"");
    const QByteArrayList events = eventsOf(
        decoder,
        {begin,
         // The first message lacks the unchanged TOAST value; then it comes.
         message('U', columns({a1, bx}) + identity({a1})),
         message('U', columns({a1, bx, big}) + identity({a1})),
         message('U', columns({a1, bx}) + identity({a1})), message('I', columns({a1, bx, big})),
         message('D', identity({a1})),
         // A column is dropped, another one is added, one gets another type.
         message('I', columns({a1, big})), message('I', columns({a1, bx, big})),
         message('U', columns({a1, bLonger, big}) + identity({a1})),
         // Another identity.
         message('D', identity({a1, bLonger})),
         // A TOASTed key is in the identity only.
         message('U', columns({a1}) + identity({a1, bLonger})),
         // Two tables in turn.
         message('I', columns({a1}), "u"), message('I', columns({a1, bLonger, big})),
         message('I', columns({a1}), "u"), commit});
    const QByteArrayList expected = {
        "begin 5 0/64 0/78 946684800000000",
        "relation 1 s.t ? a:integer* b:text",
        "update 1 old ('1' unchanged) new ('1' 'x')",
        "relation 1 s.t ? a:integer* b:text big:text",
        "update 1 old ('1' unchanged unchanged) new ('1' 'x' 'z')",
        "update 1 old ('1' unchanged unchanged) new ('1' 'x' unchanged)",
        "insert 1 ('1' 'x' 'z')",
        "delete 1 old ('1' unchanged unchanged)",
        "relation 1 s.t ? a:integer* big:text",
        "insert 1 ('1' 'z')",
        "relation 1 s.t ? a:integer* b:text big:text",
        "insert 1 ('1' 'x' 'z')",
        "relation 1 s.t ? a:integer* b:character varying(9) big:text",
        "update 1 old ('1' unchanged unchanged) new ('1' 'y' 'z')",
        "relation 1 s.t ? a:integer* b:character varying(9)* big:text",
        "delete 1 old ('1' 'y' unchanged)",
        "update 1 old ('1' 'y' unchanged) new ('1' unchanged unchanged)",
        "relation 2 s.u ? a:integer",
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
        "relation 1 s.t ? a:integer*",
        "delete 1 old ('1')", // not taken for the whole row
        "relation 1 s.t ? a:integer* b:text",
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

void TestWal2JsonDecoder::decode_otherEncodings_becomeUtf8_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("LATIN1") << QByteArray("LATIN1") << QByteArray("\"caf\xe9\\n\"")
                            << QByteArray("('café\n')");
    QTest::newRow("WIN1252") << QByteArray("WIN1252") << QByteArray("\"\x80\"")
                             << QByteArray("('€')");
    QTest::newRow("EUC_JP") << QByteArray("EUC_JP") << QByteArray("\"\xc6\xfc\xcb\xdc\"")
                            << QByteArray("('日本')");
    QTest::newRow("SQL_ASCII") << QByteArray("SQL_ASCII") << QByteArray("\"caf\xe9\"")
                               << QByteArray("('caf\xe9')");
    QTest::newRow("ASCII of an unknown one")
        << QByteArray("MULE_INTERNAL") << QByteArray("\"x\"") << QByteArray("('x')");
    const QByteArray refused = "malformed: text cannot be converted from the server's encoding";
    QTest::newRow("unknown") << QByteArray("MULE_INTERNAL") << QByteArray("\"\x81\xe9\"")
                             << refused;
    QTest::newRow("half a character") << QByteArray("EUC_JP") << QByteArray("\"\xc6\"") << refused;
}

void TestWal2JsonDecoder::decode_otherEncodings_becomeUtf8()
{
    QFETCH(QByteArray, encoding);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, field);
    QCOMPARE(valueOf("text", value, encoding), field);
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
    is("column without a type", {begin, message('I', columns({R"({"name":"a","value":1})"}))});
    is("column without a name", {begin, message('I', columns({R"({"type":"text","value":1})"}))});
    is("column without a value", {begin, message('I', columns({R"({"name":"a","type":"text"})"}))});
    for (const char *value :
         {"", "nul", "NaN", "{}", "[1]", "tru", "+1", "\"x", R"("\x")", R"("\u12")", R"("\u0000")",
          R"("\ud800")", R"("\ude00")", R"("\ud83d\u0041")", R"("\")", "1 2"})
        is(value, {begin, message('I', columns({column("a", "text", value)}))});
    is("deep", {begin, "{\"action\":\"T\",\"x\":" + QByteArray(100'000, '[') + '}'});
    is("name that is malformed", {begin, message('I', columns({column("\\u00", "text", "1")}))});
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
