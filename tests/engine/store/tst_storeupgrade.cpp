// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files that earlier versions wrote.

#include "engine/store/runstore.h"
#include "engine/store/sourcestore.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QtTest>

namespace tributary {

namespace {

using namespace Qt::StringLiterals;

SavedSource another()
{
    SavedSource source;
    source.name = u"another"_s;
    source.connection.tunnel.host = u"jump.example.com"_s;
    source.tableMethods = {{u"public.orders"_s, u"skip"_s}};
    return source;
}

} // namespace

class TestStoreUpgrade : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path(const QString &name) const { return m_folder.filePath(name); }

    /// Runs statements on a store's file from outside.
    static bool change(const QString &path, const QStringList &statements)
    {
        bool done = false;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"outside"_s);
            database.setDatabaseName(path);
            done = database.open();
            for (const QString &statement : statements)
                done = done && QSqlQuery(database).exec(statement);
        }
        QSqlDatabase::removeDatabase(u"outside"_s);
        return done;
    }

    /// A file as version 1 made it, with a source "old" that has run once.
    static QStringList versionOne()
    {
        return {
            u"CREATE TABLE source (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE,"
            " host TEXT NOT NULL, port TEXT NOT NULL, database TEXT NOT NULL, user TEXT NOT NULL,"
            " ssl_mode TEXT NOT NULL, ssl_root_cert TEXT NOT NULL, ssl_cert TEXT NOT NULL,"
            " ssl_key TEXT NOT NULL, extra TEXT NOT NULL, destination TEXT NOT NULL,"
            " method TEXT NOT NULL, tables TEXT NOT NULL)"_s,
            u"CREATE TABLE run (id INTEGER PRIMARY KEY,"
            " source_id INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,"
            " started_at TEXT NOT NULL, finished_at TEXT NOT NULL, outcome TEXT NOT NULL,"
            " error_id TEXT NOT NULL, message TEXT NOT NULL, rows INTEGER NOT NULL,"
            " bytes INTEGER NOT NULL)"_s,
            u"CREATE INDEX run_of_source ON run (source_id, started_at)"_s,
            u"INSERT INTO source VALUES (7, 'old', 'db', '5432', 'shop', 'ana', 'require', '', '',"
            " '', '[]', 'sqlite:/tmp/x', 'full', '[\"public.orders\"]')"_s,
            u"INSERT INTO run VALUES (1, 7, '2024-05-06T12:00:00.000Z',"
            " '2024-05-06T12:01:00.000Z', 'ok', '', '', 5, 6)"_s,
            u"PRAGMA user_version = 1"_s};
    }

    /// What was saved in it.
    static SavedSource oldSource()
    {
        SavedSource old;
        old.name = u"old"_s;
        old.connection.host = u"db"_s;
        old.connection.port = u"5432"_s;
        old.connection.database = u"shop"_s;
        old.connection.user = u"ana"_s;
        old.connection.sslMode = u"require"_s;
        old.destination = u"sqlite:/tmp/x"_s;
        old.tables = {u"public.orders"_s};
        return old;
    }

private Q_SLOTS:

    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void open_versionOne_isUpgradedInPlace_data()
    {
        QTest::addColumn<bool>("byReading");
        QTest::newRow("reading") << true;
        QTest::newRow("writing") << false;
    }

    void open_versionOne_isUpgradedInPlace()
    {
        QFETCH(const bool, byReading);
        const QString file = path(byReading ? u"old read.db"_s : u"old written.db"_s);
        QVERIFY(change(file, versionOne()));
        SourceStore store(file);
        SavedSource old = oldSource();
        if (!byReading)
            QVERIFY(store.add(another()));
        const auto read = store.source(u"old"_s);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
        QCOMPARE(*read, old);
        QCOMPARE(RunStore(file).runs(u"old"_s, 10)->size(), 1);
        old.method = u"log"_s;
        old.slot = u"s"_s;
        old.paused = true;
        QVERIFY(store.update(old));
        QCOMPARE(*SourceStore(file).source(u"old"_s), old);
        // As a file that was made by this version.
        QVERIFY(change(file, {u"SELECT plugin, publication, keep_deleted FROM source"_s}));
    }

    void open_versionTwo_isUpgradedInPlace_data() { open_versionOne_isUpgradedInPlace_data(); }

    void open_versionTwo_isUpgradedInPlace()
    {
        QFETCH(const bool, byReading);
        const QString file = path(byReading ? u"two read.db"_s : u"two written.db"_s);
        QVERIFY(change(file, versionOne()));
        QVERIFY(change(file,
                       {u"ALTER TABLE source ADD COLUMN plugin TEXT NOT NULL DEFAULT ''"_s,
                        u"ALTER TABLE source ADD COLUMN slot TEXT NOT NULL DEFAULT ''"_s,
                        u"ALTER TABLE source ADD COLUMN publication TEXT NOT NULL DEFAULT "
                        "''"_s,
                        u"ALTER TABLE source ADD COLUMN keep_deleted INTEGER NOT NULL DEFAULT "
                        "0"_s,
                        u"ALTER TABLE source ADD COLUMN paused INTEGER NOT NULL DEFAULT 0"_s,
                        u"UPDATE source SET method = 'log', slot = 's', paused = 1"_s,
                        u"PRAGMA user_version = 2"_s}));
        SavedSource old = oldSource();
        old.method = u"log"_s;
        old.slot = u"s"_s;
        old.paused = true;
        SourceStore store(file);
        if (!byReading)
            QVERIFY(store.add(another()));
        const auto read = store.source(u"old"_s);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
        QCOMPARE(*read, old);
        QCOMPARE(RunStore(file).runs(u"old"_s, 10)->size(), 1);
        old.tableMethods = {{u"public.orders"_s, u"full"_s}};
        QVERIFY(store.update(old));
        QCOMPARE(*SourceStore(file).source(u"old"_s), old);
        if (!byReading)
            QCOMPARE(*store.source(u"another"_s), another());
    }
};

} // namespace tributary

QTEST_GUILESS_MAIN(tributary::TestStoreUpgrade)
#include "tst_storeupgrade.moc"
