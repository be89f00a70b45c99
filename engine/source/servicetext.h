// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/source/connectionparameters.h"

namespace tributary {

/// One section of a service file.
struct ServiceSection
{
    QString name;
    ConnectionParameters parameters;
    bool asksDirectory = false; ///< has a line for an LDAP server, which Tributary does not ask
};

/// pg_service.conf (PostgreSQL manual, "The Connection Service File"): "[service]", then a keyword
/// and its value a line. Sections without values are left out. Pure function, any thread.
QList<ServiceSection> parseServiceSections(const QString &text);

} // namespace tributary
