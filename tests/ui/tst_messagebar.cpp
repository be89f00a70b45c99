// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgetchecks.h"

#include "ui/messagebar.h"
#include "ui/passwordprompt.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace tributary;

class TestMessageBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void display_hostileText_isShownLetterForLetter()
    {
        MessageBar bar;
        Error error = makeError(ErrorKind::ServerError,
                                {{QStringLiteral("reason"), QStringLiteral("<b>bold</b>")}});
        error.detail = QStringLiteral("<i>detail</i>");
        bar.display(error);
        QVERIFY(!bar.isHidden());
        const QList<QLabel *> labels = bar.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (!label->text().isEmpty())
                QCOMPARE(label->textFormat(), Qt::PlainText);
        }
        QVERIFY(bar.accessibleName().contains(QStringLiteral("<b>bold</b>")));
        QVERIFY(bar.accessibleName().startsWith(QStringLiteral("Error")));
        QCOMPARE(bar.findChild<QPlainTextEdit *>()->toPlainText(), error.detail);
        QCOMPARE(test::namelessControls(&bar).join(u'\n'), QString());
    }

    void display_again_dropsTheOldButtons()
    {
        MessageBar bar;
        bar.display({.level = MessageBar::Level::Warning, .text = QStringLiteral("first")});
        QPointer<QPushButton> button = bar.addButton(QStringLiteral("Go"));
        bar.display({.level = MessageBar::Level::Warning, .text = QStringLiteral("first")});
        QVERIFY(!button->isHidden()); // the same message: nothing changes
        bar.display({.level = MessageBar::Level::Info, .text = QStringLiteral("second")});
        QVERIFY(button->isHidden());
        bar.clear();
        QVERIFY(bar.isHidden());
    }

    void close_byTheReader_isToldAndClears()
    {
        MessageBar bar;
        bar.display({.level = MessageBar::Level::Info, .text = QStringLiteral("hello")});
        QSignalSpy closed(&bar, &MessageBar::closed);
        bar.findChild<QToolButton *>()->click();
        QCOMPARE(closed.size(), 1);
        QVERIFY(bar.isHidden());
    }

    void passwordPrompt_withoutKeyring_doesNotOfferToKeep()
    {
        PasswordPrompt prompt(QStringLiteral("ana@db:5432/shop"), QStringLiteral("Why"));
        prompt.setAttribute(Qt::WA_DeleteOnClose, false);
        prompt.open();
        QVERIFY(prompt.findChild<QCheckBox *>()->isHidden());
        QCOMPARE(test::namelessControls(&prompt).join(u'\n'), QString());
        QCOMPARE(test::clashingMnemonics(&prompt).join(u'\n'), QString());
        QSignalSpy entered(&prompt, &PasswordPrompt::passwordEntered);
        prompt.findChild<QLineEdit *>()->setText(QStringLiteral("sécret"));
        QTest::keyClick(prompt.findChild<QLineEdit *>(), Qt::Key_Return);
        QCOMPARE(entered.size(), 1);
        QCOMPARE(entered.at(0).at(0).toByteArray(),
                 QByteArrayLiteral("s\xc3\xa9"
                                   "cret"));
        QCOMPARE(entered.at(0).at(1).toBool(), false);
    }

    void passwordPrompt_withKeyring_keepsWhenAsked()
    {
        PasswordPrompt prompt(QStringLiteral("ana@db:5432/shop"), QStringLiteral("Why"));
        prompt.setAttribute(Qt::WA_DeleteOnClose, false);
        prompt.setKeyringAvailable(true);
        prompt.open();
        prompt.findChild<QCheckBox *>()->setChecked(true);
        QSignalSpy entered(&prompt, &PasswordPrompt::passwordEntered);
        QTest::keyClicks(prompt.findChild<QLineEdit *>(), QStringLiteral("x"));
        QTest::keyClick(prompt.findChild<QLineEdit *>(), Qt::Key_Return);
        QCOMPARE(entered.at(0).at(1).toBool(), true);
    }
};

QTEST_MAIN(TestMessageBar)
#include "tst_messagebar.moc"
