// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files whose bytes a disk or another program has spoilt, and files that a crash left behind.

#include "engine/store/runstore.h"
#include "engine/store/settings.h"
#include "engine/store/sourcestore.h"
#include "engine/store/storedamage.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace tributary;
using namespace Qt::StringLiterals;

namespace {

constexpr int sources = 12;

/// What is spoilt in the file.
enum class Damage { None, Header, Schema, RowsAtFirst, RowsLater };

/// Overwrites @p size bytes at @p position.
bool spoil(const QString &path, qint64 position, qint64 size)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && file.seek(position)
        && file.write(QByteArray(static_cast<int>(size), '\xa5')) == size;
}

} // namespace

class TestStoreDamage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString path() const { return m_folder->filePath(u"tributary.db"_s); }

    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files, QDir::Name); }

    /// So large that they take many pages.
    bool fill() const
    {
        QList<SavedSource> many;
        for (int i = 0; i < sources; ++i) {
            SavedSource source;
            source.name = u"source %1"_s.arg(i);
            source.destination = QString(10'000, u'd');
            many.append(source);
        }
        SourceStore store(path());
        for (const SavedSource &source : many) {
            if (!store.add(source))
                return false;
        }
        return true;
    }

    bool damage(Damage what) const
    {
        constexpr qint64 page = 4096;
        const qint64 size = QFileInfo(path()).size();
        switch (what) {
        case Damage::None:
            return true;
        case Damage::Header:
            return spoil(path(), 0, 100);
        case Damage::Schema:
            return spoil(path(), 100, page - 100);
        case Damage::RowsAtFirst:
            return spoil(path(), page, size - page);
        case Damage::RowsLater:
            return spoil(path(), size - 3 * page, 3 * page);
        }
        return false;
    }

    /// As a program that was killed in the middle of a write an hour ago.
    bool leaveJournal() const
    {
        QFile journal(path() + u"-journal"_s);
        return journal.open(QIODevice::WriteOnly) && journal.write("left behind") > 0
            && journal.flush()
            && journal.setFileTime(QDateTime::currentDateTime().addSecs(-3600),
                                   QFileDevice::FileModificationTime);
    }

private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(fill());
    }

    void file_damaged_isMovedAsideAndSaidOnce_data()
    {
        QTest::addColumn<Damage>("what");
        QTest::newRow("header") << Damage::Header;
        QTest::newRow("schema") << Damage::Schema;
        QTest::newRow("rows") << Damage::RowsAtFirst;
        QTest::newRow("rows in the middle of an answer") << Damage::RowsLater;
    }

    void file_damaged_isMovedAsideAndSaidOnce()
    {
        QFETCH(const Damage, what);
        QVERIFY(damage(what));
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        file.close();

        SourceStore store(path());
        const auto read = store.sources();
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::StoreFailed);
        QVERIFY2(read.error().message.contains(path() + u".bak"_s),
                 qPrintable(read.error().message));
        QCOMPARE(read.error().actions.size(), 2);
        // Nothing of it is lost or changed, and the program works again.
        QCOMPARE(files(), QStringList(u"tributary.db.bak"_s));
        QFile kept(path() + u".bak"_s);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QVERIFY(kept.readAll() == before);
        QVERIFY(store.sources()->isEmpty());
        SavedSource source;
        source.name = u"again"_s;
        QVERIFY(store.add(source));
        QCOMPARE(store.sources()->size(), 1);

        // The second one does not take the first one's name.
        QVERIFY(spoil(path(), 0, 100));
        QVERIFY(!store.add(source));
        QCOMPARE(files(), (QStringList{u"tributary.db.bak"_s, u"tributary.db.bak2"_s}));
    }

    // The settings are read before anything else.
    void settings_ofADamagedFile_sayWhatToDo()
    {
        QVERIFY(damage(Damage::Header));
        const QStringList notes = loadSettings(path()).notes;
        QCOMPARE(notes.size(), 3);
        QVERIFY2(notes[0].contains(path() + u".bak"_s), qPrintable(notes[0]));
        QVERIFY(loadSettings(path()).notes.isEmpty());
    }

    // What nobody reads is found when the file was not closed properly.
    void file_leftOpen_isReadThrough_data()
    {
        QTest::addColumn<bool>("journal");
        QTest::addColumn<Damage>("what");
        QTest::addColumn<bool>("isSaid");
        QTest::newRow("sound") << true << Damage::None << false;
        QTest::newRow("damaged") << true << Damage::RowsLater << true;
        QTest::newRow("damaged, but closed") << false << Damage::RowsLater << false;
    }

    void file_leftOpen_isReadThrough()
    {
        QFETCH(const bool, journal);
        QFETCH(const Damage, what);
        QFETCH(const bool, isSaid);
        QVERIFY(damage(what));
        if (journal)
            QVERIFY(leaveJournal());
        QCOMPARE(wasLeftOpen(path()), journal);
        const auto runs = RunStore(path()).runs(u"source 1"_s, 5);
        QCOMPARE(!runs, isSaid);
        QVERIFY(!wasLeftOpen(path())); // once
        QCOMPARE(QFileInfo::exists(path() + u".bak"_s), isSaid);
        QVERIFY(!QFileInfo::exists(path() + u"-journal"_s));
    }

    void moveAside_soundOrAbsentFile_leavesItAlone()
    {
        const QStringList before = files();
        QVERIFY(!moveAsideIfDamaged(path()));
        QVERIFY(!moveAsideIfDamaged(m_folder->filePath(u"absent"_s)));
        QCOMPARE(files(), before);
        QCOMPARE(SourceStore(path()).sources()->size(), sources);
    }

    void isDamage_ofResultCodes()
    {
        QVERIFY(isDamage(11));
        QVERIFY(isDamage(11 | (2 << 8))); // SQLITE_CORRUPT_SEQUENCE
        QVERIFY(isDamage(26));
        for (const int other : {0, 1, 5, 10, 13, 14})
            QVERIFY(!isDamage(other));
    }
};

QTEST_GUILESS_MAIN(TestStoreDamage)
#include "tst_storedamage.moc"
