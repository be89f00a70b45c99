// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <rapidcheck.h>

#include <QString>

#include <string>

namespace tributary::test {

/// A text such as a person or a hostile server could choose, rich in what SQL, shells, JSON and
/// arrays take for special. Well-formed Unicode; NUL and other control characters included.
inline rc::Gen<QString> anyText()
{
    const auto sign = rc::gen::oneOf(
        rc::gen::elementOf(std::u32string(U"'\"\\,;{}[]()%$@:=/-_ \n\r\t")),
        rc::gen::inRange<char32_t>(U'!', U'\x7f'), rc::gen::inRange<char32_t>(0, 0x20),
        rc::gen::inRange<char32_t>(0xa0, 0xd800), rc::gen::inRange<char32_t>(0xe000, 0x110000));
    return rc::gen::map(rc::gen::container<std::u32string>(sign), [](const std::u32string &signs) {
        return QString::fromUcs4(signs.data(), static_cast<qsizetype>(signs.size()));
    });
}

} // namespace tributary::test
