// SPDX-License-Identifier: GPL-3.0-or-later
//
// The desktop program in a folder of its own, beside a real server with the database "shop".
//
// The window's thread; start() blocks.

#pragma once

#include "tests/support/pgcluster.h"
#include "tests/support/tablecomparison.h"

#include "engine/store/sourcestore.h"
#include "ui/mainwindow.h"
#include "ui/runoverview.h"
#include "ui/tablemenu.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPalette>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <algorithm>
#include <memory>

namespace tributary::test {

class DesktopBench
{
protected:
    static constexpr int deadlineMs = 60'000;

    /// The folders of this program, without a server; for initTestCase().
    void prepare()
    {
        QVERIFY(m_folder.isValid());
        dress(qEnvironmentVariable("TRIBUTARY_LOOK"));
        qputenv("XDG_DATA_HOME", m_folder.path().toUtf8());
        qputenv("XDG_CONFIG_HOME", m_folder.path().toUtf8());
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus"); // nobody's keyring
    }

    /// The same with the server and its sample.
    void start()
    {
        prepare();
        PgCluster::Options options;
        options.logical = true;
        m_cluster = std::make_unique<PgCluster>(options);
        QString error;
        QVERIFY2(m_cluster->start(&error), qPrintable(error));
        QVERIFY2(m_cluster->createDatabase(QStringLiteral("shop"))
                     && m_cluster->loadSample(QStringLiteral("shop"), 1000),
                 qPrintable(m_cluster->lastError()));
    }

    QString pathOf(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    QString writePassFile() const
    {
        QFile file(pathOf("pgpass"));
        if (!file.open(QIODevice::WriteOnly)
            || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
            return {};
        file.write(QByteArrayLiteral("*:*:*:*:") + m_cluster->superuserPassword() + '\n');
        return file.fileName();
    }

    SavedSource shop() const
    {
        SavedSource source;
        source.name = QStringLiteral("shop");
        source.connection.host = m_cluster->host();
        source.connection.port = QString::number(m_cluster->port());
        source.connection.database = QStringLiteral("shop");
        source.connection.user = m_cluster->superuser();
        source.connection.sslMode = QStringLiteral("disable");
        source.destination = QStringLiteral("sqlite:") + pathOf("shop.sqlite");
        source.method = QStringLiteral("log");
        return source;
    }

    static MainWindow *window()
    {
        const QWidgetList all = QApplication::topLevelWidgets();
        for (QWidget *each : all) {
            if (auto *found = qobject_cast<MainWindow *>(each))
                return found;
        }
        return nullptr;
    }

    /// How the pictures look: "dark", "rtl".
    static void dress(const QString &look)
    {
        if (look == u"rtl")
            QApplication::setLayoutDirection(Qt::RightToLeft);
        if (look != u"dark")
            return;
        QPalette palette(QColor(45, 45, 48));
        palette.setColor(QPalette::Base, QColor(30, 30, 32));
        palette.setColor(QPalette::AlternateBase, QColor(38, 38, 41));
        palette.setColor(QPalette::Highlight, QColor(38, 110, 180));
        QApplication::setPalette(palette);
    }

    static void lookAt(QWidget *widget, const char *name)
    {
        const QString folder = qEnvironmentVariable("TRIBUTARY_SCREENSHOTS");
        QCoreApplication::processEvents(); // what was shown just now has its place
        if (!folder.isEmpty())
            widget->grab().save(
                QDir(folder).filePath(QLatin1String(name) + QStringLiteral(".png")));
    }

    static bool says(const QWidget *widget, const char *text)
    {
        const QList<QLabel *> labels = widget->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) {
            return label->isVisibleTo(widget) && label->text().contains(QLatin1String(text));
        });
    }

    /// The menu of the table of that name in the overview's list, opened as with the keyboard.
    static TableMenu *menuOf(RunOverview *overview, const QString &table)
    {
        auto *view = overview->findChild<QTreeView *>();
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            if (view->model()->index(row, 0).data().toString() == table)
                view->setCurrentIndex(view->model()->index(row, 0));
        }
        QTest::keyClick(view, Qt::Key_F10, Qt::ShiftModifier);
        const QList<TableMenu *> menus = view->findChildren<TableMenu *>();
        return menus.isEmpty() ? nullptr : menus.last();
    }

    static QAction *entry(const TableMenu *menu, const char *text)
    {
        const QList<QAction *> all = menu->actions();
        const auto found = std::ranges::find(all, QLatin1String(text), &QAction::text);
        return found == all.end() ? nullptr : *found;
    }

    QString differences() const
    {
        return test::compareDatabase(*m_cluster, QStringLiteral("shop"), pathOf("shop.sqlite"));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<PgCluster> m_cluster;
};

} // namespace tributary::test
