// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QList>
#include <QPainter>
#include <QString>
#include <QWidget>

namespace tributary::test {

template <typename T>
T *child(const QWidget &parent, const char *name)
{
    return parent.findChild<T *>(QLatin1String(name));
}

/// All of them in one picture, three in a row, to be looked at together.
inline void saveSheet(const QList<QImage> &images, const QString &path)
{
    constexpr int across = 3;
    constexpr QSize cell{640, 500};
    const int down = static_cast<int>((images.size() + across - 1) / across);
    QImage sheet(cell.width() * across, cell.height() * down, QImage::Format_RGB32);
    sheet.fill(Qt::gray);
    QPainter painter(&sheet);
    for (int place = 0; place < images.size(); ++place) {
        QImage image = images.at(place);
        image.setDevicePixelRatio(1);
        image = image.scaled(cell - QSize(8, 8), Qt::KeepAspectRatio, Qt::SmoothTransformation);
        painter.drawImage(place % across * cell.width() + 4, place / across * cell.height() + 4,
                          image);
    }
    sheet.save(path);
}

} // namespace tributary::test
