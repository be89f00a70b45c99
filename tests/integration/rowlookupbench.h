// SPDX-License-Identifier: GPL-3.0-or-later
//
// A copy of the database "shop", whose rows are looked up at its source.
//
// Any one thread; blocks.

#pragma once

#include "tests/support/pgcluster.h"

#include "engine/sync/verify/rowlookup.h"

#include <QTemporaryDir>

namespace tributary::test {

class RowLookupBench
{
protected:
    // The server and its database, not yet copied.
    void startServer();
    void copyShop();

    RowLookupRequest request(const QString &table, const QString &where = {}) const;

    Result<RowLookup> lookUp(const QString &table, const QString &where = {}) const
    {
        return lookUpRow(request(table, where), {});
    }

    bool run(const QByteArray &sql);

    // Columns that differ, or what went wrong.
    static QString differing(const Result<RowLookup> &row);
    static ComparedValue valueOf(const RowLookup &row, const QString &column);

    PgCluster m_cluster;
    QTemporaryDir m_folder;
    QString m_path;
};

} // namespace tributary::test
