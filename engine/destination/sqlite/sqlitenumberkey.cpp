// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/destination/sqlite/sqlitenumberkey.h"

#include <sqlite3.h>

#include "engine/data/browsedcell.h"

#include <QStringMatcher>

#include <algorithm>
#include <charconv>
#include <utility>

namespace tributary {

namespace {

/// First byte of a key.
enum Rank : char { MinusInfinity = 1, Negative, Zero, Positive, PlusInfinity, NotANumber, Other };

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// What a number looks like: 0.DIGITS times ten to the exponent, without zeros at either end.
struct Digits
{
    QByteArray digits; ///< none: zero
    qint64 exponent = 0;
    bool negative = false;
};

std::optional<Digits> digitsOf(QByteArrayView text)
{
    Digits found;
    qsizetype at = 0;
    if (!text.isEmpty() && (text[0] == '-' || text[0] == '+')) {
        found.negative = text[0] == '-';
        at = 1;
    }
    bool any = false;
    bool behindPoint = false;
    qint64 point = 0; // digits before it, without leading zeros; negative: zeros behind it
    for (; at < text.size() && (isDigit(text[at]) || (text[at] == '.' && !behindPoint)); ++at) {
        if (text[at] == '.') {
            behindPoint = true;
            continue;
        }
        any = true;
        const bool leadingZero = found.digits.isEmpty() && text[at] == '0';
        if (!leadingZero)
            found.digits.append(text[at]);
        if (behindPoint && leadingZero)
            --point;
        else if (!behindPoint && !leadingZero)
            ++point;
    }
    qint64 exponent = 0;
    if (any && at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        if (at < text.size() && text[at] == '+')
            ++at;
        const auto [end, error] = std::from_chars(text.begin() + at, text.end(), exponent);
        constexpr qint64 farthest = 1'000'000'000; // PostgreSQL ends at 131072 digits
        if (error != std::errc() || exponent > farthest || exponent < -farthest)
            return {};
        at = end - text.begin();
    }
    if (!any || at != text.size())
        return {};
    while (found.digits.endsWith('0'))
        found.digits.chop(1);
    found.exponent = point + exponent;
    return found;
}

QByteArray keyOfDigits(const Digits &number)
{
    if (number.digits.isEmpty())
        return {1, Zero};
    // Rank, exponent in eight bytes that sort as unsigned, digits, an end below every digit.
    const quint64 exponent = static_cast<quint64>(number.exponent) ^ (quint64(1) << 63);
    QByteArray key;
    key.reserve(number.digits.size() + 10);
    key.append(static_cast<char>(Positive));
    for (int shift = 56; shift >= 0; shift -= 8)
        key.append(static_cast<char>((exponent >> shift) & 0xff));
    key.append(number.digits).append('\0');
    if (!number.negative)
        return key;
    for (char &byte : key)
        byte = static_cast<char>(~byte);
    key[0] = Negative;
    return key;
}

Cell cellOf(sqlite3_value *value)
{
    Cell cell;
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        cell.kind = CellKind::Integer;
        cell.integer = sqlite3_value_int64(value);
        break;
    case SQLITE_FLOAT:
        cell.kind = CellKind::Real;
        cell.real = sqlite3_value_double(value);
        break;
    case SQLITE_TEXT:
        cell.kind = CellKind::Text;
        cell.data = reinterpret_cast<const char *>(sqlite3_value_text(value));
        cell.size = static_cast<quint32>(sqlite3_value_bytes(value));
        break;
    case SQLITE_BLOB:
        cell.kind = CellKind::Bytes;
        cell.data = static_cast<const char *>(sqlite3_value_blob(value));
        cell.size = static_cast<quint32>(sqlite3_value_bytes(value));
        break;
    default:
        break;
    }
    return cell;
}

void number(sqlite3_context *context, int /*count*/, sqlite3_value **values)
{
    const Cell cell = cellOf(values[0]);
    if (cell.kind == CellKind::Null)
        return;
    // A blob sorts behind every text: bytes are no number.
    const QByteArray key = cell.kind == CellKind::Bytes
        ? QByteArray(1, static_cast<char>(Other + 1)) + cell.bytes()
        : numberKey(cell.kind == CellKind::Text ? cell.bytes() : QByteArrayView(cellText(cell)));
    sqlite3_result_blob64(context, key.constData(), static_cast<sqlite3_uint64>(key.size()),
                          SQLITE_TRANSIENT);
}

void moment(sqlite3_context *context, int /*count*/, sqlite3_value **values)
{
    const Cell cell = cellOf(values[0]);
    const std::optional<QByteArray> key = cell.kind == CellKind::Text ? momentKey(cell.bytes())
                                                                      : std::nullopt;
    if (key)
        sqlite3_result_text64(context, key->constData(), static_cast<sqlite3_uint64>(key->size()),
                              SQLITE_TRANSIENT, SQLITE_UTF8);
    else
        sqlite3_result_value(context, values[0]);
}

void contains(sqlite3_context *context, int /*count*/, sqlite3_value **values)
{
    const Cell cell = cellOf(values[0]);
    if (cell.kind == CellKind::Null)
        return;
    // Made once for a statement, whose second argument is constant.
    auto *matcher = static_cast<QStringMatcher *>(sqlite3_get_auxdata(context, 1));
    if (matcher == nullptr) {
        matcher = new QStringMatcher(QString::fromUtf8(cellText(cellOf(values[1]))),
                                     Qt::CaseInsensitive);
        sqlite3_set_auxdata(context, 1, matcher,
                            [](void *old) { delete static_cast<QStringMatcher *>(old); });
        matcher = static_cast<QStringMatcher *>(sqlite3_get_auxdata(context, 1));
        if (matcher == nullptr) { // SQLite keeps none where memory is short, and has deleted it
            sqlite3_result_error_nomem(context);
            return;
        }
    }
    const QString text = cell.kind == CellKind::Text ? QString::fromUtf8(cell.bytes())
                                                     : QString::fromUtf8(cellText(cell));
    sqlite3_result_int(context, matcher->indexIn(text) >= 0 ? 1 : 0);
}

} // namespace

QByteArray numberKey(QByteArrayView text)
{
    if (const std::optional<Digits> number = digitsOf(text))
        return keyOfDigits(*number);
    constexpr std::pair<QByteArrayView, Rank> special[] = {
        {"-Infinity", MinusInfinity}, {"Infinity", PlusInfinity}, {"NaN", NotANumber}};
    for (const auto &[word, rank] : special) {
        if (text.compare(word, Qt::CaseInsensitive) == 0)
            return {1, static_cast<char>(rank)};
    }
    return QByteArray(1, static_cast<char>(Other)) + text;
}

std::optional<QByteArray> momentKey(QByteArrayView text)
{
    qsizetype years = 0;
    while (years < text.size() && isDigit(text[years]))
        ++years;
    const bool isDate = years >= 4 && years <= 8 && years < text.size() && text[years] == '-';
    if (!isDate)
        return {}; // "infinity" sorts behind the digits, "-infinity" before them
    const bool beforeChrist = text.endsWith(" BC");
    if (years == 4 && !beforeChrist)
        return {};
    constexpr int width = 8;
    QByteArray key;
    if (!beforeChrist) {
        key.append(':'); // the sign behind 9
        key.append(text.first(years).toByteArray().rightJustified(width, '0'));
        key.append(text.sliced(years));
        return key;
    }
    const int year = 99'999'999 - text.first(years).toInt();
    key.append('/'); // the sign before 0
    key.append(QByteArray::number(year).rightJustified(width, '0'));
    key.append(text.sliced(years).chopped(3));
    return key;
}

std::optional<QByteArray> bytesOfHex(const QString &text)
{
    QByteArray hex = text.trimmed().toLatin1();
    if (hex.startsWith("\\x") || hex.startsWith("0x"))
        hex.remove(0, 2);
    const auto isHex = [](char c) {
        return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    };
    if (hex.size() % 2 != 0 || !std::all_of(hex.cbegin(), hex.cend(), isHex))
        return {};
    return QByteArray::fromHex(hex);
}

int addSqliteFunctions(sqlite3 *database)
{
    constexpr int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY;
    const auto add = [database](const char *name, int arguments, auto *function) {
        return sqlite3_create_function_v2(database, name, arguments, flags, nullptr, function,
                                          nullptr, nullptr, nullptr);
    };
    int code = add("tributary_number", 1, &number);
    if (code == SQLITE_OK)
        code = add("tributary_moment", 1, &moment);
    return code == SQLITE_OK ? add("tributary_contains", 2, &contains) : code;
}

} // namespace tributary
