// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/lanes.h"

#include <QObject>
#include <QThread>

namespace tributary {

/// The thread of one kind of question.
class Lanes::Lane
{
public:
    explicit Lane(const QString &name)
    {
        m_thread.setObjectName(name);
        m_worker->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
        m_thread.start();
    }

    ~Lane()
    {
        stop();
        m_thread.quit();
        m_thread.wait();
    }

    Q_DISABLE_COPY_MOVE(Lane)

    void stop() { m_stop.request_stop(); }

    std::stop_token begin(int number)
    {
        stop();
        m_stop = std::stop_source();
        m_number = number;
        return m_stop.get_token();
    }

    /// Looked at again on arrival: what was sent before a stop may still have been under way.
    bool isWanted(int number) const { return number == m_number && !m_stop.stop_requested(); }

    void post(const std::function<void()> &work)
    {
        QMetaObject::invokeMethod(m_worker, work, Qt::QueuedConnection);
    }

private:
    QThread m_thread;
    QObject *m_worker = new QObject; ///< what is posted to it runs on the thread, in order
    std::stop_source m_stop;
    int m_number = 0;
};

Lanes::Lanes(QObject *owner, int kinds, const QString &name)
    : m_owner(owner)
    , m_name(name)
    , m_lanes(static_cast<size_t>(kinds))
{ }

Lanes::~Lanes()
{
    cancel(); // all of them first: waiting for one after the other would take longer
}

int Lanes::ask(int kind, const Work &work)
{
    std::unique_ptr<Lane> &lane = m_lanes.at(static_cast<size_t>(kind));
    if (!lane)
        lane = std::make_unique<Lane>(m_name);
    const int number = ++m_number;
    lane->post([this, kind, number, work, stop = lane->begin(number)] {
        if (stop.stop_requested())
            return;
        if (const Answer answer = work(number, stop))
            tell(kind, number, answer);
    });
    return number;
}

void Lanes::tell(int kind, int number, const Answer &answer)
{
    QMetaObject::invokeMethod(
        m_owner,
        [this, kind, number, answer] {
            if (isWanted(kind, number))
                answer();
        },
        Qt::QueuedConnection);
}

void Lanes::cancel(int number)
{
    for (const std::unique_ptr<Lane> &lane : m_lanes) {
        if (lane && lane->isWanted(number))
            lane->stop();
    }
}

void Lanes::cancel()
{
    for (const std::unique_ptr<Lane> &lane : m_lanes) {
        if (lane)
            lane->stop();
    }
}

bool Lanes::isWanted(int kind, int number) const
{
    return m_lanes.at(static_cast<size_t>(kind))->isWanted(number);
}

} // namespace tributary
