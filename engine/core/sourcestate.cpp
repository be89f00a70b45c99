// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/sourcestate.h"

#include <array>
#include <utility>

namespace tributary {

namespace {

template <typename Value, std::size_t size>
using Words = std::array<std::pair<Value, const char *>, size>;

constexpr Words<SourceState, 11> stateWords{{
    {SourceState::SetupUnfinished, "setup-not-finished"},
    {SourceState::WaitingForDba, "waiting-for-dba"},
    {SourceState::Ready, "ready"},
    {SourceState::Copying, "copying"},
    {SourceState::Following, "following"},
    {SourceState::UpToDate, "up-to-date"},
    {SourceState::Paused, "paused"},
    {SourceState::Retrying, "retrying"},
    {SourceState::Overdue, "overdue"},
    {SourceState::PartlyFailed, "partly-failed"},
    {SourceState::NeedsYou, "needs-you"},
}};

constexpr Words<RunStage, 3> stageWords{{
    {RunStage::Copying, "copying"},
    {RunStage::Following, "following"},
    {RunStage::Retrying, "retrying"},
}};

constexpr Words<RunOutcome, 4> outcomeWords{{
    {RunOutcome::Ok, "ok"},
    {RunOutcome::Partial, "partial"},
    {RunOutcome::Failed, "failed"},
    {RunOutcome::Interrupted, "interrupted"},
}};

template <typename Value, std::size_t size>
QString wordOf(const Words<Value, size> &words, Value value)
{
    for (const auto &[each, word] : words) {
        if (each == value)
            return QLatin1String(word);
    }
    Q_UNREACHABLE();
}

template <typename Value, std::size_t size>
std::optional<Value> valueOf(const Words<Value, size> &words, const QString &text)
{
    for (const auto &[each, word] : words) {
        if (text == QLatin1String(word))
            return each;
    }
    return {};
}

} // namespace

QString sourceStateId(SourceState state)
{
    return wordOf(stateWords, state);
}

std::optional<SourceState> sourceStateFromId(const QString &id)
{
    return valueOf(stateWords, id);
}

QString runStageId(RunStage stage)
{
    return wordOf(stageWords, stage);
}

std::optional<RunStage> runStageFromId(const QString &id)
{
    return valueOf(stageWords, id);
}

QString runOutcomeId(RunOutcome outcome)
{
    return wordOf(outcomeWords, outcome);
}

std::optional<RunOutcome> runOutcomeFromId(const QString &id)
{
    return valueOf(outcomeWords, id);
}

SourceState sourceState(const StateFacts &facts)
{
    if (facts.setup == StateFacts::Setup::Unfinished)
        return SourceState::SetupUnfinished;
    if (facts.setup == StateFacts::Setup::WaitingForDba)
        return SourceState::WaitingForDba;
    if (facts.running == RunStage::Copying)
        return SourceState::Copying;
    if (facts.running == RunStage::Following)
        return SourceState::Following;
    if (facts.running == RunStage::Retrying)
        return SourceState::Retrying;
    const bool wasCopied = facts.last == RunOutcome::Ok || facts.last == RunOutcome::Partial;
    // What only the reader can mend comes before what he wished for himself.
    if (facts.slotLost || facts.last == RunOutcome::Failed || (facts.copyGone && wasCopied))
        return SourceState::NeedsYou;
    if (facts.paused)
        return SourceState::Paused;
    if (facts.last == RunOutcome::Partial)
        return SourceState::PartlyFailed;
    if (facts.overdue)
        return SourceState::Overdue;
    return facts.last == RunOutcome::Ok ? SourceState::UpToDate : SourceState::Ready;
}

} // namespace tributary
