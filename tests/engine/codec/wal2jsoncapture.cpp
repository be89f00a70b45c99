// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/codec/wal2jsoncapture.h"

namespace tributary::test {

QByteArrayList captured()
{
    return {
        R"j({"action":"B","xid":791,"timestamp":"2026-11-22 14:10:46.04185+00","lsn")j"
        R"j(:"0/1A07EE8","nextlsn":"0/1A07F40"})j",
        R"j({"action":"C","xid":791,"timestamp":"2026-11-22 14:10:46.04185+00","lsn")j"
        R"j(:"0/1A07EE8","nextlsn":"0/1A07F40"})j",
        R"j({"action":"B","xid":792,"timestamp":"2026-11-22 14:10:46.042852+00","lsn)j"
        R"j(":"0/1A08188","nextlsn":"0/1A081B8"})j",
        R"j({"action":"I","xid":792,"timestamp":"2026-11-22 14:10:46.042852+00","lsn)j"
        R"j(":"0/1A07F40","schema":"s","table":"orders","columns":[{"name":"id","val)j"
        R"j(ue":1},{"name":"note","value":"q\"\\\n\t\u0001é😀"},{"name":"price","valu)j"
        R"j(e":1.50},{"name":"mood","value":"ok"},{"name":"photo","value":"00ff"},{")j"
        R"j(name":"big","value":null}]})j",
        R"j({"action":"U","xid":792,"timestamp":"2026-11-22 14:10:46.042852+00","lsn)j"
        R"j(":"0/1A08050","schema":"s","table":"orders","columns":[{"name":"id","val)j"
        R"j(ue":1},{"name":"note","value":null},{"name":"price","value":1.50},{"name)j"
        R"j(":"mood","value":"ok"},{"name":"photo","value":"00ff"},{"name":"big","va)j"
        R"j(lue":null}],"identity":[{"name":"id","value":1}]})j",
        R"j({"action":"U","xid":792,"timestamp":"2026-11-22 14:10:46.042852+00","lsn)j"
        R"j(":"0/1A080A8","schema":"s","table":"orders","columns":[{"name":"id","val)j"
        R"j(ue":2},{"name":"note","value":null},{"name":"price","value":1.50},{"name)j"
        R"j(":"mood","value":"ok"},{"name":"photo","value":"00ff"},{"name":"big","va)j"
        R"j(lue":null}],"identity":[{"name":"id","value":1}]})j",
        R"j({"action":"D","xid":792,"timestamp":"2026-11-22 14:10:46.042852+00","lsn)j"
        R"j(":"0/1A08148","schema":"s","table":"orders","identity":[{"name":"id","va)j"
        R"j(lue":2}]})j",
        R"j({"action":"C","xid":792,"timestamp":"2026-11-22 14:10:46.042852+00","lsn)j"
        R"j(":"0/1A08188","nextlsn":"0/1A081B8"})j",
        R"j({"action":"B","xid":793,"timestamp":"2026-11-22 14:10:46.043194+00","lsn)j"
        R"j(":"0/1A08BF0","nextlsn":"0/1A08C20"})j",
        QByteArray(R"j({"action":"I","xid":793,"timestamp":"2026-11-22 14:10:46.043194+00","lsn)j"
                   R"j(":"0/1A08B58","schema":"s","table":"orders","columns":[{"name":"id","val)j"
                   R"j(ue":3},{"name":"note","value":""},{"name":"price","value":-12.30},{"name)j"
                   R"j(":"mood","value":null},{"name":"photo","value":""},{"name":"big","value")j"
                   R"j(:")j")
            + QByteArray(2100, 'z') + QByteArray(R"j("}]})j"),
        R"j({"action":"C","xid":793,"timestamp":"2026-11-22 14:10:46.043194+00","lsn)j"
        R"j(":"0/1A08BF0","nextlsn":"0/1A08C20"})j",
        R"j({"action":"B","xid":794,"timestamp":"2026-11-22 14:10:46.043337+00","lsn)j"
        R"j(":"0/1A08CB8","nextlsn":"0/1A08CE8"})j",
        R"j({"action":"U","xid":794,"timestamp":"2026-11-22 14:10:46.043337+00","lsn)j"
        R"j(":"0/1A08C58","schema":"s","table":"orders","columns":[{"name":"id","val)j"
        R"j(ue":3},{"name":"note","value":""},{"name":"price","value":2.00},{"name":)j"
        R"j("mood","value":null},{"name":"photo","value":""}],"identity":[{"name":"i)j"
        R"j(d","value":3}]})j",
        R"j({"action":"C","xid":794,"timestamp":"2026-11-22 14:10:46.043337+00","lsn)j"
        R"j(":"0/1A08CB8","nextlsn":"0/1A08CE8"})j",
        R"j({"action":"B","xid":795,"timestamp":"2026-11-22 14:10:46.043896+00","lsn)j"
        R"j(":"0/1A08E40","nextlsn":"0/1A08E70"})j",
        R"j({"action":"I","xid":795,"timestamp":"2026-11-22 14:10:46.043896+00","lsn)j"
        R"j(":"0/1A08CE8","schema":"public","table":"full","columns":[{"name":"a","v)j"
        R"j(alue":1},{"name":"f","value":null}]})j",
        R"j({"action":"U","xid":795,"timestamp":"2026-11-22 14:10:46.043896+00","lsn)j"
        R"j(":"0/1A08D30","schema":"public","table":"full","columns":[{"name":"a","v)j"
        R"j(alue":1},{"name":"f","value":null}],"identity":[{"name":"a","value":1},{)j"
        R"j("name":"f","value":null}]})j",
        R"j({"action":"U","xid":795,"timestamp":"2026-11-22 14:10:46.043896+00","lsn)j"
        R"j(":"0/1A08D90","schema":"public","table":"full","columns":[{"name":"a","v)j"
        R"j(alue":-7},{"name":"f","value":2.5}],"identity":[{"name":"a","value":1},{)j"
        R"j("name":"f","value":null}]})j",
        R"j({"action":"D","xid":795,"timestamp":"2026-11-22 14:10:46.043896+00","lsn)j"
        R"j(":"0/1A08DF0","schema":"public","table":"full","identity":[{"name":"a",")j"
        R"j(value":-7},{"name":"f","value":2.5}]})j",
        R"j({"action":"C","xid":795,"timestamp":"2026-11-22 14:10:46.043896+00","lsn)j"
        R"j(":"0/1A08E40","nextlsn":"0/1A08E70"})j",
        R"j({"action":"M","xid":null,"timestamp":null,"lsn":"0/1A09CF0","transaction)j"
        R"j(al":false,"prefix":"pre","content":"nontrans"})j",
        R"j({"action":"B","xid":796,"timestamp":"2026-11-22 14:10:46.043896+00","lsn)j"
        R"j(":"0/1A09CF0","nextlsn":"0/1A09EA8"})j",
        R"j({"action":"T","xid":796,"timestamp":"2026-11-22 14:10:46.043896+00","lsn)j"
        R"j(":"0/1A09C40","schema":"s","table":"orders"})j",
        R"j({"action":"T","xid":796,"timestamp":"2026-11-22 14:10:46.043896+00","lsn)j"
        R"j(":"0/1A09C40","schema":"public","table":"full"})j",
        R"j({"action":"M","xid":796,"timestamp":"2026-11-22 14:10:46.043896+00","lsn)j"
        R"j(":"0/1A09CB0","transactional":true,"prefix":"pre","content":"content"})j",
        R"j({"action":"C","xid":796,"timestamp":"2026-11-22 14:10:46.043896+00","lsn)j"
        R"j(":"0/1A09CF0","nextlsn":"0/1A09EA8"})j",
        R"j({"action":"B","xid":797,"timestamp":"2024-05-01 08:00:00.123456+00","lsn)j"
        R"j(":"0/1A09EF8","nextlsn":"0/1A09F40"})j",
        R"j({"action":"I","xid":797,"timestamp":"2024-05-01 08:00:00.123456+00","lsn)j"
        R"j(":"0/1A09EA8","schema":"public","table":"full","columns":[{"name":"a","v)j"
        R"j(alue":0},{"name":"f","value":null}]})j",
        R"j({"action":"C","xid":797,"timestamp":"2024-05-01 08:00:00.123456+00","lsn)j"
        R"j(":"0/1A09EF8","nextlsn":"0/1A09F40"})j",
    };
}

} // namespace tributary::test
