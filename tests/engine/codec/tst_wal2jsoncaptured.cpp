// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/codec/logevents.h"
#include "tests/engine/codec/wal2jsoncapture.h"
#include "tests/engine/codec/wal2jsonmessages.h"

#include "engine/codec/wal2jsondecoder.h"

#include <QTest>

#include <memory>

using namespace tributary;
using namespace tributary::test;
using Outcome = LogDecoder::Outcome;

class TestWal2JsonCaptured : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decode_captured_givesItsEvents();
    void decode_captured_isMalformedWhereverItIsCut();
    void decode_anyByteChanged_doesNotCrash();
};

void TestWal2JsonCaptured::decode_captured_givesItsEvents()
{
    Wal2JsonDecoder decoder("UTF8");
    const QByteArray orders = "relation 1 s.orders ? id note price mood photo big";
    const QByteArray keyed = QByteArray(orders).replace(" id", " id*");
    const QByteArrayList expected = {
        "begin 791 0/1A07EE8 0/1A07F40 1795356646041850",
        "commit 791 0/1A07EE8 0/1A07F40 1795356646041850",
        "begin 792 0/1A08188 0/1A081B8 1795356646042852",
        orders,
        "insert 1 ('1' 'q\"\\\n\t\x01é😀' '1.50' 'ok' '00ff' null)",
        keyed,
        "update 1 old ('1' unchanged unchanged unchanged unchanged unchanged) "
        "new ('1' null '1.50' 'ok' '00ff' null)",
        "update 1 old ('1' unchanged unchanged unchanged unchanged unchanged) "
        "new ('2' null '1.50' 'ok' '00ff' null)",
        "delete 1 old ('2' unchanged unchanged unchanged unchanged unchanged)",
        "commit 792 0/1A08188 0/1A081B8 1795356646042852",
        "begin 793 0/1A08BF0 0/1A08C20 1795356646043194",
        "insert 1 ('3' '' '-12.30' null '' '" + QByteArray(2100, 'z') + "')",
        "commit 793 0/1A08BF0 0/1A08C20 1795356646043194",
        "begin 794 0/1A08CB8 0/1A08CE8 1795356646043337",
        "update 1 old ('3' unchanged unchanged unchanged unchanged unchanged) "
        "new ('3' '' '2.00' null '' unchanged)",
        "commit 794 0/1A08CB8 0/1A08CE8 1795356646043337",
        "begin 795 0/1A08E40 0/1A08E70 1795356646043896",
        "relation 2 public.full ? a f",
        "insert 2 ('1' null)",
        "relation 2 public.full ? a* f*",
        "update 2 whole ('1' null) new ('1' null)",
        "update 2 whole ('1' null) new ('-7' '2.5')",
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
        "insert 2 ('0' null)",
        "commit 797 0/1A09EF8 0/1A09F40 1714550400123456",
    };
    QCOMPARE(eventsOf(decoder, captured()), expected);
}

void TestWal2JsonCaptured::decode_captured_isMalformedWhereverItIsCut()
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

void TestWal2JsonCaptured::decode_anyByteChanged_doesNotCrash()
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

QTEST_GUILESS_MAIN(TestWal2JsonCaptured)
#include "tst_wal2jsoncaptured.moc"
