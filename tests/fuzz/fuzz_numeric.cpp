// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bytes as binary numerics: the short way and the long way must agree wherever both can go.
#include "engine/codec/numerictext.h"

#include <cstdlib>

using namespace tributary;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    const std::optional<StoredNumeric> quick = shortNumeric(bytes);
    const std::optional<QByteArray> text = numericText(bytes);
    storedNumeric(bytes); // any bytes as text
    // The printed scale cuts digits that a real server never sends; then the two see different
    // values.
    const bool consistent = size >= 8 && text && (data[6] << 8 | data[7]) >= 16;
    if (quick && consistent) {
        const StoredNumeric slow = storedNumeric(*text);
        if (slow != *quick)
            std::abort();
    }
    return 0;
}
