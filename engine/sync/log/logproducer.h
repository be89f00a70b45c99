// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/codec/logdecoder.h"
#include "engine/postgres/logpull.h"
#include "engine/postgres/replicationstream.h"
#include "engine/sync/log/boundedqueue.h"
#include "engine/sync/log/changegatherer.h"

#include <stop_token>

namespace tributary {

/// Full batches on their way to the thread that applies them; few, since each may be large.
using ChangeQueue = BoundedQueue<ChangeBatch>;

/// The reading half of following a log: takes messages from a pull or a stream, decodes them and
/// hands over batches. Runs on a thread of its own while another one applies. Borrows everything.
class LogProducer
{
public:
    LogProducer(LogDecoder &decoder, ChangeGatherer &gatherer, ChangeQueue &queue)
        : m_decoder(decoder)
        , m_gatherer(gatherer)
        , m_queue(queue)
    { }

    /// Reads a pull to its end. Nothing is handed over of what follows the last whole transaction
    /// before an error. Errors: as LogPull, ChangeGatherer::add(); Interrupted also when the queue
    /// was abandoned.
    Status pull(LogPull &pull, const std::stop_token &stop);

    /// Reads a stream until everything up to @p until was seen (invalid: until it is stopped).
    /// Hands over what it has whenever nothing more is waiting, and idle positions.
    Status stream(ReplicationStream &stream, Lsn until, const std::stop_token &stop);

private:
    /// Takes one message; @p release gives its buffer away when a value needs it.
    template <typename Release>
    Status take(QByteArrayView message, const Release &release);
    Status handOver(const std::stop_token &stop);

    LogDecoder &m_decoder;
    ChangeGatherer &m_gatherer;
    ChangeQueue &m_queue;
};

} // namespace tributary
