// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/destination/sqlite/cloudfolder.h"
#include "engine/destination/sqlite/sqliteplace.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tributary;
using namespace Qt::StringLiterals;

class TestCloudFolder : public QObject
{
    Q_OBJECT

private:
    static void touch(const QString &path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }

private Q_SLOTS:

    void service_byNameOrMark_data()
    {
        QTest::addColumn<QString>("folder"); // below the one that holds the home
        QTest::addColumn<QString>("mark"); // a file below it, too; or empty
        QTest::addColumn<QString>("service");
        const QString none;
        QTest::newRow("usual folder") << u"home/me/Documents"_s << none << none;
        QTest::newRow("home itself") << u"home/me"_s << none << none;
        QTest::newRow("Dropbox") << u"home/me/Dropbox"_s << none << u"Dropbox"_s;
        QTest::newRow("Dropbox of a firm")
            << u"home/me/Dropbox (Example)/data"_s << none << u"Dropbox"_s;
        QTest::newRow("OneDrive") << u"home/me/OneDrive/a/b"_s << none << u"OneDrive"_s;
        QTest::newRow("OneDrive of a firm")
            << u"home/me/OneDrive - Example AG"_s << none << u"OneDrive"_s;
        QTest::newRow("Google Drive") << u"home/me/Google Drive"_s << none << u"Google Drive"_s;
        QTest::newRow("in small letters") << u"home/me/googledrive"_s << none << u"Google Drive"_s;
        QTest::newRow("Nextcloud") << u"home/me/Nextcloud/shop"_s << none << u"Nextcloud"_s;
        QTest::newRow("iCloud") << u"home/me/iCloudDrive"_s << none << u"iCloud"_s;
        QTest::newRow("begins like one") << u"home/me/Dropboxes"_s << none << none;
        QTest::newRow("a name elsewhere says nothing")
            << u"home/me/src/nextcloud"_s << none << none;
        QTest::newRow("Dropbox's own folder in the home")
            << u"home/me/data"_s << u"home/me/.dropbox"_s << none;
        QTest::newRow("Dropbox elsewhere")
            << u"disk/box/shop"_s << u"disk/box/.dropbox.cache"_s << u"Dropbox"_s;
        QTest::newRow("Nextcloud elsewhere")
            << u"disk/files"_s << u"disk/files/.sync_0123456789ab.db"_s << u"Nextcloud"_s;
        QTest::newRow("Nextcloud, older")
            << u"home/me/files/a"_s << u"home/me/files/._sync_0123456789ab.db"_s << u"Nextcloud"_s;
        QTest::newRow("Syncthing") << u"disk/s/a/b/c"_s << u"disk/s/.stfolder"_s << u"Syncthing"_s;
        QTest::newRow("Google Drive by grive")
            << u"disk/g"_s << u"disk/g/.grive_state"_s << u"Google Drive"_s;
        QTest::newRow("beside one") << u"disk/other"_s << u"disk/s/.stfolder"_s << none;
    }

    void service_byNameOrMark()
    {
        QFETCH(QString, folder);
        QFETCH(QString, mark);
        QFETCH(QString, service);
        QTemporaryDir place;
        const QString home = place.filePath(u"home/me"_s);
        QVERIFY(QDir().mkpath(home) && QDir().mkpath(place.filePath(folder)));
        if (!mark.isEmpty()) {
            QVERIFY(QDir().mkpath(QFileInfo(place.filePath(mark)).absolutePath()));
            touch(place.filePath(mark));
        }
        QCOMPARE(cloudServiceAt(place.filePath(folder) + u"/shop.sqlite"_s, home), service);
        // A folder that the first run will make.
        QCOMPARE(cloudServiceAt(place.filePath(folder) + u"/not/yet/shop.sqlite"_s, home), service);
        // And by a link.
        QVERIFY(QFile::link(place.filePath(folder), place.filePath(u"link"_s)));
        QCOMPARE(cloudServiceAt(place.filePath(u"link/shop.sqlite"_s), home), service);
    }

    void risk_ofACloudFolder_isNoted()
    {
        QTemporaryDir place;
        const QString path = place.filePath(u"shop.sqlite"_s);
        QCOMPARE(riskOfPlace(path), QString());
        touch(place.filePath(u".dropbox.cache"_s));
        const QString risk = riskOfPlace(path);
        QVERIFY2(risk.contains(path) && risk.contains(u"Dropbox synchronises"), qPrintable(risk));
    }
};

QTEST_GUILESS_MAIN(TestCloudFolder)
#include "tst_cloudfolder.moc"
