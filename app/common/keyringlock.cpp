// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/keyringlock.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QMap>
#include <QTimer>

namespace tributary {

namespace {

using Attributes = QMap<QString, QString>;
using Found = QDBusPendingReply<QList<QDBusObjectPath>, QList<QDBusObjectPath>>;
using Answer = std::function<void(bool asks)>;

bool isPlasma()
{
    return qEnvironmentVariable("XDG_CURRENT_DESKTOP").contains(u"KDE")
        || qEnvironmentVariableIsSet("KDE_FULL_SESSION");
}

/// A keyring that does not run is not started: it would be locked.
void call(QDBusMessage message, const QVariantList &arguments, std::chrono::milliseconds timeout,
          QObject *context, const std::function<void(const QDBusPendingCall &)> &then)
{
    message.setAutoStartService(false);
    message.setArguments(arguments);
    auto *watcher = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(message, static_cast<int>(timeout.count())),
        context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [then](QDBusPendingCallWatcher *finished) {
                         finished->deleteLater();
                         then(*finished);
                     });
}

/// The entry is found in a locked collection only.
void askSecretService(const QString &service, const QString &key, std::chrono::milliseconds timeout,
                      QObject *context, const Answer &answer)
{
    qDBusRegisterMetaType<Attributes>();
    const Attributes attributes = {{QStringLiteral("user"), key},
                                   {QStringLiteral("server"), service}};
    call(QDBusMessage::createMethodCall(
             QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"),
             QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("SearchItems")),
         {QVariant::fromValue(attributes)}, timeout, context,
         [answer](const QDBusPendingCall &finished) {
             const Found found = finished;
             answer(found.isError()
                    || (found.argumentAt<0>().isEmpty() && !found.argumentAt<1>().isEmpty()));
         });
}

QDBusMessage walletCall(const char *method)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.kde.kwalletd5"),
                                          QStringLiteral("/modules/kwalletd5"),
                                          QStringLiteral("org.kde.KWallet"), QLatin1String(method));
}

/// The wallet that passwords of programs are in is not open.
void askWallet(std::chrono::milliseconds timeout, QObject *context, const Answer &answer)
{
    call(walletCall("networkWallet"), {}, timeout, context,
         [timeout, context, answer](const QDBusPendingCall &finished) {
             const QDBusPendingReply<QString> wallet = finished;
             if (wallet.isError()) {
                 answer(true);
                 return;
             }
             call(walletCall("isOpen"), {wallet.value()}, timeout, context,
                  [answer](const QDBusPendingCall &ended) {
                      const QDBusPendingReply<bool> isOpen = ended;
                      answer(isOpen.isError() || !isOpen.value());
                  });
         });
}

} // namespace

void askWhetherKeyringAsks(const QString &service, const QString &key,
                           std::chrono::milliseconds timeout, QObject *context,
                           const Answer &answer)
{
    if (!QDBusConnection::sessionBus().isConnected()) {
        // Nobody is there who could.
        QTimer::singleShot(0, context, [answer] { answer(false); });
        return;
    }
    if (isPlasma())
        askWallet(timeout, context, answer);
    else
        askSecretService(service, key, timeout, context, answer);
}

} // namespace tributary
