// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons.h"

#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

#include <memory>

namespace tributary {

namespace {

QString fileOf(Icon which)
{
    const auto path = [](const char *name) {
        return QStringLiteral(":/tributary/ui/%1.svg").arg(QLatin1String(name));
    };
    switch (which) {
    case Icon::Add:
        return path("add");
    case Icon::Application:
        return path("tributary");
    case Icon::Close:
        return path("close");
    case Icon::Done:
        return path("done");
    case Icon::Failed:
        return path("failed");
    case Icon::Following:
        return path("following");
    case Icon::Info:
        return path("info");
    case Icon::Ok:
        return path("ok");
    case Icon::Overdue:
        return path("overdue");
    case Icon::Pause:
        return path("pause");
    case Icon::Retry:
        return path("retry");
    case Icon::Running:
        return path("running");
    case Icon::Stop:
        return path("stop");
    case Icon::Sync:
        return path("sync");
    case Icon::Waiting:
        return path("waiting");
    case Icon::Warning:
        return path("warning");
    }
    Q_UNREACHABLE();
}

/// Draws an SVG at any size. Our own instead of Qt's icon plug-in, so that the program links Qt Svg
/// and cannot start on a computer that would show empty squares.
class SvgIconEngine final : public QIconEngine
{
public:
    explicit SvgIconEngine(const QString &file)
        : m_renderer(std::make_shared<QSvgRenderer>(file))
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode,
               [[maybe_unused]] QIcon::State state) override
    {
        painter->save();
        if (mode == QIcon::Disabled)
            painter->setOpacity(0.35);
        m_renderer->render(painter, rect);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap image(size);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return image;
    }

    QIconEngine *clone() const override { return new SvgIconEngine(*this); }

    QString key() const override { return QStringLiteral("tributary-svg"); }

    bool isNull() override { return !m_renderer->isValid(); }

private:
    std::shared_ptr<QSvgRenderer> m_renderer;
};

} // namespace

QIcon icon(Icon which)
{
    return QIcon(new SvgIconEngine(fileOf(which)));
}

} // namespace tributary
