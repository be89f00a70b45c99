// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray.h"

#include "ui/sourcestate.h"

#include <QMenu>
#include <QStringList>
#include <QSystemTrayIcon>
#include <QWidget>

#include <algorithm>

namespace tributary {

namespace {

/// Most systems cut longer ones.
constexpr int mostLines = 8;

/// The lower, the more it matters.
int rank(SourceState state)
{
    constexpr SourceState order[] = {
        SourceState::NeedsYou,      SourceState::PartlyFailed,    SourceState::Overdue,
        SourceState::Retrying,      SourceState::Copying,         SourceState::Following,
        SourceState::WaitingForDba, SourceState::SetupUnfinished, SourceState::Paused,
        SourceState::Ready,         SourceState::UpToDate};
    return static_cast<int>(std::ranges::find(order, state) - std::begin(order));
}

} // namespace

Tray::Tray(QWidget *window)
    : QObject(window)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return;
    m_menu = new QMenu(window);
    m_icon = new QSystemTrayIcon(this);
    m_icon->setContextMenu(m_menu);
    connect(m_icon, &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger)
                    Q_EMIT openRequested();
            });
    connect(m_icon, &QSystemTrayIcon::messageClicked, this, &Tray::openLatest);
    refresh();
    m_icon->show();
}

Tray::~Tray() = default;

bool Tray::isAvailable() const
{
    return m_icon != nullptr && QSystemTrayIcon::isSystemTrayAvailable();
}

void Tray::setState(const QString &source, SourceState state)
{
    if (m_states.contains(source) && m_states.value(source) == state)
        return;
    m_states.insert(source, state);
    refresh();
}

void Tray::removeSource(const QString &source)
{
    m_states.remove(source);
    m_unopened.removeIf([&](const Notice &each) { return each.source == source; });
    refresh();
}

void Tray::openLatest()
{
    Notice notice = m_last;
    if (!m_unopened.isEmpty()) {
        qsizetype at = m_unopened.size() - 1;
        while (at >= 0 && !m_unopened[at].isProblem)
            --at;
        notice = m_unopened.takeAt(at < 0 ? m_unopened.size() - 1 : at);
    }
    if (notice.aboutLog)
        Q_EMIT changesRequested(notice.source);
    else
        Q_EMIT sourceRequested(notice.source, notice.run);
}

void Tray::tell(const Notice &notice)
{
    m_last = notice;
    // What was said of the same matter before is past.
    m_unopened.removeIf([&](const Notice &each) {
        return each.source == notice.source && each.aboutLog == notice.aboutLog;
    });
    m_unopened.append(notice);
    if (m_icon != nullptr)
        m_icon->showMessage(notice.title, notice.text,
                            notice.isProblem ? QSystemTrayIcon::Warning
                                             : QSystemTrayIcon::Information);
}

SourceState Tray::worst() const
{
    const auto found = std::ranges::min_element(m_states, {}, rank);
    return found == m_states.end() ? SourceState::Ready : *found;
}

QString Tray::toolTip() const
{
    QStringList names = m_states.keys();
    std::ranges::stable_sort(names, {},
                             [this](const QString &name) { return rank(m_states.value(name)); });
    if (names.isEmpty())
        return tr("Tributary");
    QStringList lines;
    for (const QString &name : std::as_const(names)) {
        if (lines.size() == mostLines) {
            lines.append(tr("and %n more", nullptr, static_cast<int>(names.size()) - mostLines));
            break;
        }
        lines.append(
            tr("%1: %2", "source and state").arg(name, sourceStateText(m_states.value(name))));
    }
    return lines.join(u'\n');
}

void Tray::refresh()
{
    if (m_icon == nullptr)
        return;
    m_icon->setIcon(icon(m_states.isEmpty() ? Icon::Application : sourceStateIcon(worst())));
    m_icon->setToolTip(toolTip());
    m_menu->clear();
    m_menu->addAction(tr("&Open Tributary"), this, &Tray::openRequested);
    m_menu->addSeparator();
    for (auto each = m_states.cbegin(); each != m_states.cend(); ++each) {
        QString name = each.key();
        QMenu *menu = m_menu->addMenu(name.replace(u'&', QStringLiteral("&&")));
        menu->setIcon(icon(sourceStateIcon(each.value())));
        menu->addAction(tr("&Show"), this,
                        [this, source = each.key()] { Q_EMIT sourceRequested(source, 0); });
        menu->addAction(tr("S&ync now"), this,
                        [this, source = each.key()] { Q_EMIT syncRequested(source); });
    }
    m_menu->addSeparator();
    m_menu->addAction(tr("&Quit"), this, &Tray::quitRequested);
}

} // namespace tributary
