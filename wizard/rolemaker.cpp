// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/rolemaker.h"

#include "wizard/draftrequests.h"

#include <utility>

namespace tributary {

RoleMaker::RoleMaker(SetupDraft &draft, const SetupContext &context, SetupService &service,
                     QObject *parent)
    : QObject(parent)
    , m_draft(draft)
    , m_passFile(context.passFile)
    , m_service(service)
{
    connect(&m_service, &SetupService::setupRun, this, &RoleMaker::takeAnswer);
}

RoleMaker::~RoleMaker()
{
    stop();
}

void RoleMaker::start(const QString &user, const QByteArray &password)
{
    stop();
    m_admin.connection = m_draft.source.connection;
    m_admin.connection.user = user;
    m_admin.password = password;
    m_admin.passFile = m_passFile;
    m_databases = setupDatabases(m_draft);
    m_choice = choiceMark(m_draft);
    goOn();
}

bool RoleMaker::stop()
{
    m_service.cancel(m_number);
    m_databases.clear();
    m_admin.password.fill('\0');
    m_admin = SourceCheckRequest();
    return std::exchange(m_number, 0) != 0;
}

void RoleMaker::goOn()
{
    const QString database = m_databases.takeFirst();
    m_admin.connection.database = database;
    m_number = m_service.runSetup(m_admin, scriptRequest(m_draft, database));
}

void RoleMaker::takeAnswer(int number, const std::optional<Error> &error)
{
    if (number != m_number)
        return;
    m_number = 0;
    if (!error && !m_databases.isEmpty()) {
        goOn();
        return;
    }
    stop();
    if (!error) {
        m_draft.role.made = m_draft.role.name;
        m_draft.role.given = m_choice;
    }
    Q_EMIT finished(error);
}

} // namespace tributary
