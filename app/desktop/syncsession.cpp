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

/// Of a run that did not get as far as the sync thread.
SyncReport failedReport(const Error &error)
{
    SyncReport report;
    report.outcome = SyncReport::Outcome::Failed;
    report.error = error;
    report.startedAt = QDateTime::currentDateTimeUtc();
    report.finishedAt = report.startedAt;
    return report;
}

} // namespace

SyncSession::SyncSession(const SavedSource &source, const QString &storePath,
                         const QString &passFile, SecretStore &secrets, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_passFile(passFile)
    , m_secrets(secrets)
    , m_keeper(storePath, m_controller)
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

ConnectionOptions SyncSession::access() const
{
    ConnectionOptions options;
    options.info = m_source.connection;
    options.password = m_password;
    options.passFile = m_passFile;
    return options;
}

void SyncSession::withPassword(QObject *context, SecretStore::Manner manner,
                               const std::function<void()> &then)
{
    if (!m_password.isEmpty()) {
        then();
        return;
    }
    m_secrets.read(
        m_source.connection, context,
        [this, then](const Result<QByteArray> &answer) {
            m_keyringAvailable = static_cast<bool>(answer);
            if (answer && m_password.isEmpty())
                m_password = *answer;
            then();
        },
        manner);
}

void SyncSession::start(const RunChoice &choice)
{
    if (m_active)
        return;
    m_active = true;
    m_choice = choice;
    m_choice.follow = choice.follow && m_source.followsLog();
    m_choice.allowResync = choice.allowResync && m_source.followsLog();
    m_request = requestOf(m_source);
    m_request.passFile = m_passFile;
    m_request.limits = m_limits;
    m_request.log.follow = m_choice.follow;
    m_request.log.allowResync = m_choice.allowResync;
    if (m_source.followsLog()) {
        m_request.log.copyAgain = m_choice.copyAgain;
    } else if (!m_choice.copyAgain.isEmpty()) {
        m_request.tables = m_choice.copyAgain;
        m_request.isPart = true;
    }
    if (const Status begun = m_keeper.begin(m_request, choice.trigger); !begun) {
        m_active = false;
        Q_EMIT refused(begun.error());
        return;
    }
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
    m_secrets.read(
        m_source.connection, this,
        [this, question](const Result<QByteArray> &answer) {
            if (m_question != question)
                return; // stopped meanwhile
            m_question = 0;
            m_patience.stop();
            m_keyringAvailable = static_cast<bool>(answer);
            if (answer)
                m_password = *answer; // a keyring that is not there is no reason not to try
            run();
        },
        m_choice.isByHand() ? SecretStore::Manner::MayAsk : SecretStore::Manner::Quiet);
}

void SyncSession::stop()
{
    if (std::exchange(m_question, 0) == 0) {
        m_controller.stop();
        return;
    }
    m_patience.stop();
    end(failedReport(makeError(ErrorKind::Interrupted)));
}

void SyncSession::run()
{
    m_request.password = m_password;
    m_controller.start(m_request);
}

void SyncSession::end(const SyncReport &report)
{
    m_active = false;
    const bool wantsPassword = isAboutPassword(report);
    if (wantsPassword)
        m_password.clear(); // the one that was tried is wrong
    if (const Status kept = m_keeper.finish(m_request, report); !kept)
        Q_EMIT keepingFailed(kept.error());
    Q_EMIT finished(report);
    if (wantsPassword) {
        Q_EMIT passwordNeeded(*report.error, m_keyringAvailable);
        return;
    }
    if (!report.tables.isEmpty())
        noteLetIn();
}

void SyncSession::noteLetIn()
{
    m_wasLetIn = true;
    if (std::exchange(m_keep, false)) {
        m_secrets.write(m_source.connection, m_password, this, [this](const Status &status) {
            if (!status)
                Q_EMIT keepingFailed(status.error());
        });
    }
}

} // namespace tributary
