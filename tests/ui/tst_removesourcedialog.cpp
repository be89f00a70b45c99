// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgetchecks.h"

#include "ui/removesourcedialog.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QtTest>

namespace tributary {

namespace {

const MadeObject slotObject{.kind = MadeObject::Kind::Slot,
                            .name = QStringLiteral("tributary_shop"),
                            .inUse = false,
                            .removable = true,
                            .ours = true};
const MadeObject publicationObject{.kind = MadeObject::Kind::Publication,
                                   .name = QStringLiteral("<img src=x> & more"),
                                   .inUse = false,
                                   .removable = true,
                                   .ours = false};
const MadeObject roleObject{.kind = MadeObject::Kind::Role,
                            .name = QStringLiteral("sync_reader"),
                            .inUse = true,
                            .removable = false,
                            .ours = true};

QPushButton *button(const QWidget &dialog, const QString &text)
{
    const QList<QPushButton *> buttons = dialog.findChildren<QPushButton *>();
    for (QPushButton *each : buttons) {
        if (each->text() == text)
            return each;
    }
    return nullptr;
}

QString texts(const QWidget &dialog)
{
    QStringList all;
    const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisibleTo(&dialog))
            all.append(label->text());
    }
    return all.join(u'\n');
}

} // namespace

class TestRemoveSourceDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void nothingMade_removesAtOnce()
    {
        RemoveSourceDialog dialog(QStringLiteral("shop"), QStringLiteral("/home/ana/shop.sqlite"));
        qRegisterMetaType<QList<MadeObject>>();
        QSignalSpy removals(&dialog, &RemoveSourceDialog::removeRequested);
        dialog.show();
        button(dialog, QStringLiteral("&Remove"))->click();
        QCOMPARE(removals.size(), 1);
        QVERIFY(removals[0][0].value<QList<MadeObject>>().isEmpty());
        QVERIFY(!button(dialog, QStringLiteral("Save &undo script…"))->isVisible());
    }

    void objects_areTickedWhereTheyCanGo()
    {
        RemoveSourceDialog dialog(QStringLiteral("shop"), QStringLiteral("shop.sqlite"));
        dialog.show();
        dialog.setLooking();
        QVERIFY(!button(dialog, QStringLiteral("&Remove"))->isEnabled());
        dialog.setObjects({slotObject, publicationObject, roleObject});
        QVERIFY(button(dialog, QStringLiteral("Save &undo script…"))->isVisible());
        const QList<QCheckBox *> boxes = dialog.findChildren<QCheckBox *>();
        QCOMPARE(boxes.size(), 3);
        QVERIFY(boxes[0]->isChecked());
        QVERIFY(!boxes[2]->isEnabled());
        QVERIFY(!boxes[2]->isChecked());
        // A role that holds rights cannot be dropped by that alone.
        const QString role = boxes[2]->accessibleDescription();
        QVERIFY2(role.contains(QStringLiteral("with the undo script")), qPrintable(role));
        QVERIFY2(!role.contains(QStringLiteral("DROP ROLE")), qPrintable(role));
        QCOMPARE(boxes[1]->text(), QStringLiteral("Drop the publication \"<img src=x> && more\""));
        QCOMPARE(test::namelessControls(&dialog).join(u'\n'), QString());
        QCOMPARE(test::clashingMnemonics(&dialog).join(u'\n'), QString());

        QVERIFY2(texts(dialog).contains(QStringLiteral("with the undo script")),
                 qPrintable(texts(dialog)));
        const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            QTRY_VERIFY2(label->isHidden()
                             || label->height() >= label->heightForWidth(label->width()),
                         qPrintable(label->text()));
        }

        QVERIFY(!boxes[1]->isChecked()); // it may be somebody else's
        QSignalSpy removals(&dialog, &RemoveSourceDialog::removeRequested);
        button(dialog, QStringLiteral("&Remove"))->click();
        QCOMPARE(removals.size(), 1);
        QCOMPARE(removals[0][0].value<QList<MadeObject>>(), QList<MadeObject>{slotObject});
    }

    void serverGone_namesTheSlotThatMayStay()
    {
        RemoveSourceDialog dialog(QStringLiteral("shop"), QStringLiteral("shop.sqlite"));
        dialog.show();
        dialog.setLooking();
        dialog.setUnknown(makeError(ErrorKind::ConnectionRefused,
                                    {{QStringLiteral("host"), QStringLiteral("db")},
                                     {QStringLiteral("port"), QStringLiteral("5432")}}),
                          QStringLiteral("tributary_shop"));
        QVERIFY2(texts(dialog).contains(QStringLiteral("tributary_shop")),
                 qPrintable(texts(dialog)));
        QVERIFY(button(dialog, QStringLiteral("&Remove"))->isEnabled());
    }

    void failure_keepsTheDialog()
    {
        RemoveSourceDialog dialog(QStringLiteral("shop"), QStringLiteral("shop.sqlite"));
        dialog.show();
        dialog.setObjects({slotObject});
        button(dialog, QStringLiteral("&Remove"))->click();
        dialog.setFailed(makeError(ErrorKind::SlotBusy,
                                   {{QStringLiteral("slot"), QStringLiteral("tributary_shop")}}));
        QVERIFY(dialog.isVisible());
        QVERIFY(button(dialog, QStringLiteral("&Remove"))->isEnabled());
        QVERIFY(!texts(dialog).isEmpty());
    }
};

} // namespace tributary

QTEST_MAIN(tributary::TestRemoveSourceDialog)
#include "tst_removesourcedialog.moc"
