// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/language.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tributary;
using namespace Qt::StringLiterals;

class TestLanguage : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

private Q_SLOTS:

    void initTestCase()
    {
        for (const char *name :
             {"tributary_ar.qm", "tributary_de.qm", "tributary_en.qm", "tributary_es.qm",
              "tributary_fr.qm", "tributary_no language.qm", "qtbase_it.qm", "tributary_pl.ts"})
            QVERIFY(QFile(m_folder.filePath(QLatin1String(name))).open(QIODevice::WriteOnly));
    }

    void available_folderWithTranslations_hasEachInItsOwnName()
    {
        const QList<std::pair<QString, QString>> expected{{u"de"_s, u"Deutsch"_s},
                                                          {u"en"_s, u"English"_s},
                                                          {u"es"_s, u"Español"_s},
                                                          {u"fr"_s, u"Français"_s},
                                                          {u"ar"_s, u"العربية"_s}};
        QCOMPARE(availableLanguages(m_folder.path()), expected);
    }

    void available_nothingThere_isEnglish()
    {
        const QList<std::pair<QString, QString>> expected{{u"en"_s, u"English"_s}};
        QCOMPARE(availableLanguages(m_folder.filePath(u"nowhere"_s)), expected);
    }

    void localeFor_language_isThatOfTheDesktopsCountry_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("desktop");
        QTest::addColumn<QString>("expected"); // empty: the desktop's
        QTest::newRow("none") << u""_s << u"fr_CH"_s << QString();
        QTest::newRow("not translated") << u"it"_s << u"fr_CH"_s << QString();
        QTest::newRow("country has it") << u"de"_s << u"fr_CH"_s << u"de_CH"_s;
        QTest::newRow("country has it not") << u"de"_s << u"en_US"_s << u"de_DE"_s;
        // Its list of preferred languages may begin with another one.
        QTest::newRow("desktop's own") << u"en"_s << u"en_GB"_s << u"en_GB"_s;
        QTest::newRow("English in Germany") << u"en"_s << u"de_DE"_s << u"en_DE"_s;
        QTest::newRow("Arabic") << u"ar"_s << u"C"_s << u"ar_EG"_s;
    }

    void localeFor_language_isThatOfTheDesktopsCountry()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, desktop);
        QFETCH(const QString, expected);
        const auto locale = localeFor(language, QLocale(desktop), m_folder.path());
        QCOMPARE(locale ? locale->name() : QString(), expected);
    }

    void localeFor_arabic_readsFromTheRight()
    {
        const auto locale = localeFor(u"ar"_s, QLocale(u"en_US"_s), m_folder.path());
        QVERIFY(locale);
        QCOMPARE(locale->textDirection(), Qt::RightToLeft);
    }
};

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
