// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/pgcluster.h"

#include "engine/sync/synccontroller.h"
#include "wizard/setupwizard.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QLineEdit>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

namespace tributary::test {

/// What the administrator does with a script for the database "shop"; the password is in the
/// environment of that one process. The exit code of psql.
inline int runWithPsql(const PgCluster &cluster, const QString &path)
{
    QProcess psql;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PGPASSWORD"),
                       QString::fromLatin1(cluster.superuserPassword()));
    psql.setProcessEnvironment(environment);
    psql.setProcessChannelMode(QProcess::MergedChannels);
    psql.start(QStringLiteral("psql"),
               {QStringLiteral("-X"), QStringLiteral("-h"), cluster.host(), QStringLiteral("-p"),
                QString::number(cluster.port()), QStringLiteral("-U"), cluster.superuser(),
                QStringLiteral("-d"), QStringLiteral("shop"), QStringLiteral("-f"), path});
    constexpr int patience = 30'000;
    if (!psql.waitForFinished(patience))
        return -1;
    const QByteArray said = psql.readAll();
    if (psql.exitCode() != 0 || said.contains("WARNING"))
        qWarning("%s", said.constData());
    return psql.exitCode();
}

/// A real server with the sample database "shop", a login "ana" that could change a table of it and
/// a login "reader" that could not; and what people do with the assistant there. GUI thread.
class UserBench
{
public:
    static constexpr int patience = 30'000;

    PgCluster m_cluster;

    /// Empty, or why the server is not there as described.
    QString start()
    {
        QString error;
        if (!m_cluster.start(&error))
            return error;
        const QString shop = QStringLiteral("shop");
        const bool filled = m_cluster.createDatabase(shop) && m_cluster.loadSample(shop, 1000)
            && m_cluster.exec("create role ana login password 'ana-word'")
            && m_cluster.exec("grant select on all tables in schema public to ana; "
                              "grant update on public.orders to ana",
                              shop)
            && m_cluster.exec("create role reader login password 'reader-word'")
            && m_cluster.exec("grant select on all tables in schema public to reader", shop);
        return filled ? QString() : m_cluster.lastError();
    }

    QString uri(const QString &user, const QByteArray &password) const
    {
        return QStringLiteral("postgresql://%1:%2@%3:%4/shop?sslmode=disable")
            .arg(user, QString::fromLatin1(password), m_cluster.host(),
                 QString::number(m_cluster.port()));
    }

    template <typename Widget>
    static Widget *find(SetupWizard &wizard, const char *name)
    {
        return wizard.findChild<Widget *>(QLatin1String(name));
    }

    static void paste(SetupWizard &wizard, const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        QTest::keyClick(find<QLineEdit>(wizard, "paste"), Qt::Key_V, Qt::ControlModifier);
        QGuiApplication::clipboard()->clear();
    }

    static bool clickNext(SetupWizard &wizard)
    {
        const bool enabled = QTest::qWaitFor(
            [&] { return wizard.button(QWizard::NextButton)->isEnabled(); }, patience);
        if (enabled)
            QTest::mouseClick(wizard.button(QWizard::NextButton), Qt::LeftButton);
        return enabled;
    }

    static void choose(SetupWizard &wizard, const char *way)
    {
        find<QAbstractButton>(wizard, way)->click();
    }

    static bool saveScript(SetupWizard &wizard, const char *button, const QString &path)
    {
        find<QAbstractButton>(wizard, button)->click();
        auto *dialog = wizard.findChild<QFileDialog *>();
        if (dialog == nullptr)
            return false;
        Q_EMIT dialog->fileSelected(path);
        delete dialog; // now, so that the next search does not find it
        return QFile::exists(path);
    }

    int runWithPsql(const QString &path) const { return test::runWithPsql(m_cluster, path); }

    static SyncReport syncNow(const SavedSource &source, const QByteArray &password)
    {
        SyncController controller;
        QSignalSpy done(&controller, &SyncController::finished);
        SyncRequest request;
        request.sourceName = source.name;
        request.source = source.connection;
        request.password = password;
        request.destination = source.destination;
        request.tables = source.tables;
        controller.start(request);
        if (done.isEmpty() && !done.wait(60'000))
            return {};
        return done.at(0).at(0).value<SyncReport>();
    }

    void dropRole(const QByteArray &role)
    {
        if (!m_cluster.query("select 1 from pg_roles where rolname = '" + role + "'").isEmpty()) {
            m_cluster.exec("drop owned by " + role, QStringLiteral("shop"));
            m_cluster.exec("drop role " + role);
        }
    }
};

} // namespace tributary::test
