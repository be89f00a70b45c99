// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/patientcatalogue.h"

#include "engine/postgres/connection.h"
#include "engine/source/lockedtables.h"

#include <QCoreApplication>

namespace tributary {

Result<PatientCatalogue> loadTablesPatiently(Connection &connection, Sizes sizes,
                                             std::chrono::milliseconds patience,
                                             const std::stop_token &stop)
{
    PatientCatalogue catalogue;
    if (sizes == Sizes::Measured) {
        const Status begun = connection.execute(
            QStringLiteral("SAVEPOINT tributary_sizes; SET LOCAL lock_timeout = %1")
                .arg(patience.count()),
            stop);
        if (!begun)
            return begun.error();
        Result<QList<TableSchema>> tables = loadTables(connection, stop);
        const bool isLocked = !tables && tables.error().kind == ErrorKind::LockTimeout;
        if (!tables && !isLocked)
            return tables.error();
        // Nothing was written: this only takes the limit back, and a failure.
        const Status ended = connection.execute(
            QStringLiteral("ROLLBACK TO SAVEPOINT tributary_sizes; RELEASE tributary_sizes"), stop);
        if (!ended)
            return ended.error();
        if (tables) {
            catalogue.tables = *tables;
            return catalogue;
        }
        const Result<QList<LockedTable>> locked = loadLockedTables(connection, LockedFor::Reading,
                                                                   stop);
        if (!locked)
            return locked.error();
        if (!locked->isEmpty())
            catalogue.note = QCoreApplication::translate(
                                 "PatientCatalogue",
                                 "Sizes are estimated, because tables are locked: %1.")
                                 .arg(lockedTablesText(*locked));
    }
    Result<QList<TableSchema>> tables = loadTables(connection, stop, Columns::Readable,
                                                   Sizes::Estimated);
    if (!tables)
        return tables.error();
    catalogue.tables = *tables;
    catalogue.sizes = Sizes::Estimated;
    return catalogue;
}

} // namespace tributary
