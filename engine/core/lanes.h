// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

class QObject;

namespace tributary {

/// The threads on which the questions of an object are worked out, so that its own thread never
/// waits: one thread for each kind of question, made when it is first needed. One question of a
/// kind is under way at a time: a new one stops the one before, whose answer is not delivered.
/// All functions but tell() are for the owner's thread.
class Lanes
{
public:
    using Answer = std::function<void()>;
    /// Runs on the lane's thread, sees @p stop within a quarter second, and returns what is to be
    /// done on the owner's thread.
    using Work = std::function<Answer(int number, const std::stop_token &stop)>;

    /// @p owner must outlive it; @p name is that of the threads.
    Lanes(QObject *owner, int kinds, const QString &name);
    ~Lanes(); ///< stops what is under way and waits for it
    Q_DISABLE_COPY_MOVE(Lanes)

    /// Returns the question's number, never 0.
    int ask(int kind, const Work &work);

    /// What a question has to say before it is answered. From the work's thread.
    void tell(int kind, int number, const Answer &answer);

    /// That question, if it is still under way; its answer is not delivered.
    void cancel(int number);
    void cancel();

private:
    class Lane;

    bool isWanted(int kind, int number) const;

    QObject *m_owner;
    QString m_name;
    std::vector<std::unique_ptr<Lane>> m_lanes;
    int m_number = 0;
};

} // namespace tributary
