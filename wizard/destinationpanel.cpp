// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/destinationpanel.h"

#include "wizard/sqlitepanel.h"

namespace tributary {

std::span<const DestinationKind> destinationKinds()
{
    static const DestinationKind kinds[] = {
        {.scheme = "sqlite:",
         .name = [] { return SqlitePanel::tr("SQLite file"); },
         .summary =
             [] {
                 return SqlitePanel::tr("A SQLite file on this computer: one file, no server, "
                                        "readable by most tools.");
             },
         .make = [](const SetupContext &context, QWidget *parent) -> DestinationPanel * {
             return new SqlitePanel(context, parent);
         }},
    };
    return kinds;
}

} // namespace tributary
