// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/networkkeeper.h"
#include "app/desktop/settingskeeper.h"
#include "engine/core/ratelimiter.h"
#include "ui/notices.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace tributary;
using namespace Qt::StringLiterals;

namespace {

struct Bench
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"tributary.db"_s);
    Notices notices;
    SecretStore secrets;
    NetworkKeeper network{[] { return NetworkCost::Unknown; }};

    /// What another program reads.
    Settings stored() const { return loadSettings(path).settings; }
};

QPushButton *ok(const SettingsDialog *dialog)
{
    return dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
}

template <typename Widget>
Widget *named(const SettingsDialog *dialog, const QString &accessibleName)
{
    for (Widget *widget : dialog->findChildren<Widget *>()) {
        if (widget->accessibleName() == accessibleName)
            return widget;
    }
    return nullptr;
}

} // namespace

class TestSettingsKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void begin_storedSettings_reachEverybody()
    {
        Bench bench;
        QVERIFY(SettingStore(bench.path)
                    .set(settingTexts(
                        {.connections = 2, .bytesPerSecond = 5000, .keepsPasswords = false})));
        const SettingsKeeper keeper(bench.path, bench.notices, bench.secrets, bench.network);
        QCOMPARE(keeper.limits().connections, 2);
        QCOMPARE(keeper.limits().rate->rate(), 5000);
        QVERIFY(!bench.secrets.isUsed());
        QVERIFY(keeper.notes().isEmpty());
    }

    void begin_brokenSetting_isToldAndPassedOver()
    {
        Bench bench;
        QVERIFY(SettingStore(bench.path).set({{u"connections"_s, u"many"_s}}));
        const SettingsKeeper keeper(bench.path, bench.notices, bench.secrets, bench.network);
        QVERIFY(keeper.settings() == Settings());
        QCOMPARE(keeper.notes().size(), 1);
    }

    void ok_changedSettings_areDurableAndHoldAtOnce()
    {
        Bench bench;
        SettingsKeeper keeper(bench.path, bench.notices, bench.secrets, bench.network);
        const QSignalSpy changed(&keeper, &SettingsKeeper::changed);
        const std::shared_ptr<RateLimiter> rate = keeper.limits().rate; // of a run that goes on
        SettingsDialog *dialog = keeper.open({.languages = {{u"de"_s, u"Deutsch"_s}}}, {}, nullptr);
        named<QComboBox>(dialog, u"Language"_s)->setCurrentText(u"Deutsch"_s);
        named<QSpinBox>(dialog, u"Connections of a run to its source"_s)->setValue(1);
        named<QSpinBox>(dialog, u"Most kibibytes a second that are read from sources"_s)
            ->setValue(100);
        ok(dialog)->click();
        // Read by another object before anything else could happen: the click has committed it.
        const Settings expected{.language = u"de"_s, .connections = 1, .bytesPerSecond = 102'400};
        QVERIFY(bench.stored() == expected);
        QVERIFY(keeper.settings() == expected);
        QCOMPARE(keeper.limits().connections, 1);
        QCOMPARE(rate->rate(), 102'400);
        QCOMPARE(changed.count(), 1);
        QVERIFY(!dialog->isVisible());
    }

    void escape_changedSettings_areNotKept()
    {
        Bench bench;
        SettingsKeeper keeper(bench.path, bench.notices, bench.secrets, bench.network);
        SettingsDialog *dialog = keeper.open({}, {}, nullptr);
        named<QSpinBox>(dialog, u"Connections of a run to its source"_s)->setValue(1);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
        QVERIFY(keeper.settings() == Settings());
        QVERIFY(!QFile::exists(bench.path));
    }

    void ok_storeFails_dialogStaysWithWhatWasChosen()
    {
        Bench bench;
        QFile blocker(bench.folder.filePath(u"file"_s));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        SettingsKeeper keeper(blocker.fileName() + u"/tributary.db"_s, bench.notices, bench.secrets,
                              bench.network);
        SettingsDialog *dialog = keeper.open({}, {}, nullptr);
        auto *connections = named<QSpinBox>(dialog, u"Connections of a run to its source"_s);
        connections->setValue(1);
        ok(dialog)->click();
        QVERIFY(dialog->isVisible());
        QCOMPARE(connections->value(), 1);
        QVERIFY(keeper.settings() == Settings());
        dialog->reject();
    }

    void open_twice_isOneDialog()
    {
        Bench bench;
        SettingsKeeper keeper(bench.path, bench.notices, bench.secrets, bench.network);
        SettingsDialog *dialog = keeper.open({}, {}, nullptr);
        QCOMPARE(keeper.open({}, {}, nullptr), dialog);
        dialog->reject();
    }

    void keyring_notUsed_isNeitherReadNorWritten()
    {
        SecretStore secrets;
        secrets.setUsed(false);
        int answers = 0;
        secrets.read({}, this, [&](const Result<QByteArray> &answer) {
            QVERIFY(!answer && answer.error().kind == ErrorKind::Keyring);
            ++answers;
        });
        secrets.write({}, "secret", this, [&](const Status &written) {
            QVERIFY(written); // without one: here is none, and that would be an error
            ++answers;
        });
        QCOMPARE(answers, 0);
        QTRY_COMPARE(answers, 2);
    }
};

QTEST_MAIN(TestSettingsKeeper)
#include "tst_settingskeeper.moc"
