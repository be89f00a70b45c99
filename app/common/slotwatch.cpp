// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/slotwatch.h"

#include "app/common/logcontinuity.h"

#include <algorithm>
#include <chrono>

namespace tributary {

namespace {

/// Nobody waits for this answer; a server that is away is asked again later.
constexpr std::chrono::seconds patience{10};

} // namespace

SlotWatch::SlotWatch(QObject *parent)
    : QObject(parent)
    , m_lanes(this, 1, QStringLiteral("slots"))
{ }

void SlotWatch::ask(const QString &source, const Wanted &wanted)
{
    // One that is under way may have looked before what the asker wants to know of.
    const auto waiting = m_questions.begin() + std::min<qsizetype>(m_questions.size(), 1);
    const auto found = std::ranges::find(waiting, m_questions.end(), source, &Question::source);
    if (found == m_questions.end()) {
        add({.source = source, .wanted = wanted});
        return;
    }
    found->wanted.options = wanted.options; // there may be a password by now
    found->wanted.options.timeout = patience;
    found->wanted.isByHand = found->wanted.isByHand || wanted.isByHand;
}

void SlotWatch::drop(const QString &source, const Wanted &wanted)
{
    add({.source = source, .wanted = wanted, .drop = true});
}

void SlotWatch::add(const Question &question)
{
    m_questions.append(question);
    m_questions.last().wanted.options.timeout = patience;
    if (m_questions.size() == 1)
        next();
}

Result<SlotReport> SlotWatch::answer(const Question &question, bool &dropped,
                                     const std::stop_token &stop)
{
    const Wanted &wanted = question.wanted;
    Result<Connection> connection = Connection::open(wanted.options, stop);
    if (!connection)
        return connection.error();
    if (question.drop) {
        if (const Status done = dropSlot(*connection, wanted.slot, stop); !done)
            return done.error();
        dropped = true;
    }
    Result<SlotReport> report = loadSlotReport(*connection, wanted.slot, stop);
    const Result<DestinationAddress> destination = parseDestination(wanted.destination);
    if (report && destination)
        report->gap = findGap(*connection, *destination, stop);
    return report;
}

void SlotWatch::next()
{
    if (m_questions.isEmpty())
        return;
    const Question question = m_questions.first();
    m_lanes.ask(0, [this, question](int, const std::stop_token &stop) -> Lanes::Answer {
        bool dropped = false;
        const Result<SlotReport> report = answer(question, dropped, stop);
        return
            [this, source = question.source, isByHand = question.wanted.isByHand, report, dropped] {
                m_questions.removeFirst();
                if (dropped)
                    Q_EMIT this->dropped(source);
                if (report)
                    Q_EMIT reported(source, *report);
                else
                    Q_EMIT failed(source, report.error(), isByHand);
                next();
            };
    });
}

} // namespace tributary
