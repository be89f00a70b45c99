// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/connectionform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace tributary;

class TestConnectionForm : public QObject
{
    Q_OBJECT

private:
    static QLineEdit *field(const ConnectionForm &form, const char *name)
    {
        return form.findChild<QLineEdit *>(QLatin1String(name));
    }

    static ConnInfo example()
    {
        ConnInfo info;
        info.host = QStringLiteral("db.example.com");
        info.port = QStringLiteral("5433");
        info.database = QStringLiteral("shop");
        info.user = QStringLiteral("ana");
        info.sslMode = QStringLiteral("require");
        info.sslCert = QStringLiteral("/tmp/client.crt");
        info.extra = {{QStringLiteral("hostaddr"), QStringLiteral("10.0.0.1")},
                      {QStringLiteral("connect_timeout"), QStringLiteral("5")}};
        return info;
    }

private Q_SLOTS:

    void fill_comesBackUnchanged()
    {
        ConnectionForm form;
        form.fill(example(), QByteArrayLiteral("secret"));
        QCOMPARE(form.connection(), example());
        QCOMPARE(form.password(), QByteArrayLiteral("secret"));
        QCOMPARE(field(form, "password")->echoMode(), QLineEdit::Password);
        QCOMPARE(form.name(), QStringLiteral("shop on db.example.com"));
    }

    void fill_anyEncryption_comesBackUnchanged_data()
    {
        QTest::addColumn<QString>("mode");
        for (const char *mode :
             {"", "disable", "allow", "prefer", "require", "verify-ca", "verify-full"})
            QTest::newRow(*mode == '\0' ? "usual" : mode) << QString::fromLatin1(mode);
    }

    void fill_anyEncryption_comesBackUnchanged()
    {
        QFETCH(const QString, mode);
        ConnectionForm form;
        ConnInfo info = example();
        info.sslMode = mode;
        form.fill(info, {});
        QCOMPARE(form.connection().sslMode, mode);
        QVERIFY(!form.findChild<QComboBox *>()->currentText().isEmpty());
    }

    void fill_withoutPassword_forgetsTheOneBefore()
    {
        ConnectionForm form;
        form.fill(example(), QByteArrayLiteral("secret"));
        form.fill(example(), {});
        QVERIFY(form.password().isEmpty());
    }

    void host_typedByHand_dropsThePastedAddress()
    {
        ConnectionForm form;
        form.fill(example(), {});
        field(form, "host")->clear();
        QTest::keyClicks(field(form, "host"), QStringLiteral("other.example.com"));
        const QList<std::pair<QString, QString>> kept{
            {QStringLiteral("connect_timeout"), QStringLiteral("5")}};
        QCOMPARE(form.connection().extra, kept);
    }

    void host_withPort_isSplit()
    {
        ConnectionForm form;
        field(form, "host")->setText(QStringLiteral(" db.example.com:6000 "));
        QTest::keyClick(field(form, "host"), Qt::Key_Return);
        QCOMPARE(form.connection().host, QStringLiteral("db.example.com"));
        QCOMPARE(form.connection().port, QStringLiteral("6000"));
        field(form, "host")->setText(QStringLiteral("::1"));
        QTest::keyClick(field(form, "host"), Qt::Key_Return);
        QCOMPARE(form.connection().host, QStringLiteral("::1"));
    }

    void host_thatIsAUri_isHandedOn()
    {
        ConnectionForm form;
        QSignalSpy recognised(&form, &ConnectionForm::textRecognised);
        field(form, "host")->setText(QStringLiteral("postgresql://ana@db/shop"));
        QTest::keyClick(field(form, "host"), Qt::Key_Return);
        QCOMPARE(recognised.size(), 1);
        QVERIFY(form.connection().host.isEmpty());
    }

    void port_empty_isTheUsualOne()
    {
        ConnectionForm form;
        QCOMPARE(form.connection().port, QStringLiteral("5432"));
    }

    void name_isSuggestedUntilItIsTyped()
    {
        ConnectionForm form;
        form.fill(example(), {});
        QTest::keyClicks(field(form, "name"), QStringLiteral("!"));
        form.fill(ConnInfo(), {});
        QCOMPARE(form.name(), QStringLiteral("shop on db.example.com!"));
    }

    void certificateFile_isAskedForWhereItIsUsed()
    {
        ConnectionForm form;
        form.show();
        form.fill(example(), {}); // "require"
        QVERIFY(!field(form, "certificate")->isVisible());
        form.findChild<QComboBox *>()->setCurrentIndex(1); // verify-full
        QVERIFY(field(form, "certificate")->isVisible());
        form.findChild<QComboBox *>()->setCurrentIndex(0); // as usual, for a server elsewhere
        QVERIFY(field(form, "certificate")->isVisible());
        field(form, "host")->setText(QStringLiteral("localhost"));
        QVERIFY(!field(form, "certificate")->isVisible());
    }

    void keepPassword_onlyWhereAKeyringIs()
    {
        ConnectionForm form;
        form.fill(example(), QByteArrayLiteral("secret"));
        QVERIFY(!form.keepPassword());
        form.setKeyringAvailable(true);
        QVERIFY(form.keepPassword());
        form.findChild<QCheckBox *>()->setChecked(false);
        QVERIFY(!form.keepPassword());
    }
};

QTEST_MAIN(TestConnectionForm)
#include "tst_connectionform.moc"
