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

QString outcomeWord(SyncReport::Outcome outcome)
{
    switch (outcome) {
    case SyncReport::Outcome::Ok:
        return QStringLiteral("ok");
    case SyncReport::Outcome::Partial:
        return QStringLiteral("partial");
    case SyncReport::Outcome::Failed:
        return QStringLiteral("failed");
    }
    Q_UNREACHABLE();
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

void SyncSession::start()
{
    if (m_active)
        return;
    m_active = true;
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
    SyncRequest request;
    request.sourceName = m_source.name;
    request.source = m_source.connection;
    request.password = m_password;
    request.passFile = m_passFile;
    request.destination = m_source.destination;
    request.tables = m_source.tables;
    m_controller.start(request);
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

RunRecord recordOf(const QString &sourceName, const SyncReport &report)
{
    RunRecord record;
    record.sourceName = sourceName;
    record.startedAt = report.startedAt;
    record.finishedAt = report.finishedAt;
    record.outcome = outcomeWord(report.outcome);
    if (report.error) {
        record.errorId = report.error->id();
        record.message = report.error->message;
    }
    record.rows = report.rows;
    record.bytes = report.bytes;
    return record;
}

} // namespace tributary
