// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/runkeeper.h"
#include "app/common/runrequest.h"
#include "app/common/secrets.h"
#include "engine/postgres/connection.h"
#include "engine/store/sourcestore.h"
#include "engine/sync/synccontroller.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <functional>

namespace tributary {

/// What is decided for one run; follow and allowResync of the method "log" only.
struct RunChoice
{
    bool follow = false; ///< goes on applying changes until stopped
    bool allowResync = false; ///< a gap may be closed by a full copy
    /// Tables that are copied again, quoted. Of the method "log": beside the changes of all others;
    /// else nothing but these is copied.
    QStringList copyAgain = {};
    RunTrigger trigger = RunTrigger::Window;
    bool resumed = false; ///< goes on by itself, after what held it back is over

    /// Somebody waits for it.
    bool isByHand() const { return trigger == RunTrigger::Window && !resumed; }
};

/// The runs of one saved source in the window, one at a time. Its password comes from memory, else
/// from the keyring, which asks nobody for a run that begins by itself, else libpq looks into the
/// password file, and when the server still wants one, passwordNeeded() asks for it. GUI thread;
/// borrows the secrets.
class SyncSession final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SyncSession)

public:
    SyncSession(const SavedSource &source, const QString &storePath, const QString &passFile,
                SecretStore &secrets, QObject *parent = nullptr);

    const SavedSource &source() const { return m_source; }

    /// For the next run.
    void setSource(const SavedSource &source) { m_source = source; }

    /// Remembers the password until the program ends; with @p keep also in the keyring, once a run
    /// was let in with it.
    void setPassword(const QByteArray &password, bool keep);

    /// From the next run on.
    void setLimits(const RunLimits &limits) { m_limits = limits; }

    const RunLimits &limits() const { return m_limits; }

    /// What is remembered; empty when nothing is.
    QByteArray password() const { return m_password; }

    /// Calls @p then, on the GUI thread, as soon as the keyring was asked for a password that is
    /// not remembered; not when @p context is gone by then. Without one, libpq's password file is
    /// left. @p manner: MayAsk only for what somebody waits for.
    void withPassword(QObject *context, SecretStore::Manner manner,
                      const std::function<void()> &then);

    /// The way to the server, with what is remembered of the password.
    ConnectionOptions access() const;

    /// As the keyring answered last.
    bool isKeyringAvailable() const { return m_keyringAvailable; }

    /// A run of this session reached the tables, or noteLetIn() was called.
    bool wasLetIn() const { return m_wasLetIn; }

    /// The server answered a question that was asked with access(): what is remembered of the
    /// password is right, and is kept where that was wanted.
    void noteLetIn();

    /// From start() until finished(), the wait for the keyring included.
    bool isActive() const { return m_active; }

    /// The present or the last run copies only some tables.
    bool isPart() const { return m_request.isPart; }

    void start(const RunChoice &choice = {});
    void stop();

    /// Of the present or the last run.
    const RunChoice &choice() const { return m_choice; }

    const SyncRequest &request() const { return m_request; }

    /// Stage and end of the run are on record.
    RunKeeper &keeper() { return m_keeper; }

    /// What to listen to for phases and progress.
    SyncController &controller() { return m_controller; }

Q_SIGNALS:
    void started();
    /// Nothing began: another program runs the source, say.
    void refused(const tributary::Error &error);
    void finished(const tributary::SyncReport &report);
    /// The run that has just finished was not let in.
    void passwordNeeded(const tributary::Error &reason, bool keyringAvailable);
    /// A remark that belongs to the run.
    void noted(const QString &text);
    /// The password, or the record of the run, could not be kept.
    void keepingFailed(const tributary::Error &error);

private:
    void askKeyring();
    void run();
    void end(const SyncReport &report);

    SavedSource m_source;
    QString m_passFile;
    SecretStore &m_secrets;
    SyncController m_controller;
    RunKeeper m_keeper;
    QByteArray m_password;
    bool m_keep = false;
    bool m_keyringAvailable = false;
    bool m_active = false;
    bool m_wasLetIn = false;
    RunChoice m_choice;
    RunLimits m_limits;
    SyncRequest m_request;
    QTimer m_patience; ///< runs out while the keyring is asked
    int m_question = 0; ///< to the keyring; 0: none is open
    int m_questions = 0;
};

} // namespace tributary

Q_DECLARE_METATYPE(tributary::RunChoice)
