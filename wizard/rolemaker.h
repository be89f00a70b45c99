// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/source/setupservice.h"
#include "wizard/setupdraft.h"

#include <QObject>

#include <optional>

namespace tributary {

/// Runs the setup script of the answers with an administrator's login, in each database of the
/// setup: makes the read-only role, or brings its rights in line with what is chosen by now. The
/// login is forgotten when that is over. GUI thread.
class RoleMaker final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RoleMaker)

public:
    /// @p draft and @p service outlive it; the draft learns what the role was given.
    RoleMaker(SetupDraft &draft, const SetupContext &context, SetupService &service,
              QObject *parent);
    ~RoleMaker() override; ///< as stop()

    void start(const QString &user, const QByteArray &password);
    /// Its script is rolled back; running it again does no harm. Whether one was under way.
    bool stop();

Q_SIGNALS:
    void finished(const std::optional<tributary::Error> &error);

private:
    void goOn();
    void takeAnswer(int number, const std::optional<Error> &error);

    SetupDraft &m_draft;
    QString m_passFile;
    SetupService &m_service;
    int m_number = 0; ///< of the script that is being run; 0: none
    SourceCheckRequest m_admin;
    QStringList m_databases; ///< in which it is still to be run
    QByteArray m_choice; ///< that is being given
};

} // namespace tributary
