// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/codec/logevents.h"
#include "tests/support/binaryvalues.h"

#include "engine/codec/pgoutputdecoder.h"

#include <QTest>

#include <memory>

using namespace tributary;
using test::bigEndian;
using test::eventsOf;
using Outcome = LogDecoder::Outcome;

namespace {

QByteArray hex(const char *digits)
{
    return QByteArray::fromHex(digits);
}

/// As PostgreSQL 15 sent it (proto_version 2, with messages) for:
///   CREATE TABLE s.orders (id int PRIMARY KEY, note text, price numeric(10,2), mood s.mood,
///                          photo bytea, big text)   -- big is stored outside, uncompressed
///   CREATE TABLE "full" (a int, f float8)           -- REPLICA IDENTITY FULL
QByteArrayList captured()
{
    return {
        hex("420000000001a08188000303dccfea0ce400000318"),
        hex("590000407973006d6f6f6400"),
        hex("520000407d73006f7264657273006400060169640000000017ffffffff006e6f74650000000019ff"
            "ffffff00707269636500000006a4000a0006006d6f6f640000004079ffffffff0070686f746f0000"
            "000011ffffffff006269670000000019ffffffff"),
        hex("490000407d4e0006740000000131740000000c71225c0a0901c3a9f09f98807400000004312e3530"
            "74000000026f6b74000000065c78303066666e"),
        hex("550000407d4e00067400000001316e7400000004312e353074000000026f6b74000000065c783030"
            "66666e"),
        hex("550000407d4b00067400000001316e6e6e6e6e4e00067400000001326e7400000004312e35307400"
            "0000026f6b74000000065c78303066666e"),
        hex("440000407d4b00067400000001326e6e6e6e6e"),
        hex("43000000000001a081880000000001a081b8000303dccfea0ce4"),
        hex("420000000001a08bf0000303dccfea0e3a00000319"),
        hex("490000407d4e0006740000000133740000000074000000062d31322e33306e74000000025c787400"
            "000834")
            + QByteArray(2100, 'z'),
        hex("43000000000001a08bf00000000001a08c20000303dccfea0e3a"),
        hex("420000000001a08cb8000303dccfea0ec90000031a"),
        hex("550000407d4e000674000000013374000000007400000004322e30306e74000000025c7875"),
        hex("43000000000001a08cb80000000001a08ce8000303dccfea0ec9"),
        hex("420000000001a08e40000303dccfea10f80000031b"),
        hex("52000040847075626c69630066756c6c0066000201610000000017ffffffff016600000002bdffff"
            "ffff"),
        hex("49000040844e000274000000013174000000034e614e"),
        hex("55000040844f000274000000013174000000034e614e4e00027400000001316e"),
        hex("55000040844f00027400000001316e4e000274000000022d377400000003322e35"),
        hex("44000040844f000274000000022d377400000003322e35"),
        hex("43000000000001a08e400000000001a08e70000303dccfea10f8"),
        hex("4d000000000001a09cf070726500000000086e6f6e7472616e73"),
        hex("420000000001a09cf0000303dccfea10f80000031c"),
        hex("4f000000000000000066617200"),
        hex("590000407973006d6f6f6400"),
        hex("520000407d73006f7264657273006400060169640000000017ffffffff006e6f74650000000019ff"
            "ffffff00707269636500000006a4000a0006006d6f6f640000004079ffffffff0070686f746f0000"
            "000011ffffffff006269670000000019ffffffff"),
        hex("52000040847075626c69630066756c6c0066000201610000000017ffffffff016600000002bdffff"
            "ffff"),
        hex("5400000002000000407d00004084"),
        hex("4d010000000001a09cb07072650000000007636f6e74656e74"),
        hex("43000000000001a09cf00000000001a09ea8000303dccfea10f8"),
        hex("420000000001a09ef80002ba5ea454a2400000031d"),
        hex("4f0000000000000abc66617200"),
        hex("52000040847075626c69630066756c6c0066000201610000000017ffffffff016600000002bdffff"
            "ffff"),
        hex("49000040844e00027400000001307400000008496e66696e697479"),
        hex("43000000000001a09ef80000000001a09f400002ba5ea454a240"),
    };
}

QByteArray tuple(const QByteArray &fields, int count)
{
    return bigEndian(static_cast<qint16>(count)) + fields;
}

QByteArray textField(const QByteArray &text)
{
    return 't' + bigEndian(static_cast<qint32>(text.size())) + text;
}

QByteArray begin()
{
    return 'B' + bigEndian(quint64(100)) + bigEndian(qint64(0)) + bigEndian(quint32(5));
}

QByteArray commit(quint8 flags = 0)
{
    return 'C' + bigEndian(flags) + bigEndian(quint64(100)) + bigEndian(quint64(120))
        + bigEndian(qint64(0));
}

/// Table 7, "s"."t", with the columns a (identity), b, ...
QByteArray relation(int columns = 2, char identity = 'd')
{
    QByteArray message = 'R' + bigEndian(quint32(7)) + QByteArray("s\0t\0", 4) + identity
        + bigEndian(static_cast<qint16>(columns));
    for (int i = 0; i < columns; ++i)
        message += bigEndian(quint8(i == 0 ? 1 : 0)) + 'a' + QByteArray::number(i) + '\0'
            + bigEndian(quint32(25)) + bigEndian(qint32(-1));
    return message;
}

QByteArray change(char type, const QByteArray &rest, quint32 table = 7)
{
    return type + bigEndian(table) + rest;
}

const QByteArray row = tuple(textField("1") + textField("x"), 2);

} // namespace

class TestPgOutputDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decode_captured_givesItsEvents();
    void decode_captured_isMalformedWhereverItIsCut();
    void decode_captured_isMalformedWithMoreBehindIt();
    void decode_anyByteChanged_doesNotCrash();
    void decode_wellFormed_givesItsEvents_data();
    void decode_wellFormed_givesItsEvents();
    void decode_malformed_saysWhy_data();
    void decode_malformed_saysWhy();
    void next_always_isMalformed();
};

void TestPgOutputDecoder::decode_captured_givesItsEvents()
{
    PgOutputDecoder decoder;
    const QByteArray orders = "relation 16509 s.orders d id:23* note:25 price:1700/655366 "
                              "mood:16505 photo:17 big:25";
    const QByteArray full = "relation 16516 public.full f a:23* f:701*";
    const QByteArrayList expected = {
        "begin 792 0/1A08188 0/0 1795356646042852",
        "nothing",
        orders,
        "insert 16509 ('1' 'q\"\\\n\t\x01é😀' '1.50' 'ok' '\\x00ff' null)",
        "update 16509 old () new ('1' null '1.50' 'ok' '\\x00ff' null)",
        "update 16509 old ('1' unchanged unchanged unchanged unchanged unchanged) "
        "new ('2' null '1.50' 'ok' '\\x00ff' null)",
        "delete 16509 old ('2' unchanged unchanged unchanged unchanged unchanged)",
        "commit 0 0/1A08188 0/1A081B8 1795356646042852",
        "begin 793 0/1A08BF0 0/0 1795356646043194",
        "insert 16509 ('3' '' '-12.30' null '\\x' '" + QByteArray(2100, 'z') + "')",
        "commit 0 0/1A08BF0 0/1A08C20 1795356646043194",
        "begin 794 0/1A08CB8 0/0 1795356646043337",
        "update 16509 old () new ('3' '' '2.00' null '\\x' unchanged)",
        "commit 0 0/1A08CB8 0/1A08CE8 1795356646043337",
        "begin 795 0/1A08E40 0/0 1795356646043896",
        full,
        "insert 16516 ('1' 'NaN')",
        "update 16516 whole ('1' 'NaN') new ('1' null)",
        "update 16516 whole ('1' null) new ('-7' '2.5')",
        "delete 16516 whole ('-7' '2.5')",
        "commit 0 0/1A08E40 0/1A08E70 1795356646043896",
        "nothing",
        "begin 796 0/1A09CF0 0/0 1795356646043896",
        "nothing",
        "nothing",
        orders,
        full,
        "truncate 16509 16516",
        "nothing",
        "commit 0 0/1A09CF0 0/1A09EA8 1795356646043896",
        // A transaction that was replayed there from elsewhere keeps its time.
        "begin 797 0/1A09EF8 0/0 1714550400123456",
        "nothing",
        full,
        "insert 16516 ('0' 'Infinity')",
        "commit 0 0/1A09EF8 0/1A09F40 1714550400123456",
    };
    QCOMPARE(eventsOf(decoder, captured()), expected);
}

void TestPgOutputDecoder::decode_captured_isMalformedWhereverItIsCut()
{
    const QByteArrayList messages = captured();
    PgOutputDecoder decoder;
    LogEvent event;
    for (const QByteArray &message : messages) {
        // A copy of its own size, so that a sanitizer sees a read behind it.
        for (qsizetype size = 0; size < message.size(); ++size) {
            const std::unique_ptr<char[]> cut(new char[static_cast<size_t>(size)]);
            std::copy_n(message.begin(), size, cut.get());
            QCOMPARE(decoder.decode(QByteArrayView(cut.get(), size), event), Outcome::Malformed);
            QVERIFY(*decoder.problem() != '\0');
        }
        // Cut ones have changed nothing that matters to the whole one.
        QCOMPARE(decoder.decode(message, event), Outcome::Event);
    }
}

void TestPgOutputDecoder::decode_captured_isMalformedWithMoreBehindIt()
{
    const QByteArrayList messages = captured();
    for (qsizetype i = 0; i < messages.size(); ++i) {
        PgOutputDecoder decoder;
        QByteArrayList until = messages.first(i + 1);
        until.last().append('\0');
        QVERIFY(eventsOf(decoder, until).last().startsWith("malformed: "));
    }
}

void TestPgOutputDecoder::decode_anyByteChanged_doesNotCrash()
{
    const QByteArrayList messages = captured();
    PgOutputDecoder whole;
    LogEvent event;
    for (const QByteArray &message : messages) {
        for (qsizetype at = 0; at < std::min<qsizetype>(message.size(), 150); ++at) {
            for (const char c : {'\0', '\1', '\x7f', '\xff', 'n', 'u', 't'}) {
                QByteArray changed = message;
                changed[at] = c;
                PgOutputDecoder decoder;
                QByteArrayList until = {messages[0], messages[2], messages[15], changed};
                QVERIFY(!eventsOf(decoder, until).isEmpty());
            }
        }
        QCOMPARE(whole.decode(message, event), Outcome::Event);
    }
}

void TestPgOutputDecoder::decode_wellFormed_givesItsEvents_data()
{
    QTest::addColumn<QByteArrayList>("messages");
    QTest::addColumn<QByteArray>("last");
    QTest::newRow("unchanged in an old row")
        << QByteArrayList{begin(), relation(2, 'f'),
                          change('D', 'O' + tuple(textField("1") + 'u', 2))}
        << QByteArray("delete 7 whole ('1' unchanged)");
    QTest::newRow("key that is only in the old row")
        << QByteArrayList{begin(), relation(),
                          change('U',
                                 'K' + tuple(textField("1") + 'n', 2) + 'N'
                                     + tuple('u' + textField("x"), 2))}
        << QByteArray("update 7 old ('1' unchanged) new (unchanged 'x')");
    QTest::newRow("null in a key")
        << QByteArrayList{begin(), relation(), change('D', 'K' + tuple("nn", 2))}
        << QByteArray("delete 7 old (null unchanged)");
    QTest::newRow("no columns") << QByteArrayList{begin(), relation(0),
                                                  change('I', 'N' + tuple({}, 0))}
                                << QByteArray("insert 7 ()");
    QTest::newRow("most columns")
        << QByteArrayList{begin(), relation(1664),
                          change('D', 'K' + tuple(QByteArray(1664, 'n'), 1664))}
        << QByteArray("delete 7 old (null" + QByteArray(" unchanged").repeated(1663) + ')');
    QTest::newRow("system table") << QByteArrayList{
        'R' + bigEndian(quint32(9)) + QByteArray("\0pg_class\0", 10) + 'n'
        + bigEndian(qint16(0))} << QByteArray("relation 9 pg_catalog.pg_class n");
    QTest::newRow("described anew")
        << QByteArrayList{begin(), relation(1), change('I', 'N' + tuple(textField("1"), 1)),
                          relation(2), change('I', 'N' + row)}
        << QByteArray("insert 7 ('1' 'x')");
    QTest::newRow("several transactions") << QByteArrayList{begin(), commit(), begin(), commit()}
                                          << QByteArray("commit 0 0/64 0/78 946684800000000");
}

void TestPgOutputDecoder::decode_wellFormed_givesItsEvents()
{
    QFETCH(QByteArrayList, messages);
    QFETCH(QByteArray, last);
    PgOutputDecoder decoder;
    const QByteArrayList events = eventsOf(decoder, messages);
    QCOMPARE(events.size(), messages.size());
    QCOMPARE(events.last(), last);
}

void TestPgOutputDecoder::decode_malformed_saysWhy_data()
{
    QTest::addColumn<QByteArrayList>("messages");
    QTest::addColumn<QByteArray>("problem");
    const auto is = [](const char *name, const QByteArrayList &messages, const char *problem) {
        QTest::newRow(name) << messages << QByteArray(problem);
    };
    is("empty", {QByteArray()}, "empty message");
    is("unknown type", {"x"}, "unknown type of message");
    for (const char type : QByteArray("SEcA"))
        QTest::addRow("streamed %c", type)
            << QByteArrayList{type + QByteArray(20, '\0')}
            << QByteArray("a transaction in progress was sent, which was not asked for");
    for (const char type : QByteArray("bPKrp"))
        QTest::addRow("prepared %c", type)
            << QByteArrayList{type + QByteArray(20, '\0')}
            << QByteArray("a prepared transaction was sent, which was not asked for");
    is("begin twice", {begin(), begin()}, "transaction within a transaction");
    is("commit alone", {commit()}, "commit outside of a transaction");
    is("flags of a commit", {begin(), commit(1)}, "unknown flags of a commit");
    is("time",
       {'B' + bigEndian(quint64(1)) + bigEndian(std::numeric_limits<qint64>::max())
        + bigEndian(quint32(1))},
       "time of a commit is out of range");
    is("change alone", {relation(), change('I', 'N' + row)}, "change outside of a transaction");
    is("truncate alone", {relation(), 'T' + bigEndian(qint32(0)) + '\0'},
       "change outside of a transaction");
    is("unknown table", {begin(), relation(), change('I', 'N' + row, 8)},
       "change of a table that was not described");
    is("unknown truncated table",
       {begin(), relation(), 'T' + bigEndian(qint32(1)) + '\0' + bigEndian(quint32(8))},
       "change of a table that was not described");
    is("truncated tables",
       {begin(), relation(), 'T' + bigEndian(qint32(2)) + '\0' + bigEndian(quint32(7))},
       "impossible number of truncated tables");
    is("truncated tables below zero", {begin(), relation(), 'T' + bigEndian(qint32(-1)) + '\0'},
       "impossible number of truncated tables");
    is("fewer columns", {begin(), relation(3), change('I', 'N' + row)},
       "row has another number of columns than its table");
    is("more columns", {begin(), relation(1), change('I', 'N' + row)},
       "row has another number of columns than its table");
    is("columns below zero", {begin(), relation(1), change('I', 'N' + tuple({}, -1))},
       "row has another number of columns than its table");
    is("binary value",
       {begin(), relation(1), change('I', 'N' + tuple('b' + textField("1").sliced(1), 1))},
       "unknown kind of value");
    is("size below zero",
       {begin(), relation(1), change('I', 'N' + tuple('t' + bigEndian(qint32(-1)), 1))},
       "message is cut");
    is("size beyond the end",
       {begin(), relation(1), change('I', 'N' + tuple('t' + bigEndian(0x7fffffff), 1))},
       "message is cut");
    is("inserted key", {begin(), relation(), change('I', 'K' + row)}, "unknown part of a change");
    is("deleted new row", {begin(), relation(), change('D', 'N' + row)},
       "unknown part of a change");
    is("update without a new row", {begin(), relation(), change('U', 'K' + row + 'O' + row)},
       "unknown part of a change");
    is("too many columns", {relation(1665)}, "table with an impossible number of columns");
    is("replica identity", {relation(1, 'x')}, "unknown replica identity of a table");
    is("name without an end", {'R' + bigEndian(quint32(7)) + "name"}, "message is cut");
}

void TestPgOutputDecoder::decode_malformed_saysWhy()
{
    QFETCH(QByteArrayList, messages);
    QFETCH(QByteArray, problem);
    PgOutputDecoder decoder;
    const QByteArrayList events = eventsOf(decoder, messages);
    QCOMPARE(events.size(), messages.size());
    QCOMPARE(events.last(), QByteArray("malformed: " + problem));
}

void TestPgOutputDecoder::next_always_isMalformed()
{
    PgOutputDecoder decoder;
    LogEvent event;
    QCOMPARE(decoder.decode(begin(), event), Outcome::Event);
    QCOMPARE(decoder.next(event), Outcome::Malformed);
}

QTEST_GUILESS_MAIN(TestPgOutputDecoder)
#include "tst_pgoutputdecoder.moc"
