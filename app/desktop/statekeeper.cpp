// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/statekeeper.h"

#include "engine/store/runstore.h"

#include <chrono>

namespace tributary {

namespace {

constexpr std::chrono::seconds interval{2};

} // namespace

StateKeeper::StateKeeper(const QString &storePath, QObject *parent)
    : QObject(parent)
    , m_storePath(storePath)
{
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &StateKeeper::refreshAll);
    m_timer.start();
}

void StateKeeper::put(const SavedSource &source)
{
    m_sources.insert(source.name, source);
    refresh(source.name);
}

void StateKeeper::remove(const QString &name)
{
    m_sources.remove(name);
    m_facts.remove(name);
}

void StateKeeper::refresh(const QString &name)
{
    const auto source = m_sources.constFind(name);
    if (source == m_sources.cend())
        return;
    SourceFacts now = loadSourceFacts(m_storePath, *source, QDateTime::currentDateTimeUtc());
    if (now.killedRun) {
        // Its history must not say for ever that it goes on.
        static_cast<void>(RunStore(m_storePath).endKilled(*now.killedRun));
        now = loadSourceFacts(m_storePath, *source, QDateTime::currentDateTimeUtc());
    }
    if (m_facts.contains(name) && m_facts.value(name) == now)
        return;
    m_facts.insert(name, now);
    Q_EMIT changed(now);
}

void StateKeeper::readSources()
{
    const Result<QList<SavedSource>> stored = SourceStore(m_storePath).sources();
    if (!stored)
        return; // the next look will do
    QStringList gone = m_sources.keys();
    for (const SavedSource &source : *stored) {
        gone.removeOne(source.name);
        const auto known = m_sources.constFind(source.name);
        if (known == m_sources.cend())
            Q_EMIT appeared(source);
        else if (*known != source)
            Q_EMIT alteredElsewhere(source);
    }
    for (const QString &name : std::as_const(gone))
        Q_EMIT vanished(name);
}

void StateKeeper::refreshAll()
{
    readSources();
    const QStringList names = m_sources.keys();
    for (const QString &name : names)
        refresh(name);
}

} // namespace tributary
