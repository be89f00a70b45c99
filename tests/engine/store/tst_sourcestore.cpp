// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/runstore.h"
#include "engine/store/sourcestore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QtTest>

namespace tributary {

namespace {

using namespace Qt::StringLiterals;

SavedSource shop()
{
    SavedSource source;
    source.name = u"shop"_s;
    source.connection.host = u"db.example.com,db2.example.com"_s;
    source.connection.port = u"5433,5434"_s;
    source.connection.database = u"Shop \"1\""_s;
    source.connection.user = u"reader"_s;
    source.connection.sslMode = u"verify-full"_s;
    source.connection.sslRootCert = u"/etc/ssl/ca ü.pem"_s;
    source.connection.sslCert = u"/c"_s;
    source.connection.sslKey = u"/k"_s;
    source.connection.extra = {{u"connect_timeout"_s, u"7"_s},
                               {u"channel_binding"_s, u"require"_s}};
    source.destination = u"sqlite:/tmp/shop's copy.db"_s;
    source.method = u"log"_s;
    source.plugin = u"pgoutput"_s;
    source.slot = u"tributary_shop"_s;
    source.publication = u"Shop's \"publication\""_s;
    source.keepDeleted = true;
    source.paused = true;
    source.tables = {u"public.orders"_s, u"sales.Order \"Lines\""_s};
    source.connection.tunnel.host = u"jump.example.com"_s;
    source.connection.tunnel.port = u"2222"_s;
    source.connection.tunnel.user = u"ana"_s;
    source.tableMethods = {{u"public.orders"_s, u"full"_s},
                           {u"sales.a.\"b\" = {ü}"_s, u"skip"_s},
                           {u"sales.items"_s, u"log"_s}};
    source.columns = {{u"public.orders"_s, {u"id"_s, u"a \"b\", ü"_s}}};
    source.futureTables = true;
    source.made = {{u"slot"_s, u"tributary_shop"_s}, {u"role"_s, u"Reader \"1\""_s}};
    source.schedule = u"daily 06:30"_s;
    source.scheduler = u"systemd"_s;
    source.scheduledAt = QDateTime(QDate(2024, 5, 6), QTime(7, 8, 9, 10), Qt::UTC);
    return source;
}

ErrorKind kindOf(const Status &status)
{
    return status ? ErrorKind::Internal : status.error().kind;
}

} // namespace

class TestSourceStore : public QObject
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

private Q_SLOTS:

    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void read_absentFile_isEmptyAndMakesNone()
    {
        const SourceStore store(path(u"absent/tributary.db"_s));
        const auto sources = store.sources();
        QVERIFY(sources);
        QVERIFY(sources->isEmpty());
        const auto one = store.source(u"shop"_s);
        QVERIFY(!one);
        QCOMPARE(one.error().kind, ErrorKind::UnknownSource);
        QVERIFY(!QFileInfo::exists(path(u"absent"_s)));
    }

    void change_absentFile_isUnknownSourceAndMakesNone()
    {
        SourceStore store(path(u"absent/tributary.db"_s));
        QCOMPARE(kindOf(store.update(shop())), ErrorKind::UnknownSource);
        QCOMPARE(kindOf(store.remove(u"shop"_s)), ErrorKind::UnknownSource);
        QVERIFY(!QFileInfo::exists(path(u"absent"_s)));
    }

    void add_thenRead_everyFieldComesBack()
    {
        SourceStore store(path(u"all/deep/tributary.db"_s));
        SavedSource bare;
        bare.name = u"another"_s;
        QVERIFY(store.add(shop()));
        QVERIFY(store.add(bare));
        const auto sources = store.sources();
        QVERIFY(sources);
        QCOMPARE(sources->size(), 2);
        QCOMPARE(sources->at(0), bare);
        QCOMPARE(sources->at(1), shop());
        QCOMPARE(*store.source(u"shop"_s), shop());
    }

    void add_newFile_isForItsOwnerOnly()
    {
        SourceStore store(path(u"modes/inner/tributary.db"_s));
        QVERIFY(store.add(shop()));
        constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
            | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::WriteOther
            | QFileDevice::ExeOther;
        const QFileInfo file(path(u"modes/inner/tributary.db"_s));
        QVERIFY(file.permission(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
        QCOMPARE(file.permissions() & (others | QFileDevice::ExeOwner), QFileDevice::Permissions());
        const QFileInfo folder(path(u"modes/inner"_s));
        QVERIFY(folder.permission(QFileDevice::ReadOwner | QFileDevice::WriteOwner
                                  | QFileDevice::ExeOwner));
        QCOMPARE(folder.permissions() & others, QFileDevice::Permissions());
    }

    void add_nameTwice_isSourceExists()
    {
        SourceStore store(path(u"twice.db"_s));
        QVERIFY(store.add(shop()));
        SavedSource second = shop();
        second.connection.host = u"elsewhere"_s;
        const Status added = store.add(second);
        QCOMPARE(kindOf(added), ErrorKind::SourceExists);
        QVERIFY(added.error().message.contains(u"shop"_s));
        QCOMPARE(*store.source(u"shop"_s), shop());
        // As typed: another case is another name.
        second.name = u"Shop"_s;
        QVERIFY(store.add(second));
    }

    void add_several_oneNameTaken_addsNone()
    {
        SourceStore store(path(u"several.db"_s));
        QVERIFY(store.add(shop()));
        SavedSource first;
        first.name = u"first"_s;
        SavedSource last;
        last.name = u"last"_s;
        QCOMPARE(kindOf(store.add({first, shop(), last})), ErrorKind::SourceExists);
        QCOMPARE(store.sources()->size(), 1);
        QVERIFY(store.add({first, last}));
        QCOMPARE(store.sources()->size(), 3);
    }

    void add_secretAmongParameters_isNotKept()
    {
        const QString file = path(u"secret.db"_s);
        SourceStore store(file);
        SavedSource source = shop();
        const auto harmless = source.connection.extra;
        source.connection.extra.append({u"password"_s, u"canary-one"_s});
        source.connection.extra.append({u"sslpassword"_s, u"canary-two"_s});
        QVERIFY(store.add(source));
        QVERIFY(store.update(source));
        QCOMPARE(store.source(u"shop"_s)->connection.extra, harmless);
        QFile raw(file);
        QVERIFY(raw.open(QIODevice::ReadOnly));
        const QByteArray bytes = raw.readAll();
        QVERIFY(bytes.contains("verify-full"));
        QVERIFY(!bytes.contains("canary"));
    }

    void update_known_replacesAllAndKeepsHistory()
    {
        SourceStore store(path(u"update.db"_s));
        QVERIFY(store.add(shop()));
        const RunStore runs(path(u"update.db"_s));
        QVERIFY(RunStore(path(u"update.db"_s)).begin({.sourceName = u"shop"_s}));
        SavedSource changed;
        changed.name = u"shop"_s;
        changed.method = u"log"_s;
        QVERIFY(store.update(changed));
        QCOMPARE(*store.source(u"shop"_s), changed);
        QCOMPARE(runs.runs(u"shop"_s, 10)->size(), 1);
        changed.name = u"other"_s;
        QCOMPARE(kindOf(store.update(changed)), ErrorKind::UnknownSource);
    }

    void remove_known_takesItsHistoryOnly()
    {
        SourceStore store(path(u"remove.db"_s));
        SavedSource other = shop();
        other.name = u"other"_s;
        QVERIFY(store.add(shop()));
        QVERIFY(store.add(other));
        RunStore runs(path(u"remove.db"_s));
        QVERIFY(runs.begin({.sourceName = u"shop"_s}));
        QVERIFY(runs.begin({.sourceName = u"other"_s}));
        QVERIFY(store.remove(u"shop"_s));
        QCOMPARE(kindOf(store.remove(u"shop"_s)), ErrorKind::UnknownSource);
        // One made anew under the name does not get the old one's history.
        QVERIFY(store.add(shop()));
        QCOMPARE(runs.runs(u"shop"_s, 10)->size(), 0);
        QCOMPARE(runs.runs(u"other"_s, 10)->size(), 1);
    }

    void nextRun_isKeptApartFromTheSettings()
    {
        SourceStore store(path(u"next.db"_s));
        QCOMPARE(*store.nextRun(u"shop"_s), NextRun::AsUsual); // no file yet
        SavedSource source;
        source.name = u"shop"_s;
        QCOMPARE(kindOf(store.setNextRun(u"shop"_s, NextRun::CopiesAnew)),
                 ErrorKind::UnknownSource);
        QVERIFY(store.add(source));
        QCOMPARE(*store.nextRun(u"shop"_s), NextRun::AsUsual);
        QVERIFY(store.setNextRun(u"shop"_s, NextRun::CopiesAnew));
        QVERIFY(store.update(source)); // by a program that knows nothing of it
        QCOMPARE(*store.nextRun(u"shop"_s), NextRun::CopiesAnew);
        QVERIFY(store.setNextRun(u"shop"_s, NextRun::AsUsual));
        QVERIFY(store.update(source));
        QCOMPARE(*store.nextRun(u"shop"_s), NextRun::AsUsual);
        QCOMPARE(*store.nextRun(u"other"_s), NextRun::AsUsual);
        QCOMPARE(kindOf(store.setNextRun(u"other"_s, NextRun::AsUsual)), ErrorKind::UnknownSource);
    }

    void comparedAt_isKeptApartFromTheSettings()
    {
        const QString file = path(u"compared.db"_s);
        SourceStore store(file);
        QVERIFY(!store.comparedAt(u"shop"_s)->isValid()); // no file yet
        const QDateTime time({2026, 5, 6}, {7, 8, 9}, Qt::UTC);
        QCOMPARE(kindOf(store.setComparedAt(u"shop"_s, time)), ErrorKind::UnknownSource);
        QVERIFY(store.add(shop()));
        QVERIFY(!store.comparedAt(u"shop"_s)->isValid());
        QVERIFY(store.setComparedAt(u"shop"_s, time));
        QVERIFY(store.update(shop())); // by a program that knows nothing of it
        QCOMPARE(*SourceStore(file).comparedAt(u"shop"_s), time);
        // One made anew under the name has another copy.
        QVERIFY(store.remove(u"shop"_s));
        QVERIFY(store.add(shop()));
        QVERIFY(!store.comparedAt(u"shop"_s)->isValid());
    }

    void twoStores_oneFile_seeEachOther()
    {
        SourceStore window(path(u"shared.db"_s));
        SourceStore commandLine(path(u"shared.db"_s));
        QVERIFY(window.add(shop()));
        QVERIFY(commandLine.remove(u"shop"_s));
        QVERIFY(window.sources()->isEmpty());
    }

    void read_afterACrash_givesTheLastWholeState()
    {
        const QString file = path(u"running.db"_s);
        const QString crashed = path(u"crashed #?%.db"_s);
        QVERIFY(SourceStore(file).add(shop()));
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"writer"_s);
            database.setDatabaseName(file);
            QVERIFY(database.open());
            QSqlQuery query(database);
            // A cache of one page: what is not committed is in the file already, and the journal
            // knows it.
            QVERIFY(query.exec(u"PRAGMA cache_size = 1"_s));
            QVERIFY(query.exec(u"BEGIN"_s));
            QVERIFY(query.exec(u"UPDATE source SET name = 'torn'"_s));
            QVERIFY(query.exec(u"CREATE TABLE filler AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL "
                               u"SELECT i + 1 FROM n "
                               "WHERE i < 2000) SELECT i, hex(randomblob(100)) FROM n"_s));
            QVERIFY(QFile::copy(file, crashed));
            QVERIFY(QFile::copy(file + u"-journal"_s, crashed + u"-journal"_s));
        }
        QSqlDatabase::removeDatabase(u"writer"_s);
        QFile raw(crashed);
        QVERIFY(raw.open(QIODevice::ReadOnly));
        QVERIFY(raw.readAll().contains("torn"));
        const auto sources = SourceStore(crashed).sources();
        QVERIFY2(sources, qPrintable(sources ? QString() : sources.error().message));
        QCOMPARE(*sources, QList<SavedSource>({shop()}));
    }

    void open_emptyFile_isReadAsNoneAndThenUsed()
    {
        const QString file = path(u"empty.db"_s);
        QVERIFY(QFile(file).open(QIODevice::WriteOnly));
        SourceStore store(file);
        const auto sources = store.sources();
        QVERIFY(sources);
        QVERIFY(sources->isEmpty());
        QVERIFY(store.add(shop()));
        QCOMPARE(store.sources()->size(), 1);
    }

    void open_newerVersion_isRefusedAndLeftAlone()
    {
        const QString file = path(u"newer.db"_s);
        SourceStore store(file);
        QVERIFY(store.add(shop()));
        QVERIFY(change(file, {u"PRAGMA user_version = 99"_s}));
        const auto sources = store.sources();
        QVERIFY(!sources);
        QCOMPARE(sources.error().kind, ErrorKind::StoreFailed);
        QVERIFY(sources.error().message.contains(u"newer"_s));
        QCOMPARE(kindOf(store.remove(u"shop"_s)), ErrorKind::StoreFailed);
        QVERIFY(change(file, {u"PRAGMA user_version = 7"_s}));
        QCOMPARE(*store.source(u"shop"_s), shop());
    }

    void open_otherFile_isStoreFailedAndKeptUnderAnotherName()
    {
        const QString file = path(u"letter.txt"_s);
        const QByteArray text = QByteArray("Dear reader, ").repeated(100);
        QFile letter(file);
        QVERIFY(letter.open(QIODevice::WriteOnly));
        letter.write(text);
        letter.close();
        SourceStore store(file);
        const Status added = store.add(shop());
        QCOMPARE(kindOf(added), ErrorKind::StoreFailed);
        QFile kept(file + u".bak"_s);
        QVERIFY(added.error().message.contains(kept.fileName()));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), text);
        QVERIFY(store.add(shop()));
    }

    void add_folderThatCannotBeMade_isStoreFailed()
    {
        const QString file = path(u"file"_s);
        QVERIFY(QFile(file).open(QIODevice::WriteOnly));
        SourceStore store(file + u"/below/tributary.db"_s);
        QCOMPARE(kindOf(store.add(shop())), ErrorKind::StoreFailed);
    }

    void defaultPath_always_isBelowTheDataFolder()
    {
        QVERIFY(SourceStore::defaultPath().endsWith(u"/tributary/tributary.db"_s));
    }
};

} // namespace tributary

QTEST_GUILESS_MAIN(tributary::TestSourceStore)
#include "tst_sourcestore.moc"
