// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/statekeeper.h"

#include "engine/destination/destinationaddress.h"
#include "engine/store/runstore.h"

#include <chrono>
#include <utility>

namespace tributary {

namespace {

constexpr std::chrono::seconds interval{2};

qint64 runOf(const SourceFacts &facts)
{
    return facts.last ? facts.last->id : 0;
}

} // namespace

StateKeeper::StateKeeper(const QString &storePath, QObject *parent)
    : QObject(parent)
    , m_storePath(storePath)
    , m_lanes(this, 1, QStringLiteral("copies"))
{
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &StateKeeper::refreshAll);
    m_timer.start();
}

void StateKeeper::put(const SavedSource &source)
{
    m_sources.insert(source.name, source);
    refresh(source.name);
    lookForCopies();
}

void StateKeeper::remove(const QString &name)
{
    m_sources.remove(name);
    m_facts.remove(name);
    m_gone.remove(name);
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
    if (m_gone.contains(name) && m_gone.value(name) == runOf(now)) {
        if (const auto address = parseDestination(source->destination); address)
            noteCopyGone(now, address->path);
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
    lookForCopies();
}

/// A file on a disk of the network may keep whoever looks for it waiting.
void StateKeeper::lookForCopies()
{
    m_isLookWanted = m_isLooking;
    if (m_isLooking)
        return;
    m_isLooking = true;
    QHash<QString, std::pair<DestinationAddress, qint64>> wanted;
    for (const SavedSource &source : std::as_const(m_sources)) {
        const SourceFacts known = m_facts.value(source.name);
        const auto address = parseDestination(source.destination);
        if (address && known.last && !known.running)
            wanted.insert(source.name, {*address, runOf(known)});
    }
    m_lanes.ask(0, [this, wanted](int, const std::stop_token &stop) -> Lanes::Answer {
        QHash<QString, qint64> gone;
        for (auto each = wanted.cbegin(); each != wanted.cend() && !stop.stop_requested(); ++each) {
            if (!isThere(each->first))
                gone.insert(each.key(), each->second);
        }
        return [this, gone] { takeCopies(gone); };
    });
}

void StateKeeper::takeCopies(const QHash<QString, qint64> &gone)
{
    m_isLooking = false;
    if (gone != m_gone) {
        m_gone = gone;
        const QStringList names = m_sources.keys();
        for (const QString &name : names)
            refresh(name);
    }
    if (m_isLookWanted)
        lookForCopies();
}

} // namespace tributary
