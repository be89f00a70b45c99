// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/secretclipboard.h"
#include "wizard/roleform.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace tributary;

class TestSecretClipboard : public QObject
{
    Q_OBJECT

private:
    static constexpr int patience = 30'000;

private Q_SLOTS:

    void copiedPassword_isMarkedAndTakenBack()
    {
        QClipboard *clipboard = QGuiApplication::clipboard();
        RoleForm form;
        RoleDraft role;
        role.password = "canary-word";
        form.fill(role);
        form.findChild<QAbstractButton *>(QStringLiteral("copyPassword"))->click();
        QCOMPARE(clipboard->text(), QStringLiteral("canary-word"));
        const QString hint = QStringLiteral("x-kde-passwordManagerHint");
        QCOMPARE(clipboard->mimeData()->data(hint), QByteArray("secret"));
        copySecret(QStringLiteral("canary-two"), std::chrono::milliseconds(1));
        QTRY_VERIFY(clipboard->text().isEmpty());
        // What somebody else put there stays.
        copySecret(QStringLiteral("canary-three"), std::chrono::milliseconds(1));
        clipboard->setText(QStringLiteral("notes"));
        QTimer last;
        last.setSingleShot(true);
        QSignalSpy over(&last, &QTimer::timeout);
        last.start(50);
        QVERIFY(over.wait(patience));
        QCOMPARE(clipboard->text(), QStringLiteral("notes"));
        clipboard->clear();
    }
};

QTEST_MAIN(TestSecretClipboard)
#include "tst_secretclipboard.moc"
