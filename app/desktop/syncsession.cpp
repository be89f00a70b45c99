// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/syncsession.h"

#include <chrono>
#include <utility>

namespace tributary {

namespace {

constexpr std::chrono::milliseconds keyringPatience{1500};

bool isAboutPassword(const SyncReport &report)
{
    return report.error
        && (report.error->kind == ErrorKind::PasswordNeeded
            || report.error->kind == ErrorKind::WrongPassword);
}

} // namespace

SyncSession::SyncSession(const SavedSource &source, const QString &passFile, SecretStore &secrets,
                         QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_passFile(passFile)
    , m_secrets(secrets)
{
    connect(&m_controller, &SyncController::finished, this, &SyncSession::end);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        Q_EMIT noted(tr("Waiting for the keyring: perhaps it asks you to unlock it."));
    });
}

void SyncSession::setPassword(const QByteArray &password, bool keep)
{
    m_password = password;
    m_keep = keep && !password.isEmpty();
}

void SyncSession::start(const RunChoice &choice)
{
    if (m_active)
        return;
    m_active = true;
    m_choice = m_source.followsLog() ? choice : RunChoice();
    m_request = requestOf(m_source);
    m_request.passFile = m_passFile;
    m_request.log.follow = m_choice.follow;
    m_request.log.allowResync = m_choice.allowResync;
    Q_EMIT started();
    if (m_password.isEmpty())
        askKeyring();
    else
        run();
}

void SyncSession::askKeyring()
{
    const int question = ++m_questions;
    m_question = question;
    m_patience.start(keyringPatience);
    m_secrets.read(m_source.connection, this, [this, question](const Result<QByteArray> &answer) {
        if (m_question != question)
            return; // stopped meanwhile
        m_question = 0;
        m_patience.stop();
        m_keyringAvailable = static_cast<bool>(answer);
        if (answer)
            m_password = *answer; // a keyring that is not there is no reason not to try
        run();
    });
}

void SyncSession::stop()
{
    if (std::exchange(m_question, 0) == 0) {
        m_controller.stop();
        return;
    }
    m_patience.stop();
    SyncReport report;
    report.outcome = SyncReport::Outcome::Failed;
    report.error = makeError(ErrorKind::Interrupted);
    report.startedAt = QDateTime::currentDateTimeUtc();
    report.finishedAt = report.startedAt;
    end(report);
}

void SyncSession::run()
{
    m_request.password = m_password;
    m_controller.start(m_request);
}

void SyncSession::end(SyncReport report)
{
    m_active = false;
    const bool wantsPassword = isAboutPassword(report);
    if (wantsPassword)
        m_password.clear(); // the one that was tried is wrong
    Q_EMIT finished(report);
    if (wantsPassword) {
        Q_EMIT passwordNeeded(*report.error, m_keyringAvailable);
        return;
    }
    const bool wasLetIn = !report.tables.isEmpty();
    if (wasLetIn && std::exchange(m_keep, false)) {
        m_secrets.write(m_source.connection, m_password, this, [this](const Status &status) {
            if (!status)
                Q_EMIT keepingFailed(status.error());
        });
    }
}

} // namespace tributary
