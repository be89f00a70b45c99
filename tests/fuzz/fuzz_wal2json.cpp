// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lines as messages of wal2json: nothing may crash, and what is understood must be of the table
// that it names.
#include "engine/codec/wal2jsondecoder.h"

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

void decodeAll(QByteArrayView log, QByteArrayView encoding)
{
    Wal2JsonDecoder decoder(encoding);
    std::map<quint32, size_t> columns;
    while (!log.isEmpty()) {
        const qsizetype newline = log.indexOf('\n');
        const QByteArrayView line = newline < 0 ? log : log.first(newline);
        log = newline < 0 ? QByteArrayView() : log.sliced(newline + 1);
        // A copy of its own size, so that a read behind it is seen.
        const std::vector<char> message(line.begin(), line.end());
        LogEvent event;
        auto outcome = decoder.decode(QByteArrayView(message.data(), line.size()), event);
        if (outcome == LogDecoder::Outcome::More) {
            if (event.kind != LogEvent::Kind::Relation)
                std::abort();
            columns[event.described->id] = static_cast<size_t>(event.described->columns.size());
            outcome = decoder.next(event);
            if (outcome != LogDecoder::Outcome::Event)
                std::abort();
        }
        if (outcome == LogDecoder::Outcome::Malformed) {
            if (*decoder.problem() == '\0')
                std::abort();
            return;
        }
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
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView log(data, static_cast<qsizetype>(size));
    for (const char *encoding : {"UTF8", "EUC_JP", "LATIN1"})
        decodeAll(log, encoding);
    return 0;
}
