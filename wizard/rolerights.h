// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/source/sourcecheck.h"
#include "wizard/setupdraft.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace tributary {

class AdminForm;
class NoteLabel;
class RoleMaker;
class SetupService;

/// Whether the new user may read what was chosen and no column that was left out: it was made, or
/// its script handed over, before tables and columns were chosen. Asked of the server with that
/// user, and mended with an administrator's login or with a new script. GUI thread.
class RoleRights final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RoleRights)

public:
    /// @p draft and @p service outlive it.
    RoleRights(SetupDraft &draft, const SetupContext &context, SetupService &service,
               QWidget *parent);
    ~RoleRights() override; ///< stops what it asked

    /// Looks, where there is something to look at; else nothing is shown.
    void begin();
    /// Stops, and forgets what was typed.
    void end();

    /// The sync may start: nothing is copied that was left out.
    bool isFit() const { return m_fit; }

Q_SIGNALS:
    void fitChanged();

private:
    void ask();
    void showReport(int number, const SourceCheckReport &report);
    void showExcess(const QStringList &columns);
    void run();
    void finishRun(const std::optional<Error> &error);
    void setFit(bool fit);
    QString remedy() const;

    SetupDraft &m_draft;
    QString m_passFile;
    SetupService &m_service;
    RoleMaker *m_maker;
    int m_number = 0; ///< of the check that counts; 0: none
    bool m_fit = true;
    bool m_ran = false; ///< the script was run here for the present choice

    NoteLabel *m_note;
    QPushButton *m_again;
    AdminForm *m_admin;
};

} // namespace tributary
