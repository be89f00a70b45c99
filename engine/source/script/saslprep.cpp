// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/script/saslprep.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <optional>

namespace tributary {

namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

// RFC 3454, table C.1.2: they become an ordinary space.
constexpr Range otherSpaces[] = {{0xa0, 0xa0},     {0x1680, 0x1680}, {0x2000, 0x200b},
                                 {0x202f, 0x202f}, {0x205f, 0x205f}, {0x3000, 0x3000}};

// Table B.1: they vanish.
constexpr Range vanishing[] = {{0xad, 0xad},     {0x34f, 0x34f},   {0x1806, 0x1806},
                               {0x180b, 0x180d}, {0x200c, 0x200d}, {0x2060, 0x2060},
                               {0xfe00, 0xfe0f}, {0xfeff, 0xfeff}};

// Tables C.2.1, C.2.2, C.3 to C.9, and what C.1.2 leaves after the mapping.
constexpr Range prohibited[] = {
    {0x0, 0x1f},        {0x7f, 0x9f},       {0xa0, 0xa0},       {0x340, 0x341},
    {0x6dd, 0x6dd},     {0x70f, 0x70f},     {0x1680, 0x1680},   {0x180e, 0x180e},
    {0x2000, 0x200f},   {0x2028, 0x202f},   {0x205f, 0x2063},   {0x206a, 0x206f},
    {0x2ff0, 0x2ffb},   {0x3000, 0x3000},   {0xd800, 0xf8ff},   {0xfdd0, 0xfdef},
    {0xfeff, 0xfeff},   {0xfff9, 0xffff},   {0x1d173, 0x1d17a}, {0x1fffe, 0x1ffff},
    {0x2fffe, 0x2ffff}, {0x3fffe, 0x3ffff}, {0x4fffe, 0x4ffff}, {0x5fffe, 0x5ffff},
    {0x6fffe, 0x6ffff}, {0x7fffe, 0x7ffff}, {0x8fffe, 0x8ffff}, {0x9fffe, 0x9ffff},
    {0xafffe, 0xaffff}, {0xbfffe, 0xbffff}, {0xcfffe, 0xcffff}, {0xdfffe, 0xdffff},
    {0xe0001, 0xe0001}, {0xe0020, 0xe007f}, {0xefffe, 0xeffff}, {0xf0000, 0x10ffff},
};

template <size_t n>
bool isIn(const Range (&ranges)[n], char32_t sign)
{
    return std::ranges::any_of(
        ranges, [sign](const Range &each) { return sign >= each.first && sign <= each.last; });
}

QString mapped(const QString &text)
{
    QString result;
    for (const char32_t sign : text.toUcs4()) {
        if (isIn(otherSpaces, sign))
            result += u' ';
        else if (!isIn(vanishing, sign))
            result += QChar::fromUcs4(sign);
    }
    return result;
}

bool isRightToLeft(char32_t sign)
{
    const QChar::Direction direction = QChar::direction(sign);
    return direction == QChar::DirR || direction == QChar::DirAL;
}

/// RFC 3454, section 6: text from right to left stands alone.
bool mixesDirections(const QList<uint> &signs)
{
    if (!std::ranges::any_of(signs, isRightToLeft))
        return false;
    return std::ranges::any_of(signs,
                               [](char32_t sign) { return QChar::direction(sign) == QChar::DirL; })
        || !isRightToLeft(signs.first()) || !isRightToLeft(signs.last());
}

bool isAssigned(char32_t sign)
{
    const QChar::UnicodeVersion version = QChar::unicodeVersion(sign);
    return version != QChar::Unicode_Unassigned && version <= QChar::Unicode_3_2;
}

} // namespace

QByteArray saslPrepared(const QByteArray &password)
{
    if (std::ranges::all_of(password, [](char c) { return static_cast<uchar>(c) < 0x80; }))
        return password;
    if (!password.isValidUtf8())
        return password;
    const QString text =
        mapped(QString::fromUtf8(password)).normalized(QString::NormalizationForm_KC);
    const QList<uint> signs = text.toUcs4();
    if (signs.isEmpty() || mixesDirections(signs) || std::ranges::any_of(signs, [](char32_t sign) {
            return isIn(prohibited, sign) || !isAssigned(sign);
        }))
        return password;
    return text.toUtf8();
}

} // namespace tributary
