// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/core/result.h"
#include "engine/postgres/conninfo.h"

#include <QByteArray>
#include <QObject>
#include <QProcess>

namespace tributary {

/// Where the practice server listens.
struct PracticePlace
{
    ConnInfo connection;
    QByteArray password;
    bool isNew = false; ///< made by this start: other data files than in an earlier session

    bool operator==(const PracticePlace &) const = default;
};

/// What the script printed, as lines of key=value. Errors: PracticeServer.
Result<PracticePlace> readPracticePlace(const QByteArray &output);

/// A PostgreSQL of our own with the sample data: the script "practice-server" (see packaging/) run
/// as a child process. The server is stopped, and its data deleted, when this object goes. GUI
/// thread; only the destructor blocks, for at most a few seconds.
class PracticeServer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PracticeServer)

public:
    /// @p folder belongs to the server: it is made, and deleted at the end.
    explicit PracticeServer(const QString &folder, QObject *parent = nullptr);
    ~PracticeServer() override;

    /// started() or failed() follows. A server that runs already answers at once with the same
    /// place; asking again while it is starting changes nothing.
    void start();

    bool isStarting() const { return m_process.state() != QProcess::NotRunning; }

Q_SIGNALS:
    void started(const tributary::PracticePlace &place);
    void failed(const tributary::Error &error);

private:
    void readResult(int exitCode);

    QString m_folder;
    QString m_script;
    QProcess m_process;
    bool m_isNew = false;
    bool m_used = false;
};

} // namespace tributary
