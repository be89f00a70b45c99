// SPDX-License-Identifier: GPL-3.0-or-later
//
// The assistant on a server of its own kind of source, one whose changes are to be followed; and
// what people do with it there.
//
// GUI thread.

#pragma once

#include "tests/support/logbench.h"
#include "tests/support/pgcluster.h"
#include "tests/support/syncharness.h"
#include "tests/support/tablecomparison.h"

#include "app/common/runrequest.h"
#include "engine/source/setupservice.h"
#include "ui/widgets/checklist.h"
#include "wizard/changespage.h"
#include "wizard/setupwizard.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace tributary::test {

class WizardLogBench
{
protected:
    static constexpr int patience = 30'000;
    inline static const QString shop = QStringLiteral("shop");

    void startServer()
    {
        m_cluster = std::make_unique<PgCluster>(logicalServer());
        QString error;
        QVERIFY2(m_cluster->start(&error), qPrintable(error));
        QVERIFY2(makeShop(shop), qPrintable(m_cluster->lastError()));
    }

    void endAll()
    {
        m_wizard.reset();
        m_service.reset();
        m_cluster.reset();
        m_folder.reset();
    }

    QString uri(const QString &user, const QByteArray &password) const
    {
        return QStringLiteral("postgresql://%1:%2@%3:%4/shop?sslmode=disable")
            .arg(user, QString::fromLatin1(password), m_cluster->host(),
                 QString::number(m_cluster->port()));
    }

    template <typename T>
    T *find(const char *name) const
    {
        return m_wizard->findChild<T *>(QLatin1String(name));
    }

    ChangesPage *changesPage() const { return m_wizard->findChild<ChangesPage *>(); }

    /// Everything that can be read on the page of changes now.
    QString shown() const
    {
        QStringList texts;
        const QList<QLabel *> labels = changesPage()->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }

    QString summary() const { return changesPage()->findChild<CheckList *>()->summary(); }

    bool isNextEnabled() const { return m_wizard->button(QWizard::NextButton)->isEnabled(); }

    bool makeShop(const QString &database)
    {
        return m_cluster->createDatabase(database)
            && m_cluster->exec("CREATE TABLE orders (id bigint PRIMARY KEY, note text);"
                               "INSERT INTO orders SELECT g, 'row ' || g"
                               " FROM generate_series(1, 500) g;"
                               "CREATE TABLE customers (id int PRIMARY KEY, name text);"
                               "INSERT INTO customers VALUES (1, 'Ana'), (2, NULL)",
                               database);
    }

    bool change(const QString &database)
    {
        return m_cluster->exec("INSERT INTO orders VALUES (1001, 'new');"
                               "UPDATE orders SET note = 'changed' WHERE id = 7;"
                               "DELETE FROM customers WHERE id = 2",
                               database);
    }

    /// Opens the assistant on its first page, and has it connect.
    void open(const QString &user, const QByteArray &password)
    {
        m_folder = std::make_unique<QTemporaryDir>();
        SetupContext context;
        context.destinationFolder = m_folder->path();
        m_service = std::make_unique<SetupService>();
        m_wizard = std::make_unique<SetupWizard>(context, *m_service);
        m_wizard->open();
        QGuiApplication::clipboard()->setText(uri(user, password));
        QTest::keyClick(find<QLineEdit>("paste"), Qt::Key_V, Qt::ControlModifier);
        QGuiApplication::clipboard()->clear();
        QTRY_VERIFY_WITH_TIMEOUT(isNextEnabled(), patience);
    }

    void goTo(SetupWizard::Page page)
    {
        while (m_wizard->currentId() < page) {
            QTRY_VERIFY2_WITH_TIMEOUT(isNextEnabled(), qPrintable(shown()), patience);
            QTest::mouseClick(m_wizard->button(QWizard::NextButton), Qt::LeftButton);
        }
        QCOMPARE(m_wizard->currentId(), int{page});
    }

    void followChanges() { find<QAbstractButton>("log")->click(); }

    /// From the page of changes to the end.
    void finish(SetupDraft &draft)
    {
        QSignalSpy finished(m_wizard.get(), &SetupWizard::setupFinished);
        goTo(SetupWizard::Review);
        QTRY_VERIFY_WITH_TIMEOUT(m_wizard->button(QWizard::FinishButton)->isEnabled(), patience);
        QTest::mouseClick(m_wizard->button(QWizard::FinishButton), Qt::LeftButton);
        QCOMPARE(finished.size(), 1);
        draft = finished.at(0).at(0).value<SetupDraft>();
        QVERIFY(draft.source.followsLog());
    }

    /// One run as the program makes it, and a comparison. Empty, or what went wrong.
    QString syncAndCompare(const SavedSource &source, const QByteArray &password)
    {
        SyncRequest request = requestOf(source);
        request.password = password;
        const QString problems = problemsOf(runSync(request));
        if (!problems.isEmpty())
            return problems;
        return compareDatabase(*m_cluster, source.connection.database,
                               source.destination.mid(source.destination.indexOf(u':') + 1));
    }

    /// A copy, then changes through the slot; both must end equal. Empty, or what went wrong.
    QString syncTwice(const SavedSource &source, const QByteArray &password)
    {
        const QString copied = syncAndCompare(source, password);
        if (!copied.isEmpty())
            return copied;
        if (!change(source.connection.database))
            return m_cluster->lastError();
        return syncAndCompare(source, password);
    }

    /// "slot database plugin", sorted.
    QStringList slotsOnServer() const
    {
        QStringList found;
        const QList<PgCluster::Row> rows = m_cluster->query(
            "SELECT concat_ws(' ', slot_name, database, plugin) FROM pg_replication_slots"
            " ORDER BY slot_name");
        for (const PgCluster::Row &row : rows)
            found.append(QString::fromUtf8(*row[0]));
        return found;
    }

    std::unique_ptr<PgCluster> m_cluster;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SetupService> m_service;
    std::unique_ptr<SetupWizard> m_wizard;
};

} // namespace tributary::test
