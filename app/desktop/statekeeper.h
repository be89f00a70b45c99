// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/sourcefacts.h"
#include "engine/core/lanes.h"

#include <QHash>
#include <QObject>
#include <QString>
#include <QTimer>

namespace tributary {

/// Knows the state of every saved source, whoever runs it: reads the store whenever it is told that
/// something happened, and every two seconds, because a timer's run or the command line tells
/// nobody; then also which sources there are, their settings, and, beside its thread, whether their
/// copies are still there. GUI thread.
class StateKeeper final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StateKeeper)

public:
    explicit StateKeeper(const QString &storePath, QObject *parent = nullptr);

    /// Adds the source, or takes its new settings.
    void put(const SavedSource &source);
    void remove(const QString &name);
    void refresh(const QString &name);

    SourceFacts facts(const QString &name) const { return m_facts.value(name); }

Q_SIGNALS:
    /// Another state, another run going on, or another last run.
    void changed(const tributary::SourceFacts &facts);
    // What another program did to the stored sources. Told at each look until put() or remove().
    void appeared(const tributary::SavedSource &source);
    void alteredElsewhere(const tributary::SavedSource &source);
    void vanished(const QString &name);

private:
    void refreshAll();
    void readSources();
    void lookForCopies();
    void takeCopies(const QHash<QString, qint64> &gone);

    QString m_storePath;
    QHash<QString, SavedSource> m_sources;
    QHash<QString, SourceFacts> m_facts;
    /// Whose copy is not there, and the last run when that was seen: one that ended since has made
    /// it again.
    QHash<QString, qint64> m_gone;
    bool m_isLooking = false;
    bool m_isLookWanted = false; ///< after the one that is under way
    QTimer m_timer;
    Lanes m_lanes;
};

} // namespace tributary
