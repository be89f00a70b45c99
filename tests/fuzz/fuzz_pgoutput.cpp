// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bytes as a log of pgoutput: two bytes of size before each message. Nothing may crash, and what
// is understood must be of the table that it names.
#include "engine/codec/pgoutputdecoder.h"

#include <cstdlib>
#include <map>
#include <vector>

using namespace tributary;

namespace {

/// Reads every byte, so that a sanitizer sees a view of what is gone.
void touch(std::span<const LogField> row)
{
    for (const LogField &field : row) {
        for (const char c : field.text) {
            [[maybe_unused]] const volatile char read = c;
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    PgOutputDecoder decoder;
    std::map<quint32, size_t> columns;
    while (size >= 2) {
        const size_t told = static_cast<size_t>(data[0]) << 8 | data[1];
        const size_t length = std::min(told, size - 2);
        // A copy of its own size, so that a read behind it is seen.
        const std::vector<char> message(data + 2, data + 2 + length);
        data += 2 + length;
        size -= 2 + length;
        LogEvent event;
        const auto outcome = decoder.decode(
            QByteArrayView(message.data(), static_cast<qsizetype>(length)), event);
        if (outcome == LogDecoder::Outcome::More)
            std::abort();
        if (outcome == LogDecoder::Outcome::Malformed) {
            if (*decoder.problem() == '\0')
                std::abort();
            return 0;
        }
        if (event.kind == LogEvent::Kind::Relation)
            columns[event.described->id] = static_cast<size_t>(event.described->columns.size());
        const bool hasNew = event.kind == LogEvent::Kind::Insert
            || event.kind == LogEvent::Kind::Update;
        if (hasNew && event.newRow.size() != columns.at(event.relation))
            std::abort();
        if (!event.oldRow.empty() && event.oldRow.size() != columns.at(event.relation))
            std::abort();
        for (const quint32 id : event.truncated)
            columns.at(id);
        touch(event.newRow);
        touch(event.oldRow);
    }
    return 0;
}
