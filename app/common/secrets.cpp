// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/secrets.h"

#include "app/common/keyringlock.h"

#include <QLocale>
#include <QTimer>
#include <qt6keychain/keychain.h>

#include <utility>

namespace tributary {

namespace {

QString serviceName()
{
    return QStringLiteral("tributary");
}

Error keyringError(const QString &reason, const QString &detail = {})
{
    return makeError(ErrorKind::Keyring, {{QStringLiteral("reason"), reason}}, detail);
}

/// The failure of a finished job, in plain words; the library's own text stays as technical detail.
Error errorOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return keyringError(SecretStore::tr("access was denied"), job.errorString());
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return keyringError(SecretStore::tr("no keyring is running"), job.errorString());
    case QKeychain::NoError:
    case QKeychain::EntryNotFound:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    return keyringError(SecretStore::tr("it reported an error"), job.errorString());
}

/// Starts @p job and calls @p done once: with the job when it finished, with null when the time was
/// up. Not called at all when @p context dies first. The job deletes itself after it finished,
/// which may be never; it is then not waited for.
void run(QKeychain::Job *job, const ConnInfo &connection, std::chrono::milliseconds timeout,
         QObject *context, const std::function<void(const QKeychain::Job *)> &done)
{
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(connection.displayName());

    auto *timer = new QTimer(context);
    timer->setSingleShot(true);
    QObject::connect(timer, &QTimer::timeout, timer, [job, timer, done] {
        QObject::disconnect(job, nullptr, timer, nullptr);
        timer->deleteLater();
        done(nullptr);
    });
    QObject::connect(job, &QKeychain::Job::finished, timer,
                     [timer, done](QKeychain::Job *finishedJob) {
                         timer->stop();
                         timer->deleteLater();
                         done(finishedJob);
                     });
    timer->start(timeout);
    job->start();
}

/// As a keyring would: never before the question has returned.
void answerLater(QObject *context, std::function<void()> answer)
{
    QTimer::singleShot(0, context, std::move(answer));
}

Error timeoutError(std::chrono::milliseconds timeout)
{
    return keyringError(
        SecretStore::tr("no answer within %1 seconds")
            .arg(QLocale().toString(static_cast<double>(timeout.count()) / 1000.0)));
}

} // namespace

SecretStore::SecretStore(std::chrono::milliseconds timeout, QObject *parent)
    : QObject(parent)
    , m_timeout(timeout)
{ }

void SecretStore::read(const ConnInfo &connection, QObject *context,
                       std::function<void(Result<QByteArray>)> answer, Manner manner)
{
    if (!m_used) {
        answerLater(context, [answer = std::move(answer)] {
            answer(keyringError(tr("it is not used, as the settings say")));
        });
        return;
    }
    if (manner == Manner::Quiet) {
        askWhetherKeyringAsks(serviceName(), connection.displayName(), m_timeout, context,
                              [this, connection, context, answer = std::move(answer)](bool asks) {
                                  if (asks)
                                      answer(keyringError(tr("it is locked, or not running yet")));
                                  else
                                      read(connection, context, answer);
                              });
        return;
    }
    auto *job = new QKeychain::ReadPasswordJob(serviceName());
    run(job, connection, m_timeout, context,
        [job, timeout = m_timeout, answer = std::move(answer)](const QKeychain::Job *finished) {
            if (finished == nullptr)
                answer(timeoutError(timeout));
            else if (finished->error() == QKeychain::NoError)
                answer(job->binaryData());
            else if (finished->error() == QKeychain::EntryNotFound)
                answer(QByteArray());
            else
                answer(errorOf(*finished));
        });
}

void SecretStore::write(const ConnInfo &connection, const QByteArray &password, QObject *context,
                        std::function<void(Status)> answer)
{
    if (!m_used) {
        answerLater(context, [answer = std::move(answer)] { answer(Done()); });
        return;
    }
    auto *job = new QKeychain::WritePasswordJob(serviceName());
    job->setBinaryData(password);
    run(job, connection, m_timeout, context,
        [timeout = m_timeout, answer = std::move(answer)](const QKeychain::Job *finished) {
            if (finished == nullptr)
                answer(timeoutError(timeout));
            else if (finished->error() == QKeychain::NoError)
                answer(Done());
            else
                answer(errorOf(*finished));
        });
}

void SecretStore::remove(const ConnInfo &connection, QObject *context,
                         std::function<void(Status)> answer)
{
    auto *job = new QKeychain::DeletePasswordJob(serviceName());
    run(job, connection, m_timeout, context,
        [timeout = m_timeout, answer = std::move(answer)](const QKeychain::Job *finished) {
            if (finished == nullptr)
                answer(timeoutError(timeout));
            else if (finished->error() == QKeychain::NoError
                     || finished->error() == QKeychain::EntryNotFound)
                answer(Done());
            else
                answer(errorOf(*finished));
        });
}

} // namespace tributary
