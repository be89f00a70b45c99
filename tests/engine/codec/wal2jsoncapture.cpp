// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/codec/wal2jsoncapture.h"

namespace tributary::test {

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

} // namespace tributary::test
