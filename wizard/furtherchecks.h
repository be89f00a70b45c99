// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/source/sourcecheck.h"
#include "wizard/setupdraft.h"

#include <QStringList>
#include <QWidget>

class QPushButton;

namespace tributary {

class DatabaseWarnings;
class NoteLabel;
class SetupService;

/// Whether the further databases of the server can be read and followed as the first one, which has
/// the checks of the pages: each is checked in its turn before the sync may start. What is only
/// worth a look is told, and holds nothing. GUI thread.
class FurtherChecks final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FurtherChecks)

public:
    /// @p draft and @p service outlive it.
    FurtherChecks(SetupDraft &draft, const SetupContext &context, SetupService &service,
                  QWidget *parent);
    ~FurtherChecks() override; ///< stops what it asked

    /// Looks at all of them, where there are any and who reads them can log in.
    void begin();
    /// Stops; what was found is forgotten.
    void end();

    /// The sync may start: no database stands in its way.
    bool isFit() const { return m_fit; }

Q_SIGNALS:
    void fitChanged();

private:
    void ask();
    void takeReport(int number, const SourceCheckReport &report);
    void tell();
    void setFit(bool fit);

    SetupDraft &m_draft;
    QString m_passFile;
    SetupService &m_service;
    QStringList m_waiting; ///< to be checked; the first of them is being so
    QStringList m_problems; ///< a sentence each
    int m_number = 0; ///< of the check that counts; 0: none
    bool m_fit = true;

    NoteLabel *m_note;
    QPushButton *m_again;
    DatabaseWarnings *m_warnings;
};

} // namespace tributary
