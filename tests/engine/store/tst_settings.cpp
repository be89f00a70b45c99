// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/settings.h"
#include "engine/store/settingstore.h"
#include "engine/sync/syncrequest.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tributary;
using namespace Qt::StringLiterals;

namespace {

using Texts = QMap<QString, QString>;

Settings otherThanUsual()
{
    return {.language = u"ar"_s,
            .notices = NoticeLevel::All,
            .connections = 1,
            .bytesPerSecond = 123'456,
            .waitsOnMetered = true,
            .keepsPasswords = false};
}

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void read_nothing_isTheDefaultWithoutANote()
    {
        const ReadSettings read = readSettings({});
        QVERIFY(read.settings == Settings());
        QVERIFY(read.notes.isEmpty());
    }

    void texts_readBack_areTheSame()
    {
        const Settings settings = otherThanUsual();
        const ReadSettings read = readSettings(settingTexts(settings));
        QVERIFY(read.settings == settings);
        QVERIFY(read.notes.isEmpty());
        for (const QString &text : settingTexts(settings))
            QVERIFY(!text.isEmpty());
    }

    void texts_ofTheDefault_takeEverySettingBack()
    {
        const Texts texts = settingTexts({});
        QCOMPARE(texts.keys(), settingTexts(otherThanUsual()).keys());
        for (const QString &text : texts)
            QCOMPARE(text, QString());
    }

    void read_brokenValue_isTheDefaultWithANote_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        const auto row = [](const QString &name, const QString &text) {
            QTest::addRow("%s %s", qPrintable(name), qPrintable(text)) << name << text;
        };
        for (const QString &text : {u"../de"_s, u"DE"_s, u"english"_s, u"d"_s, u"de\n"_s})
            row(u"language"_s, text);
        row(u"notices"_s, u"some"_s);
        for (const QString &text : {u"0"_s, u"4"_s, u"-1"_s, u"two"_s, u"1.5"_s})
            row(u"connections"_s, text);
        for (const QString &text :
             {u"-1"_s, u"1M"_s, u"99999999999999999999"_s, u"1099511627777"_s})
            row(u"bytes-per-second"_s, text);
        row(u"metered-networks"_s, u"yes"_s);
        row(u"passwords"_s, u"plain"_s);
    }

    void read_brokenValue_isTheDefaultWithANote()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, text);
        Texts texts = settingTexts(otherThanUsual());
        QVERIFY2(texts.contains(name), "every row names a setting that there is");
        texts.insert(name, text);
        const ReadSettings read = readSettings(texts);
        QCOMPARE(read.notes.size(), 1);
        QVERIFY(read.notes[0].contains(name) && read.notes[0].contains(text));
        texts.remove(name); // the others are as they were wished
        QVERIFY(readSettings(texts).settings == read.settings);
    }

    void read_othersNames_arePassedOver()
    {
        const ReadSettings read = readSettings({{u"window"_s, u"large"_s}});
        QVERIFY(read.settings == Settings());
        QVERIFY(read.notes.isEmpty());
    }

    void levels_readBack()
    {
        for (const NoticeLevel level : {NoticeLevel::None, NoticeLevel::Problems, NoticeLevel::All})
            QVERIFY(noticeLevelFromId(noticeLevelId(level)) == level);
        QVERIFY(noticeLevelFromId(u"?"_s) == NoticeLevel::Problems);
    }

    void connections_areAsManyAsARunKnows()
    {
        QCOMPARE(Settings::mostConnections, mostConnections);
        QCOMPARE(Settings().connections, RunLimits().connections);
    }

    void load_storedByAnother_isRead()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"tributary.db"_s);
        QVERIFY(loadSettings(path).settings == Settings());
        {
            SettingStore store(path);
            QVERIFY(store.set(settingTexts(otherThanUsual())));
            QVERIFY(loadSettings(path).settings == otherThanUsual()); // while the other is open
        }
        {
            SettingStore store(path);
            QVERIFY(store.set(settingTexts({})));
        }
        QVERIFY(loadSettings(path).settings == Settings());
        QVERIFY(SettingStore(path).settings()->isEmpty());
    }

    void load_unreadableStore_isToldAndTheDefault()
    {
        const QTemporaryDir folder;
        const ReadSettings read = loadSettings(folder.path()); // a folder is no file
        QVERIFY(read.settings == Settings());
        QCOMPARE(read.notes.size(), 2); // what is wrong, and what to do
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
