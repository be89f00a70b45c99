// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/lanes.h"
#include "engine/postgres/connection.h"
#include "engine/source/slotreport.h"

#include <QList>
#include <QObject>
#include <QString>

namespace tributary {

/// Asks servers for their slots, on a thread of its own, one source after the other and over one
/// short connection each. Lives on the main thread, never blocks.
class SlotWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SlotWatch)

public:
    explicit SlotWatch(QObject *parent = nullptr);

    /// What a source's server is asked for.
    struct Wanted
    {
        ConnectionOptions options;
        QString slot;
        QString destination = {}; ///< whether a run can go on from there is looked for, too
        bool isByHand = false; ///< somebody waits for the answer
    };

    /// A source that waits for its answer already is not asked twice.
    void ask(const QString &source, const Wanted &wanted);
    /// Drops the slot; then as ask().
    void drop(const QString &source, const Wanted &wanted);

Q_SIGNALS:
    void reported(const QString &source, const tributary::SlotReport &report);
    /// @p isByHand: somebody waits, by one of the questions that it answers.
    void failed(const QString &source, const tributary::Error &error, bool isByHand);
    void dropped(const QString &source);

private:
    struct Question
    {
        QString source;
        Wanted wanted;
        bool drop = false;
    };

    void add(const Question &question);
    static Result<SlotReport> answer(const Question &question, bool &dropped,
                                     const std::stop_token &stop);
    void next();

    QList<Question> m_questions; ///< the first is under way
    Lanes m_lanes;
};

} // namespace tributary
