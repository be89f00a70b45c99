// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every text of the assistant's pages can be translated.

#include "tests/ui/markedtexts.h"

#include "engine/source/providers.h"
#include "engine/source/setupservice.h"
#include "wizard/setupwizard.h"

#include <QDir>
#include <QTest>

using namespace tributary;
using namespace tributary::test;

class TestTranslatablePages : public QObject
{
    Q_OBJECT

private:
    MarkedTexts m_texts;

private Q_SLOTS:

    void initTestCase() { QVERIFY(QCoreApplication::installTranslator(&m_texts)); }

    void every_textIsTranslated_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<bool>("followsLog");
        QTest::addColumn<bool>("withScript");
        const QList<QPair<const char *, int>> pages{
            {"connect", SetupWizard::Connect},         {"user", SetupWizard::User},
            {"tables", SetupWizard::Tables},           {"changes", SetupWizard::Changes},
            {"destination", SetupWizard::Destination}, {"review", SetupWizard::Review}};
        for (const auto &[name, page] : pages) {
            QTest::addRow("%s, full copies", name) << page << false << false;
            QTest::addRow("%s, following", name) << page << true << false;
            QTest::addRow("%s, with a script", name) << page << true << true;
        }
    }

    void every_textIsTranslated()
    {
        QFETCH(const int, page);
        QFETCH(const bool, followsLog);
        QFETCH(const bool, withScript);
        SetupService service;
        SetupContext context;
        context.destinationFolder = QStringLiteral("/nowhere");
        SetupWizard wizard(context, service);
        SetupDraft draft;
        draft.source.name = QStringLiteral("shop");
        draft.source.connection.host = QStringLiteral("db.example.com");
        draft.source.connection.database = QStringLiteral("shop");
        draft.source.connection.user = QStringLiteral("ana");
        draft.source.destination = QStringLiteral("sqlite:/nowhere/shop.sqlite");
        if (followsLog)
            draft.source.method = QStringLiteral("log");
        if (withScript) {
            draft.role.way = UserWay::Script;
            draft.role.password = QByteArrayLiteral("x");
        }
        wizard.resume(draft, SetupWizard::Connect);
        wizard.setStartId(page);
        wizard.takeReport({});
        wizard.show();
        service.cancel(); // nobody answers there
        QStringList data{
            QStringLiteral("/nowhere/shop.sqlite"),
            QStringLiteral("shop.sqlite"),
            QStringLiteral("tributary_shop"),
            QStringLiteral("db.example.com"),
            QStringLiteral("shop"),
            QStringLiteral("ana"),
            QStringLiteral("/nowhere"),
        };
        for (const ProviderEntry &entry : providerTable()) {
            if (entry.provider != Provider::SelfHosted)
                data.append(QLatin1String(entry.name));
        }
        for (int day = 1; day <= 7; ++day) // the locale's
            data += {QLocale().dayName(day), QLocale().dayName(day, QLocale::ShortFormat)};
        const QStringList left = untranslatedTexts(&wizard, data);
        QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
    }
};

QTEST_MAIN(TestTranslatablePages)
#include "tst_translatablepages.moc"
