// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/postgres/streamreceiver.h"

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include "engine/codec/bytereader.h"
#include "engine/postgres/postgreserror.h"
#include "engine/postgres/socketwait.h"

#include <QCoreApplication>
#include <QtEndian>

#include <libpq-fe.h>

#include <array>

namespace tributary {

// What CopyData holds, numbers big-endian (PostgreSQL manual, "Streaming Replication Protocol"):
//
//   server  'w' | int64 lsn | int64 lsn | int64 time | message          XLogData
//           'k' | int64 end of what was sent | int64 time | int8 reply  keepalive
//   client  'r' | int64 written | int64 flushed | int64 applied | int64 time | int8 reply
//
// Times are microseconds since 2000-01-01.

namespace {

using namespace std::chrono_literals;

constexpr qsizetype dataHeader = 1 + 3 * 8;

/// Between two confirmations, so that one for each commit does not cost a packet for each.
constexpr auto confirmGap = 100ms;

/// A server that asks again so soon after an answer is not making sure of us: it is shutting down
/// and waits until everything is confirmed.
constexpr auto insistence = 1s;

/// How long the consumer may take to confirm before such a server is let go without.
constexpr auto yieldAfter = 200ms;

/// Messages are handed over when they amount to so many bytes, or when nothing more is there.
constexpr qsizetype batchLimit = 64 * 1024;

/// With TLS, data may wait inside the library where poll() does not see it: look soon after.
constexpr auto encryptedPeek = 50ms;

qint64 postgresTime()
{
    constexpr qint64 epoch = 946'684'800'000'000; // 2000-01-01 in Unix microseconds
    return std::chrono::duration_cast<std::chrono::microseconds>(
               std::chrono::system_clock::now().time_since_epoch())
               .count()
        - epoch;
}

} // namespace

StreamReceiver::StreamReceiver(Connection &connection, StreamQueue &queue, const StreamTimes &times)
    : m_connection(connection)
    , m_queue(queue)
    , m_times(times)
    , m_wakeUp(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{ }

StreamReceiver::~StreamReceiver()
{
    ::close(m_wakeUp);
}

void StreamReceiver::wake()
{
    if (m_woken.exchange(true))
        return; // the thread has yet to look
    const quint64 one = 1;
    static_cast<void>(::write(m_wakeUp, &one, sizeof one));
}

void StreamReceiver::confirm(Lsn lsn)
{
    quint64 known = m_confirmed.load();
    while (known < lsn.value && !m_confirmed.compare_exchange_weak(known, lsn.value)) { }
    if (known < lsn.value)
        wake();
}

void StreamReceiver::requestClose()
{
    m_closing = true;
    wake();
}

void StreamReceiver::run()
{
    PGconn *handle = m_connection.handle();
    PQsetnonblocking(handle, 1);
    m_lastHeard = Clock::now();
    m_reply = Reply{.due = m_lastHeard}; // a first word, so that the server knows us
    for (;;) {
        const Input input = readMessages();
        const bool queueFull = input == Input::QueueFull;
        // What was received before the connection broke is still handed over.
        if (input == Input::Ended || (!m_connected && !queueFull)) {
            m_queue.end(endOfStream(Clock::now() + m_times.closing));
            return;
        }
        if (m_closing) {
            part();
            m_queue.end(makeError(ErrorKind::Interrupted));
            return;
        }
        const Clock::time_point now = Clock::now();
        if (queueFull) {
            // Then the silence is ours.
            m_lastHeard = now;
            m_asked = false;
        }
        if (now - m_lastHeard >= m_times.silence + m_times.lost) {
            m_queue.end(makeError(ErrorKind::ConnectionLost, {},
                                  QStringLiteral("the server has not sent a word for %1 ms")
                                      .arg((m_times.silence + m_times.lost).count())));
            return;
        }
        m_connected = m_connected && speak(now);
        if (waitForWork(nextAppointment(queueFull), queueFull))
            m_connected = m_connected && PQconsumeInput(handle) != 0;
    }
}

/// Takes what libpq has read as long as there is room for it.
StreamReceiver::Input StreamReceiver::readMessages()
{
    PGconn *handle = m_connection.handle();
    Input input = Input::Waiting;
    qsizetype batchBytes = 0;
    for (;;) {
        if (m_batch.empty() && m_queue.isFull()) {
            input = Input::QueueFull;
            break;
        }
        char *data = nullptr;
        const int size = PQgetCopyData(handle, &data, 1);
        if (size == 0) {
            // What TLS has decrypted already is not seen by poll().
            if (PQsslInUse(handle) == 0 || m_batch.empty())
                break;
            m_queue.add(m_batch);
            if (PQconsumeInput(handle) == 0)
                break;
            continue;
        }
        if (size < 0) {
            input = Input::Ended;
            break;
        }
        batchBytes += size;
        if (!take(CopyRow::Buffer(data, PQfreemem), size)) {
            m_violated = true;
            input = Input::Ended;
            break;
        }
        if (batchBytes >= batchLimit) {
            m_queue.add(m_batch);
            batchBytes = 0;
        }
    }
    m_queue.add(m_batch);
    return input;
}

/// False when it is nothing that a server sends.
bool StreamReceiver::take(CopyRow::Buffer buffer, qsizetype size)
{
    const QByteArrayView bytes(buffer.get(), size);
    ByteReader reader(bytes);
    switch (reader.read<char>()) {
    case 'w': {
        const auto lsn = reader.read<quint64>();
        hearPosition(lsn);
        if (size < dataHeader)
            return false;
        m_batch.emplace_back(std::move(buffer), bytes.sliced(dataHeader), Lsn{lsn});
        return true;
    }
    case 'k': {
        const auto position = reader.read<quint64>();
        reader.read<qint64>();
        const bool wantsReply = reader.read<qint8>() != 0;
        if (!reader.isGood())
            return false;
        hearPosition(position);
        if (position > m_idle) {
            m_idle = position;
            m_queue.add(m_batch);
            m_queue.setIdle(Lsn{position});
        }
        if (wantsReply) {
            // At its end a server repeats the question until everything is confirmed, and does not
            // shut down before. The consumer gets a moment to do so; after that the answer leaves
            // the confirmed position out, with which the server is content, and the slot stays
            // where it was.
            const Clock::time_point now = Clock::now();
            const bool insists = now - m_lastReplyRequest < insistence && m_confirmed < position;
            m_lastReplyRequest = now;
            m_reply = Reply{.due = insists ? now + yieldAfter : now, .yields = insists};
        }
        return true;
    }
    default:
        return false;
    }
}

void StreamReceiver::hearPosition(quint64 position)
{
    if (position > m_received.load(std::memory_order_relaxed))
        m_received.store(position, std::memory_order_relaxed);
}

/// Says what is due; false when the connection is gone.
bool StreamReceiver::speak(Clock::time_point now)
{
    const bool confirms = m_confirmed > m_sentConfirmed
        && (now - m_lastSent >= confirmGap || (m_reply && m_reply->yields));
    const bool asks = !m_asked && now - m_lastHeard >= m_times.silence;
    const bool replies = m_reply && m_reply->due <= now;
    if (confirms || asks || replies || now - m_lastSent >= m_times.status) {
        const bool yields = replies && m_reply->yields && !confirms;
        m_asked = m_asked || asks;
        m_reply.reset();
        if (!sendStatus(asks, yields))
            return false;
        m_lastSent = now;
    }
    const int flushed = PQflush(m_connection.handle());
    m_unsent = flushed > 0;
    return flushed >= 0;
}

bool StreamReceiver::sendStatus(bool asksForReply, bool yields)
{
    const quint64 confirmed = m_confirmed;
    const quint64 flushed = yields ? 0 : confirmed; // the server passes over 0
    std::array<char, 1 + 4 * 8 + 1> status{};
    char *at = status.data();
    *at++ = 'r';
    for (const quint64 number :
         {received().value, flushed, flushed, static_cast<quint64>(postgresTime())}) {
        qToBigEndian(number, at);
        at += sizeof number;
    }
    *at = asksForReply ? 1 : 0;
    if (!yields)
        m_sentConfirmed = confirmed;
    return PQputCopyData(m_connection.handle(), status.data(), static_cast<int>(status.size())) > 0;
}

StreamReceiver::Clock::time_point StreamReceiver::nextAppointment(bool queueFull) const
{
    if (!m_connected)
        return Clock::now() + (queueFull ? m_times.status : 0ms);
    Clock::time_point at = m_lastSent + m_times.status;
    if (m_confirmed > m_sentConfirmed)
        at = std::min(at, m_lastSent + confirmGap);
    if (m_reply)
        at = std::min(at, m_reply->due);
    if (queueFull)
        return at;
    at = std::min(at, m_lastHeard + m_times.silence + (m_asked ? m_times.lost : 0ms));
    if (m_connection.isEncrypted() && Clock::now() - m_lastHeard < 1s)
        at = std::min(at, Clock::now() + encryptedPeek);
    return at;
}

/// True when there may be input.
bool StreamReceiver::waitForWork(Clock::time_point until, bool queueFull)
{
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(until - Clock::now());
    short events = 0;
    if (m_connected && m_unsent)
        events |= POLLOUT;
    if (m_connected && !queueFull)
        events |= POLLIN;
    // Without any event the socket is left out: its end would be reported again and again.
    std::array<pollfd, 2> sources = {
        pollfd{.fd = events != 0 ? PQsocket(m_connection.handle()) : -1,
               .events = events,
               .revents = 0},
        pollfd{.fd = m_wakeUp, .events = POLLIN, .revents = 0}};
    const int ready = poll(sources.data(), sources.size(),
                           static_cast<int>(std::clamp<qint64>(left.count(), 0, 60'000)));
    if (sources[1].revents != 0) {
        quint64 count = 0;
        static_cast<void>(::read(m_wakeUp, &count, sizeof count));
        // From here on others must wake again; what they said before is seen in this round.
        m_woken = false;
    }
    if (queueFull)
        return false;
    if ((sources[0].revents & POLLIN) != 0) { // a part of a long message is a word too
        m_lastHeard = Clock::now();
        m_asked = false;
    }
    return sources[0].revents != 0 || (ready == 0 && m_connection.isEncrypted());
}

/// CopyDone, and the server's; what it still sends is thrown away and comes again next time.
void StreamReceiver::part()
{
    PGconn *handle = m_connection.handle();
    const Clock::time_point deadline = Clock::now() + m_times.closing;
    if (!sendStatus(false, false) || PQputCopyEnd(handle, nullptr) <= 0)
        return;
    while (PQflush(handle) > 0) {
        if (waitSocket(PQsocket(handle), POLLIN | POLLOUT, deadline, {}) != Wait::Ready
            || PQconsumeInput(handle) == 0)
            return;
    }
    for (;;) {
        char *data = nullptr;
        const int size = PQgetCopyData(handle, &data, 1);
        if (size > 0)
            PQfreemem(data);
        else if (size < 0)
            break;
        else if (waitSocket(PQsocket(handle), POLLIN, deadline, {}) != Wait::Ready
                 || PQconsumeInput(handle) == 0)
            return;
        if (Clock::now() >= deadline)
            return;
    }
    endOfStream(deadline);
}

/// Why nothing more comes.
Error StreamReceiver::endOfStream(Clock::time_point deadline)
{
    if (m_violated)
        return makeError(
            ErrorKind::ProtocolViolation,
            {{QStringLiteral("what"),
              QCoreApplication::translate("ProtocolViolation", "its log was streamed")}},
            QStringLiteral("a message of the stream has no known form"));
    PGconn *handle = m_connection.handle();
    for (;;) {
        while (PQisBusy(handle) != 0) {
            if (waitSocket(PQsocket(handle), POLLIN, deadline, {}) != Wait::Ready)
                return m_connection.lastError({});
            if (PQconsumeInput(handle) == 0)
                break;
        }
        PGresult *raw = PQgetResult(handle);
        if (raw == nullptr)
            break;
        const QueryResult result(raw);
        const ExecStatusType status = PQresultStatus(raw);
        if (status == PGRES_COMMAND_OK) // said before the connection is closed
            return makeError(ErrorKind::ServerStopping);
        if (status != PGRES_COPY_IN)
            return statementError(QByteArray(PQresultErrorField(raw, PG_DIAG_SQLSTATE)),
                                  QString::fromUtf8(PQresultErrorMessage(raw)), m_connection.info(),
                                  {});
        PQputCopyEnd(handle, nullptr); // the server has done its part
    }
    return m_connection.lastError({});
}

} // namespace tributary
