// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/codec/serverencoding.h"

#include <iconv.h>

#include <array>
#include <cstdint>
#include <cstring>
#include <utility>

namespace tributary {

namespace {

/// Bytes kept between texts; beyond, memory is given back.
constexpr qsizetype keptBytes = 1 << 20;

/// iconv's names of the encodings that a PostgreSQL database can have (manual, "Supported Character
/// Sets"); MULE_INTERNAL has none. With these glibc gives for every character what the server's own
/// conversion gives, but for two of EUC_JIS_2004 (0xA1B1 and 0xA1EF, which become full-width).
constexpr auto iconvNames = std::to_array<std::pair<QByteArrayView, const char *>>({
    {"EUC_CN", "EUC-CN"},         {"EUC_JIS_2004", "EUC-JISX0213"},
    {"EUC_JP", "EUC-JP-MS"},      {"EUC_KR", "EUC-KR"},
    {"EUC_TW", "EUC-TW"},         {"ISO_8859_5", "ISO-8859-5"},
    {"ISO_8859_6", "ISO-8859-6"}, {"ISO_8859_7", "ISO-8859-7"},
    {"ISO_8859_8", "ISO-8859-8"}, {"KOI8R", "KOI8-R"},
    {"KOI8U", "KOI8-U"},          {"LATIN1", "ISO-8859-1"},
    {"LATIN2", "ISO-8859-2"},     {"LATIN3", "ISO-8859-3"},
    {"LATIN4", "ISO-8859-4"},     {"LATIN5", "ISO-8859-9"},
    {"LATIN6", "ISO-8859-10"},    {"LATIN7", "ISO-8859-13"},
    {"LATIN8", "ISO-8859-14"},    {"LATIN9", "ISO-8859-15"},
    {"LATIN10", "ISO-8859-16"},   {"WIN866", "CP866"},
    {"WIN874", "CP874"},          {"WIN1250", "CP1250"},
    {"WIN1251", "CP1251"},        {"WIN1252", "CP1252"},
    {"WIN1253", "CP1253"},        {"WIN1254", "CP1254"},
    {"WIN1255", "CP1255"},        {"WIN1256", "CP1256"},
    {"WIN1257", "CP1257"},        {"WIN1258", "CP1258"},
});

bool isAscii(QByteArrayView text)
{
    constexpr quint64 highBits = 0x8080808080808080;
    const char *at = text.begin();
    const char *end = text.end();
    quint64 seen = 0;
    for (; end - at >= qsizetype(sizeof seen); at += sizeof seen) {
        quint64 eight = 0;
        std::memcpy(&eight, at, sizeof eight);
        seen |= eight;
    }
    for (; at != end; ++at)
        seen |= static_cast<unsigned char>(*at);
    return (seen & highBits) == 0;
}

} // namespace

ServerEncoding::ServerEncoding(QByteArrayView name)
    : m_passes(name == "UTF8" || name == "SQL_ASCII")
{
    for (const auto &[ours, theirs] : iconvNames) {
        if (name != ours)
            continue;
        const iconv_t descriptor = ::iconv_open("UTF-8", theirs);
        // The failure's value is (iconv_t)-1.
        if (reinterpret_cast<std::intptr_t>(descriptor) != -1)
            m_descriptor = descriptor;
    }
}

ServerEncoding::~ServerEncoding()
{
    if (m_descriptor != nullptr)
        ::iconv_close(m_descriptor);
}

std::optional<QByteArrayView> ServerEncoding::toUtf8(QByteArrayView text)
{
    // All of these encodings hold ASCII as it is.
    if (m_passes || isAscii(text))
        return text;
    if (m_descriptor == nullptr)
        return {};
    constexpr qsizetype mostGrowth = 3; // one byte becomes three at most (the euro sign of CP1252)
    const qsizetype needed = text.size() * mostGrowth;
    if (m_converted.size() < needed || (m_converted.size() > keptBytes && needed <= keptBytes)) {
        m_converted = QByteArray();
        m_converted.resize(needed);
    }
    ::iconv(m_descriptor, nullptr, nullptr, nullptr, nullptr);
    char *in = const_cast<char *>(text.data()); // iconv's type; it only reads there
    auto inLeft = static_cast<size_t>(text.size());
    char *out = m_converted.data();
    auto outLeft = static_cast<size_t>(m_converted.size());
    if (::iconv(m_descriptor, &in, &inLeft, &out, &outLeft) == static_cast<size_t>(-1)
        || ::iconv(m_descriptor, nullptr, nullptr, &out, &outLeft) == static_cast<size_t>(-1))
        return {};
    return QByteArrayView(m_converted.constData(), out);
}

} // namespace tributary
