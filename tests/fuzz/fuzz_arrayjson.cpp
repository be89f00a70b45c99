// SPDX-License-Identifier: GPL-3.0-or-later
//
// Texts as arrays: what is accepted must be JSON (or the text itself, where lower bounds stand
// before it).
#include "engine/codec/arrayjson.h"

#include <QJsonDocument>

#include <cstdlib>

using namespace tributary;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView text(data, static_cast<qsizetype>(size));
    for (const ValueClass elements : {ValueClass::Text, ValueClass::Numeric, ValueClass::Boolean}) {
        const std::optional<QByteArray> json = arrayToJson(text, elements, ',');
        if (!json)
            continue;
        if (text.startsWith('[')) {
            if (*json != text)
                std::abort();
            continue;
        }
        // Bytes that are not UTF-8 pass through, and QJsonDocument would refuse them; numbers it
        // cannot hold too.
        if (elements == ValueClass::Text && text.isValidUtf8()) {
            QJsonParseError problem{};
            const QJsonDocument document = QJsonDocument::fromJson(*json, &problem);
            if (!document.isArray())
                std::abort();
        }
    }
    return 0;
}
