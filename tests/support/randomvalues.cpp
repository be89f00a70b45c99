// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/randomvalues.h"

#include <QHash>

namespace tributary::test {

namespace {

const QList<QByteArray> &edgesOf(const QByteArray &type)
{
    static const QHash<QByteArray, QList<QByteArray>> edges = {
        {"int", {"0", "-1", "2147483647", "-2147483648", "7"}},
        {"bigint", {"0", "9223372036854775807", "-9223372036854775808", "9007199254740993"}},
        {"text",
         {"", " ", "NULL", "\\N", "\\", "'", "\"", "{\"a\": [1]}", "a\tb\r\nc", "\x01\x7f",
          "\xc3\xa9\xe4\xb8\xad\xf0\x9f\x98\x80", "e\xcc\x81",
          "\xe2\x80\xae"
          "abc",
          "1e5", "-0", "00012", "it''s, {so} \\\\ \\x00", "true"}},
        {"float8",
         {"NaN", "Infinity", "-Infinity", "-0", "0", "0.1", "1e-300", "1.7976931348623157e308",
          "123456789.125"}},
        {"float4", {"NaN", "Infinity", "-0", "0.1", "3.4028235e38", "1e-40"}},
        {"numeric",
         {"NaN", "0", "0.00", "12345678901234567890.123", "-1e-20", "1e100", "9007199254740993",
          "1.10", "Infinity"}},
        {"numeric(12,3)", {"NaN", "0", "-999999999.999", "1.5", "0.001"}},
        {"bool", {"t", "f"}},
        {"date", {"2024-02-29", "infinity", "-infinity", "0044-03-15 BC", "12345-01-01"}},
        {"timestamptz",
         {"2024-05-01 10:00:00.000001+02", "infinity", "-infinity", "0001-01-01 00:00:00+00 BC",
          "1969-12-31 23:59:59.999999+00"}},
        {"timestamp", {"2024-05-01 24:00:00", "infinity", "4713-01-01 00:00:00 BC"}},
        {"time", {"00:00:00", "24:00:00", "12:34:56.789"}},
        {"interval", {"1 day", "-1 mon +2 days 03:04:05.678", "0", "178000000 years"}},
        {"uuid", {"00000000-0000-0000-0000-000000000000", "ffffffff-ffff-4fff-bfff-ffffffffffff"}},
        {"jsonb",
         {"null", "{}", "[1, 2.50, \"x\"]", "{\"a\": {\"b\": \"\\u00e9\"}}", "\"text\"",
          "123456789012345678901234567890"}},
        {"bytea", {"", "\\x00", "\\x00ff27225c", "\\x5c6e"}},
        {"int[]", {"{}", "{1,NULL,3}", "{{1,2},{3,4}}", "[0:1]={5,6}"}},
        {"text[]", {"{}", "{NULL,\"NULL\",\"\"}", "{\"a,b\",\"c\\\"d\",\"\\\\\"}"}}};
    static const QList<QByteArray> none;
    const auto found = edges.constFind(type);
    return found == edges.cend() ? none : *found;
}

} // namespace

const QList<QByteArray> &randomTypes()
{
    static const QList<QByteArray> types = {
        "int",           "bigint", "text",        "float8",    "float4", "numeric",
        "numeric(12,3)", "bool",   "timestamptz", "timestamp", "time",   "interval",
        "uuid",          "jsonb",  "date",        "bytea",     "int[]",  "text[]"};
    return types;
}

QByteArray quotedLiteral(const QByteArray &text)
{
    return '\'' + QByteArray(text).replace('\'', "''") + '\'';
}

QByteArray randomLiteral(Dice &dice, const QByteArray &type, bool mayBeNull,
                         const QList<QByteArray> &labels)
{
    if (mayBeNull && dice.chance(15))
        return "NULL";
    if (type == "mood")
        return quotedLiteral(dice.pick(labels));
    const QList<QByteArray> &edges = edgesOf(type);
    if (!edges.isEmpty() && dice.chance(50))
        return quotedLiteral(dice.pick(edges));
    if (type == "text") {
        // Some are long enough to be stored out of line.
        const int length = dice.chance(10) ? 4000 : dice.roll(20);
        QByteArray text;
        for (int i = 0; i < length; ++i)
            text += static_cast<char>('a' + dice.roll(26));
        return quotedLiteral(text);
    }
    const QByteArray number = QByteArray::number(dice.roll(2000) - 1000);
    if (type == "int" || type == "bigint")
        return number;
    if (type == "float8" || type == "float4" || type.startsWith("numeric"))
        return quotedLiteral(number + '.' + QByteArray::number(dice.roll(1000)));
    return edges.isEmpty() ? "NULL" : quotedLiteral(dice.pick(edges));
}

} // namespace tributary::test
