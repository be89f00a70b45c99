// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/secretclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPointer>
#include <QTimer>

namespace tributary {

void copySecret(const QString &text, std::chrono::milliseconds stay)
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    auto *data = new QMimeData;
    data->setText(text);
    data->setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
    clipboard->setMimeData(data);
    // The object tells whether it is still ours: comparing texts would keep the secret that long.
    QTimer::singleShot(stay, clipboard, [clipboard, ours = QPointer<const QMimeData>(data)] {
        if (ours != nullptr && clipboard->mimeData() == ours)
            clipboard->clear();
    });
}

} // namespace tributary
