// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/source/logfacts.h"

#include <QGroupBox>
#include <QList>

class QComboBox;
class QLineEdit;

namespace tributary {

class NoteLabel;

/// Why the slot cannot be taken over for @p database, in a few words for people; empty when it can.
/// @p plugin: the chosen one, empty: whichever the slot has. Pure function.
QString whyNotTakenOver(const SlotFacts &slot, const QString &database, const QString &plugin);

/// Through which plugin, slot and publication changes come: all have defaults; a slot that is there
/// can be taken over. GUI thread.
class SlotChoice final : public QGroupBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SlotChoice)

public:
    explicit SlotChoice(QWidget *parent = nullptr);

    /// The answers so far; empty: the default.
    void fill(const QString &database, const QString &plugin, const QString &slot,
              const QString &publication, bool takenOver);
    /// What the server has. @p hasPgoutput: version 10 and later.
    void setSlots(const QList<SlotFacts> &slots, bool hasPgoutput);

    QString plugin() const; ///< empty: chosen by the first run
    QString slotName() const; ///< empty: the default
    QString publication() const; ///< empty: the default
    bool isTakenOver() const; ///< the slot is there already; before setSlots(): as filled in
    bool isValid() const;

Q_SIGNALS:
    void changed();

private:
    void rebuild();
    void judge();
    QString newName() const;

    QString m_database;
    QList<SlotFacts> m_slots;
    bool m_slotsKnown = false;
    QString m_wanted; ///< the slot to be taken over, once it is known
    QComboBox *m_plugin;
    QComboBox *m_slot;
    QLineEdit *m_name;
    QLineEdit *m_publication;
    NoteLabel *m_note;
};

} // namespace tributary
