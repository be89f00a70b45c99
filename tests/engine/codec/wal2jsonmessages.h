// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace tributary::test {

/// Messages of wal2json, format version 2, in pieces.

inline const QByteArray begin = R"({"action":"B","xid":5,"timestamp":"2000-01-01 00:00:00+00",)"
                                R"("lsn":"0/64","nextlsn":"0/78"})";
inline const QByteArray commit = QByteArray(begin).replace("\"B\"", "\"C\"");

inline QByteArray column(const QByteArray &name, const QByteArray &value)
{
    return "{\"name\":\"" + name + "\",\"value\":" + value + '}';
}

inline QByteArray message(char action, const QByteArray &rest, const QByteArray &table = "t")
{
    return QByteArray("{\"action\":\"") + action
        + R"(","xid":5,"timestamp":"2000-01-01 00:00:00+00","lsn":"0/5F","schema":"s","table":")"
        + table + '"' + rest + '}';
}

inline QByteArray columns(const QByteArrayList &list)
{
    return ",\"columns\":[" + list.join(',') + ']';
}

inline QByteArray identity(const QByteArrayList &list)
{
    return ",\"identity\":[" + list.join(',') + ']';
}

inline const QByteArray a1 = column("a", "1");
inline const QByteArray bx = column("b", "\"x\"");
inline const QByteArray big = column("big", "\"z\"");

} // namespace tributary::test
