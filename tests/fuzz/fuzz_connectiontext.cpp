// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is pasted: no crash, no endless loop, and what was understood is read back as the same
// connection.
#include "engine/source/connectiontext.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace tributary;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data),
                                           static_cast<qsizetype>(size));
    const Result<ParsedConnection> first = parseConnectionText(text);
    if (!first) {
        if (first.error().message.isEmpty() || first.error().actions.isEmpty())
            std::abort();
        return 0;
    }
    const Result<ParsedConnection> second = parseConnectionText(first->info.toUri());
    if (!second || !(second->info == first->info) || second->hadPassword)
        std::abort();
    return 0;
}
