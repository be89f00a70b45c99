// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/logbench.h"
#include "tests/support/pgcluster.h"

#include "engine/source/setupservice.h"
#include "wizard/changespage.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace tributary;
using tributary::test::PgCluster;

namespace {

constexpr int patience = 30'000;

/// The page of changes on a server that has a slot already.
class TestWizardSlots : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PgCluster> m_cluster;
    SetupDraft m_draft;

    static QString shown(const QWidget &page)
    {
        QStringList texts;
        const QList<QLabel *> labels = page.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }

private Q_SLOTS:

    void initTestCase()
    {
        m_cluster = std::make_unique<PgCluster>(test::logicalServer());
        QString error;
        QVERIFY2(m_cluster->start(&error), qPrintable(error));
        QVERIFY(m_cluster->createDatabase(QStringLiteral("shop")));
        QVERIFY2(m_cluster->exec("CREATE TABLE orders (id int PRIMARY KEY);"
                                 "CREATE PUBLICATION of_the_slot FOR ALL TABLES",
                                 QStringLiteral("shop")),
                 qPrintable(m_cluster->lastError()));
        QVERIFY2(
            m_cluster->exec("SELECT pg_create_logical_replication_slot('old_slot', 'pgoutput')",
                            QStringLiteral("shop")),
            qPrintable(m_cluster->lastError()));
    }

    void init()
    {
        m_draft = SetupDraft();
        m_draft.source.connection.host = m_cluster->host();
        m_draft.source.connection.port = QString::number(m_cluster->port());
        m_draft.source.connection.database = QStringLiteral("shop");
        m_draft.source.connection.user = m_cluster->superuser();
        m_draft.source.connection.sslMode = QStringLiteral("disable");
        m_draft.password = m_cluster->superuserPassword();
        m_draft.source.method = QStringLiteral("log");
    }

    void slotWithoutPublication_holdsNextBackUntilItIsNamed_data()
    {
        QTest::addColumn<UserWay>("way");
        QTest::newRow("login") << UserWay::Login;
        // Whose script makes the publication, but too late.
        QTest::newRow("script that is to be run") << UserWay::Script;
    }

    void slotWithoutPublication_holdsNextBackUntilItIsNamed()
    {
        QFETCH(const UserWay, way);
        m_draft.role.way = way;
        m_draft.source.slot = QStringLiteral("old_slot");
        m_draft.slotTakenOver = true;
        SetupService service;
        ChangesPage page(m_draft, {}, service);
        page.initializePage();
        page.show();
        const QString why = QStringLiteral("comes too late for what the slot holds");
        QTRY_VERIFY2_WITH_TIMEOUT(shown(page).contains(why), qPrintable(shown(page)), patience);
        QVERIFY(!page.isComplete());
        QVERIFY2(shown(page).contains(QStringLiteral("SELECT pubname FROM pg_publication;")),
                 qPrintable(shown(page)));

        auto *publication = page.findChild<QLineEdit *>(QStringLiteral("publication"));
        publication->setText(QStringLiteral("of_the_slot"));
        QTRY_VERIFY2_WITH_TIMEOUT(page.isComplete(), qPrintable(shown(page)), patience);
        QVERIFY2(!shown(page).contains(why), qPrintable(shown(page)));
        page.collect();
        QVERIFY(m_draft.publicationTakenOver);

        // Or another slot, a new one.
        publication->setText(QStringLiteral("not_there"));
        QTRY_VERIFY2_WITH_TIMEOUT(shown(page).contains(why), qPrintable(shown(page)), patience);
        QVERIFY(!page.isComplete());
        page.findChild<QComboBox *>(QStringLiteral("slot"))->setCurrentIndex(0);
        QTRY_VERIFY2_WITH_TIMEOUT(page.isComplete(), qPrintable(shown(page)), patience);
    }

    void slotThatIsGone_isMadeAnewAndCheckedAsSuch()
    {
        m_draft.source.slot = QStringLiteral("gone_slot");
        m_draft.slotTakenOver = true;
        SetupService service;
        ChangesPage page(m_draft, {}, service);
        QSignalSpy checked(&page, &ChangesPage::checked);
        page.initializePage();
        page.show();
        QVERIFY(m_draft.slotTakenOver); // as long as nobody knows better
        QTRY_VERIFY2_WITH_TIMEOUT(page.isComplete(), qPrintable(shown(page)), patience);
        QVERIFY(!m_draft.slotTakenOver);
        QCOMPARE(m_draft.source.slot, QString());
        QCOMPARE(checked.size(), 1); // what was found for the slot that is gone counts for nothing
        QCOMPARE(checked.at(0).at(0).value<SourceCheckReport>().log->slotName,
                 QStringLiteral("tributary_shop"));
    }
};

} // namespace

QTEST_MAIN(TestWizardSlots)
#include "tst_wizardslots.moc"
