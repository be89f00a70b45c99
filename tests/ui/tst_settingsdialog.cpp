// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgetchecks.h"

#include "ui/settingsdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace tributary;
using namespace tributary::test;
using namespace Qt::StringLiterals;

namespace {

SettingsPlace place()
{
    return {.languages = {{u"de"_s, u"Deutsch"_s}, {u"en"_s, u"English"_s}},
            .knowsCost = true,
            .keptPasswords = 2};
}

QCheckBox *box(const SettingsDialog &dialog, const QString &begin)
{
    for (QCheckBox *each : dialog.findChildren<QCheckBox *>()) {
        if (each->text().remove(u'&').startsWith(begin))
            return each;
    }
    return nullptr;
}

QString texts(const SettingsDialog &dialog)
{
    QStringList all;
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&dialog))
            all.append(label->text());
    }
    return all.join(u'\n');
}

void press(SettingsDialog &dialog, QDialogButtonBox::StandardButton button)
{
    dialog.findChild<QDialogButtonBox *>()->button(button)->click();
}

} // namespace

class TestSettingsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void settings_untouched_areAsGiven_data()
    {
        QTest::addColumn<Settings>("settings");
        QTest::newRow("usual") << Settings();
        QTest::newRow("other") << Settings{.language = u"de"_s,
                                           .notices = NoticeLevel::None,
                                           .connections = 1,
                                           .bytesPerSecond = 2048,
                                           .waitsOnMetered = true,
                                           .keepsPasswords = false};
        QTest::newRow("no multiple of a kibibyte") << Settings{.bytesPerSecond = 1500};
        QTest::newRow("most") << Settings{.notices = NoticeLevel::All,
                                          .bytesPerSecond = Settings::mostBytesPerSecond};
        QTest::newRow("translation that is not here") << Settings{.language = u"pl"_s};
    }

    void settings_untouched_areAsGiven()
    {
        QFETCH(const Settings, settings);
        const SettingsDialog dialog(settings, place());
        QVERIFY(dialog.settings() == settings);
    }

    void ok_asksToKeepWhatWasChosen()
    {
        SettingsDialog dialog({}, place());
        dialog.show();
        const QSignalSpy chosen(&dialog, &SettingsDialog::chosen);
        box(dialog, u"Wait while"_s)->click();
        press(dialog, QDialogButtonBox::Ok);
        QCOMPARE(chosen.count(), 1);
        QVERIFY(chosen[0][0].value<Settings>() == Settings{.waitsOnMetered = true});
        QCOMPARE(chosen[0][1].toBool(), false);
        QVERIFY(dialog.isVisible()); // until it is kept
    }

    void escapeAndCancel_askForNothing()
    {
        for (const bool byKey : {true, false}) {
            SettingsDialog dialog({}, place());
            dialog.show();
            const QSignalSpy chosen(&dialog, &SettingsDialog::chosen);
            box(dialog, u"Wait while"_s)->click();
            if (byKey)
                QTest::keyClick(&dialog, Qt::Key_Escape);
            else
                press(dialog, QDialogButtonBox::Cancel);
            QVERIFY(!dialog.isVisible());
            QCOMPARE(chosen.count(), 0);
        }
    }

    void keyring_switchedOff_offersToRemoveWhatItHolds()
    {
        SettingsDialog dialog({}, place());
        dialog.show();
        QCheckBox *forget = box(dialog, u"Remove the passwords of 2"_s);
        QVERIFY(forget != nullptr);
        QVERIFY(!forget->isVisible());
        box(dialog, u"Keep passwords"_s)->click();
        QVERIFY(forget->isVisible());
        const QSignalSpy chosen(&dialog, &SettingsDialog::chosen);
        press(dialog, QDialogButtonBox::Ok);
        QCOMPARE(chosen[0][1].toBool(), true);
        forget->click();
        press(dialog, QDialogButtonBox::Ok);
        QCOMPARE(chosen[1][1].toBool(), false);
        forget->click();
        box(dialog, u"Keep passwords"_s)->click(); // on again: nothing is removed
        press(dialog, QDialogButtonBox::Ok);
        QCOMPARE(chosen[2][1].toBool(), false);
    }

    void keyring_nothingInIt_offersNothing_data()
    {
        QTest::addColumn<bool>("keeps");
        QTest::addColumn<int>("count");
        QTest::newRow("no source") << true << 0;
        QTest::newRow("off already") << false << 2;
    }

    void keyring_nothingInIt_offersNothing()
    {
        QFETCH(const bool, keeps);
        QFETCH(const int, count);
        SettingsPlace here = place();
        here.keptPasswords = count;
        SettingsDialog dialog({.keepsPasswords = keeps}, here);
        dialog.show();
        if (keeps)
            box(dialog, u"Keep passwords"_s)->click();
        QVERIFY(!box(dialog, u"Remove"_s)->isVisible());
    }

    void language_changed_saysWhenItHolds()
    {
        SettingsDialog dialog({}, place());
        dialog.show();
        QVERIFY(!texts(dialog).contains(u"started again"_s));
        auto *language = dialog.findChild<QComboBox *>();
        QCOMPARE(language->currentText(), u"As the desktop"_s);
        language->setCurrentText(u"Deutsch"_s);
        QVERIFY(texts(dialog).contains(u"started again"_s));
        language->setCurrentIndex(0);
        QVERIFY(!texts(dialog).contains(u"started again"_s));
    }

    void metered_nobodyCanTell_isSaid()
    {
        SettingsPlace here = place();
        const SettingsDialog knows({}, here);
        QVERIFY(!texts(knows).contains(u"cannot tell"_s));
        here.knowsCost = false;
        const SettingsDialog unknowing({}, here);
        QVERIFY(texts(unknowing).contains(u"cannot tell"_s));
    }

    void failure_isShown()
    {
        SettingsDialog dialog({}, place());
        dialog.show();
        dialog.setFailed(makeError(ErrorKind::StoreFailed,
                                   {{u"path"_s, u"/x"_s}, {u"reason"_s, u"disk is full"_s}}));
        QVERIFY(texts(dialog).contains(u"disk is full"_s));
    }

    void controls_haveNamesAndLettersOfTheirOwn()
    {
        for (const bool keeps : {true, false}) {
            SettingsDialog dialog({}, place());
            dialog.show();
            if (!keeps)
                box(dialog, u"Keep passwords"_s)->click();
            QCOMPARE(namelessControls(&dialog).join(u'\n'), QString());
            QCOMPARE(clashingMnemonics(&dialog).join(u'\n'), QString());
        }
    }
};

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
