// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <chrono>
#include <functional>

namespace tributary {

/// Whether reading the entry @p key of @p service would have the desktop's keyring ask its owner
/// for something, as one that is locked, or not running yet, does. Asks over the session's bus what
/// can be asked without a dialogue: the Secret Service, or KWallet on its own desktop. Calls
/// @p answer once, from the event loop, unless @p context is gone by then; what does not answer
/// within @p timeout would ask. Main thread; never blocks. Facts: Secret Service API 0.2, "Lookup";
/// which of the two counts is QtKeychain's choice.
void askWhetherKeyringAsks(const QString &service, const QString &key,
                           std::chrono::milliseconds timeout, QObject *context,
                           const std::function<void(bool asks)> &answer);

} // namespace tributary
