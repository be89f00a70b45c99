// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows of COPY's text format: what is accepted has the fields that it was asked for, all of them
// within the row.
#include "engine/sync/verify/copytextrow.h"

#include <cstdlib>
#include <vector>

using namespace tributary;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const qsizetype fields = data[0] % 8;
    std::vector<char> bytes(data + 1, data + size);
    const char *begin = bytes.data();
    const char *end = begin + bytes.size();
    CopyTextRow row;
    if (!row.parse(bytes, fields))
        return 0;
    if (row.fieldCount() != fields)
        std::abort();
    for (qsizetype i = 0; i < fields; ++i) {
        const std::optional<QByteArrayView> &field = row.field(i);
        if (field && !field->isEmpty() && (field->begin() < begin || field->end() > end))
            std::abort();
    }
    return 0;
}
