// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QSvgRenderer>
#include <QWidget>

namespace tributary::wording {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Wording", text);
}

} // namespace

QString count(qint64 number)
{
    return QLocale().toString(number);
}

QString aboutCount(qint64 number)
{
    qint64 unit = 1;
    while (number / unit >= 1000)
        unit *= 10;
    return translated(QT_TRANSLATE_NOOP("Wording", "≈ %1"))
        .arg(count((number / unit + (number % unit * 2 >= unit ? 1 : 0)) * unit));
}

QString bytes(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 1024 ? 0 : 1, QLocale::DataSizeIecFormat);
}

QString aboutBytes(double amount)
{
    constexpr double most = 9e18; // what fits into the whole number
    return translated(QT_TRANSLATE_NOOP("Wording", "≈ %1"))
        .arg(bytes(static_cast<qint64>(qBound(0.0, amount, most))));
}

QString took(std::chrono::milliseconds time)
{
    if (time.count() < 1000)
        return translated(QT_TRANSLATE_NOOP("Wording", "%1 ms")).arg(count(time.count()));
    return translated(QT_TRANSLATE_NOOP("Wording", "%1 s"))
        .arg(QLocale().toString(static_cast<double>(time.count()) / 1000.0, 'f', 1));
}

QPixmap pixmap(const QString &name, const QWidget *widget)
{
    QSvgRenderer renderer(QStringLiteral(":/tributary/widgets/%1.svg").arg(name));
    const double scale = widget->devicePixelRatioF();
    const int size = qRound(widget->fontMetrics().height() * 1.15 * scale);
    QPixmap image(size, size);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    image.setDevicePixelRatio(scale);
    return image;
}

} // namespace tributary::wording
