// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a settings file holds: no crash, no endless loop, nothing that is not harmless, and what
// was understood is read back as the same connection.
#include "engine/source/connectiontext.h"
#include "engine/source/import/importers.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace tributary;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray content(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto found = parseImport(content, QString());
    if (!found || !*found)
        return 0;
    for (const FoundConnection &each : (*found)->connections) {
        if (each.connection.extra.size() > 2)
            std::abort();
        const Result<ParsedConnection> again = parseConnectionText(each.connection.toUri());
        if (!again || !(again->info == each.connection))
            std::abort();
    }
    return 0;
}
