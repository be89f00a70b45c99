// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/connectionform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>

#include <algorithm>

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
        QVERIFY(
            !form.findChild<QComboBox *>(QStringLiteral("encryption"))->currentText().isEmpty());
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
        form.findChild<QComboBox *>(QStringLiteral("encryption"))
            ->setCurrentIndex(1); // verify-full
        QVERIFY(field(form, "certificate")->isVisible());
        form.findChild<QComboBox *>(QStringLiteral("encryption"))
            ->setCurrentIndex(0); // as usual, for a server elsewhere
        QVERIFY(field(form, "certificate")->isVisible());
        field(form, "host")->setText(QStringLiteral("localhost"));
        QVERIFY(!field(form, "certificate")->isVisible());
    }

    void host_withMore_isSplitAndSaid_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("uri");
        const auto row = [](const char *typed, const char *uri) {
            QTest::newRow(typed) << QString::fromLatin1(typed) << QString::fromLatin1(uri);
        };
        row("db.example.com:5433/shop", "postgresql://db.example.com:5433/shop");
        row("bob@db.example.com", "postgresql://bob@db.example.com:5432/");
        row("db.example.com/shop", "postgresql://db.example.com:5432/shop");
        row("db.example.com/", "postgresql://db.example.com:5432/");
        row("[::1]:5433", "postgresql://[::1]:5433/");
        row("/var/run/postgresql", "postgresql://%2Fvar%2Frun%2Fpostgresql:5432/");
        row("a,b", "postgresql://a:5432,b:5432/");
    }

    void host_withMore_isSplitAndSaid()
    {
        QFETCH(const QString, typed);
        ConnectionForm form;
        QSignalSpy split(&form, &ConnectionForm::hostSplit);
        QTest::keyClicks(field(form, "host"), typed);
        QTest::keyClick(field(form, "host"), Qt::Key_Return);
        QTEST(form.connection().toUri(), "uri");
        const bool tookMore = form.connection().port != u"5432"
            || !form.connection().database.isEmpty() || !form.connection().user.isEmpty();
        QCOMPARE(split.size(), tookMore ? 1 : 0);
    }

    void pooler_isHintedAt_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("port");
        QTest::addColumn<bool>("hinted");
        QTest::newRow("direct") << QStringLiteral("db") << QStringLiteral("5432") << false;
        QTest::newRow("port") << QStringLiteral("db") << QStringLiteral("6543") << true;
        QTest::newRow("name") << QStringLiteral("ep-x-pooler.neon.tech") << QStringLiteral("5432")
                              << true;
    }

    void pooler_isHintedAt()
    {
        QFETCH(const QString, host);
        QFETCH(const QString, port);
        ConnectionForm form;
        form.show();
        field(form, "host")->setText(host);
        field(form, "port")->setText(port);
        const auto labels = form.findChildren<QLabel *>();
        const bool said = std::ranges::any_of(labels, [](const QLabel *label) {
            return label->isVisible() && label->text().contains(QStringLiteral("pooler"));
        });
        QTEST(said, "hinted");
    }

    void tunnel_byKeyboard_isPartOfTheConnection()
    {
        ConnectionForm form;
        form.show();
        form.fill(example(), {});
        auto *use = form.findChild<QCheckBox *>(QStringLiteral("tunnel"));
        QVERIFY(!field(form, "tunnelHost")->isVisible());
        use->setFocus();
        QTest::keyClick(use, Qt::Key_Space);
        QVERIFY(field(form, "tunnelHost")->isVisible());
        QVERIFY(!form.isFilled()); // a tunnel without a host
        QTest::keyClicks(field(form, "tunnelHost"), QStringLiteral("bob@bastion:2222"));
        QTest::keyClick(field(form, "tunnelHost"), Qt::Key_Return);
        QCOMPARE(form.connection().tunnel,
                 (SshTunnel{.host = QStringLiteral("bastion"),
                            .port = QStringLiteral("2222"),
                            .user = QStringLiteral("bob")}));
        QVERIFY(form.isFilled());
        field(form, "tunnelHost")->setText(QStringLiteral("-oProxyCommand=x"));
        QVERIFY(!form.isFilled());
        QTest::keyClick(use, Qt::Key_Space);
        QVERIFY(!form.connection().tunnel.isUsed());
    }

    void tunnel_filled_comesBackUnchanged()
    {
        ConnectionForm form;
        ConnInfo info = example();
        info.tunnel = {.host = QStringLiteral("bastion"), .port = {}, .user = {}};
        form.fill(info, {});
        QCOMPARE(form.connection(), info);
    }

    void clientCertificate_isShownByNeed()
    {
        ConnectionForm form;
        form.show();
        ConnInfo info = example();
        info.sslCert.clear();
        form.fill(info, {});
        QVERIFY(!field(form, "clientKey")->isVisible());
        form.showClientCertificate();
        QVERIFY(field(form, "clientKey")->isVisible());
        field(form, "clientKey")->setText(QStringLiteral("/tmp/client.key"));
        QCOMPARE(form.connection().sslKey, QStringLiteral("/tmp/client.key"));
    }

    void clientKey_readableByOthers_isSaid()
    {
        ConnectionForm form;
        form.show();
        form.showClientCertificate();
        QTemporaryFile key;
        QVERIFY(key.open());
        const auto said = [&form] {
            const auto labels = form.findChildren<QLabel *>();
            return std::ranges::any_of(labels, [](const QLabel *label) {
                return label->isVisible() && label->text().contains(QStringLiteral("chmod 600"));
            });
        };
        field(form, "clientKey")->setText(key.fileName());
        QVERIFY(!said());
        key.setPermissions(QFile::ReadOwner | QFile::ReadGroup);
        field(form, "clientKey")->clear();
        field(form, "clientKey")->setText(key.fileName());
        QVERIFY(said());
    }

    void databases_ofTheServer_areOfferedAndTicked()
    {
        ConnectionForm form;
        form.show();
        form.fill(example(), {});
        QSignalSpy changed(&form, &ConnectionForm::connectionChanged);
        form.offerDatabases({QStringLiteral("crm"), QStringLiteral("shop"), QStringLiteral("x")});
        QCOMPARE(changed.size(), 0); // nothing that was typed is another
        QCOMPARE(form.connection().database, QStringLiteral("shop"));
        auto *list = form.findChild<QListWidget *>(QStringLiteral("further"));
        QVERIFY(list->isVisible());
        QCOMPARE(list->count(), 2);
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(form.furtherDatabases(), QStringList{QStringLiteral("crm")});
        field(form, "database")->setText(QStringLiteral("crm")); // now the first one itself
        QCOMPARE(form.furtherDatabases(), QStringList());
        ConnInfo other = example();
        other.host = QStringLiteral("elsewhere");
        form.fill(other, {});
        QVERIFY(!list->isVisible());
        QCOMPARE(form.furtherDatabases(), QStringList());
    }

    void keepPassword_onlyWhereAKeyringIs()
    {
        ConnectionForm form;
        form.fill(example(), QByteArrayLiteral("secret"));
        QVERIFY(!form.keepPassword());
        form.setKeyringAvailable(true);
        QVERIFY(form.keepPassword());
        form.findChild<QCheckBox *>(QStringLiteral("keep"))->setChecked(false);
        QVERIFY(!form.keepPassword());
    }

    void keepPassword_decidedEarlier_standsUntilTheKeyringAnswers()
    {
        ConnectionForm form;
        form.fill(example(), QByteArrayLiteral("secret"));
        form.setKeepPassword(true);
        QVERIFY(form.keepPassword());
        form.setKeyringAvailable(false);
        QVERIFY(!form.keepPassword());
        form.setKeyringAvailable(true);
        QVERIFY(form.keepPassword());
        form.setKeepPassword(false);
        QVERIFY(!form.keepPassword());
    }
};

QTEST_MAIN(TestConnectionForm)
#include "tst_connectionform.moc"
