// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/postgres/conninfo.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <chrono>
#include <functional>

namespace tributary {

/// Passwords in the desktop's keyring (QtKeychain), one entry a connection, kept under
/// "user@host:port/database". Never falls back to storing in clear. Lives on the main thread and
/// needs its event loop; never blocks. A keyring that does not answer within the time-out counts as
/// absent (a locked KWallet may hang for ever).
class SecretStore : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretStore)

public:
    explicit SecretStore(std::chrono::milliseconds timeout = std::chrono::seconds(5),
                         QObject *parent = nullptr);

    /// By choice the keyring is left alone: it is as if there were none, and what would be written
    /// is not. Entries can still be removed.
    void setUsed(bool used) { m_used = used; }

    bool isUsed() const { return m_used; }

    /// Whether a keyring may ask its owner to unlock it, which only somebody who waits for the
    /// answer understands.
    enum class Manner { MayAsk, Quiet };

    /// Answers with the password, an empty one when the keyring holds none, or the error Keyring:
    /// also for one that would have to ask, where it may not.
    void read(const ConnInfo &connection, QObject *context,
              std::function<void(Result<QByteArray>)> answer, Manner manner = Manner::MayAsk);
    void write(const ConnInfo &connection, const QByteArray &password, QObject *context,
               std::function<void(Status)> answer);
    void remove(const ConnInfo &connection, QObject *context, std::function<void(Status)> answer);

private:
    std::chrono::milliseconds m_timeout;
    bool m_used = true;
};

} // namespace tributary
