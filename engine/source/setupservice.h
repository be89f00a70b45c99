// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/source/sourcecheck.h"

#include <QObject>
#include <QThread>

#include <stop_token>

namespace tributary {

class SetupWorker;

/// The wizard's way to the source: lives on the main thread, never blocks, owns a thread on which
/// checkSource() runs. A new check stops the one before; answers of a stopped check are not
/// delivered. The number that check() returns comes back with each answer.
class SetupService final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SetupService)

public:
    explicit SetupService(QObject *parent = nullptr);
    ~SetupService() override; ///< stops a running check and waits for it

    int check(const SourceCheckRequest &request);
    void cancel();

Q_SIGNALS:
    void checkProgressed(int number, const tributary::CheckResult &result);
    void checkFinished(int number, const tributary::SourceCheckReport &report);

private:
    QThread m_thread;
    SetupWorker *m_worker = nullptr;
    std::stop_source m_stop;
    int m_number = 0;
};

} // namespace tributary
