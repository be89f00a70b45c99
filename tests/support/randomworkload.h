// SPDX-License-Identifier: GPL-3.0-or-later
//
// Random work on a source: transactions of several writers, and changes of the tables' shapes. The
// same seed does the same work as long as one writer works at a time.
//
// RandomWriter: any one thread, each its own. RandomWorkload: one thread, while no writer works.
// Borrow the cluster; statements that the server refuses are part of the work.

#pragma once

#include "tests/support/pgcluster.h"
#include "tests/support/pgsession.h"
#include "tests/support/randomvalues.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>
#include <vector>

namespace tributary::test {

struct WorkColumn
{
    QByteArray name;
    QByteArray type;
};

struct WorkTable
{
    QByteArray name;
    QList<WorkColumn> keys; // none: rows may be there twice
    QList<WorkColumn> columns;
    bool deferrable = false; // the key, so that rows can exchange theirs
    bool isAlterable = true;
    bool isPartitioned = false;
    bool hasGenerated = false;
};

struct WorkModel
{
    QList<WorkTable> tables;
    QList<QByteArray> labels; // of the enum "mood"
    // A prepared transaction makes those wait who make a slot or publish a new table.
    bool mayPrepare = false;
};

class RandomWriter final
{
public:
    // Of several writers each has a number of its own.
    RandomWriter(const PgCluster &cluster, const QString &database, const WorkModel &model,
                 quint32 seed, int number);

    // A transaction of random size that ends in one of all possible ways.
    void transact();
    // Some statements within a transaction that is open; false when one failed.
    bool work(int statements);
    // Ends the transaction that is prepared.
    void settle();
    bool exec(const QByteArray &sql);

    // The last statements, one a line, failed ones marked.
    QString lastStatements() const { return QString::fromUtf8(m_statements.join('\n')); }

private:
    QByteArray statement();
    QByteArray insertion(const WorkTable &table);
    QByteArray update(const WorkTable &table);
    QByteArray keyMove(const WorkTable &table);
    QByteArray picked(const WorkTable &table, int most);
    QByteArray freshKey(const QByteArray &type);
    QByteArray key(const WorkTable &table, const WorkColumn &column);

    const WorkModel &m_model;
    Dice m_dice;
    PgSession m_session;
    int m_number;
    int m_fresh = 0;
    QByteArray m_prepared; // its name
    bool m_mayTruncate = true;
    QList<QByteArray> m_statements;
};

class RandomWorkload final
{
public:
    RandomWorkload(PgCluster &cluster, const QString &database, quint32 seed);

    static constexpr int writerCount = 2;

    // Makes the tables; empty, or what the server said.
    QString setUp();

    RandomWriter &writer(int number) { return *m_writers[static_cast<size_t>(number)]; }

    // Transactions of all writers, one after another.
    void transact(int count);
    // One change of a table's shape, sometimes with rows changed in the same transaction.
    void alter();
    void settle();

    // The slot is made, and new tables are published by now.
    void noteSynced() { m_model.mayPrepare = true; }

    QString lastStatements() const;

private:
    QByteArray alteration();
    QByteArray columnAlteration(WorkTable &table);
    QByteArray partitionAlteration(WorkTable &table);

    QByteArray newName(const char *prefix) { return prefix + QByteArray::number(++m_names); }

    PgCluster &m_cluster;
    QString m_database;
    WorkModel m_model;
    Dice m_dice;
    std::vector<std::unique_ptr<RandomWriter>> m_writers;
    int m_names = 0;
    int m_partitions = 0; // beyond those of the beginning
    QList<QByteArray> m_attached;
};

} // namespace tributary::test
