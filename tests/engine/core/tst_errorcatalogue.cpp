// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/errorcatalogue.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace tributary;

namespace {

/// A value for every placeholder that the callers fill in.
ErrorValues usualValues()
{
    ErrorValues values;
    for (const char *name :
         {"database",     "destination", "encoding",   "fixed",       "free",
          "hbaline",      "host",        "name",       "path",        "pid",
          "plugin",       "port",        "product",    "publication", "quoteddatabase",
          "quotedschema", "quotedtable", "quoteduser", "reason",      "row",
          "sent",         "slot",        "source",     "table",       "type",
          "user",         "value",       "version",    "what",        "written",
          "wanted",       "confirmed",   "checkpoint", "found",       "known",
          "flushed",      "sql",         "column",     "command",     "holder",
          "since",        "text",        "disk",       "admin",       "log"})
        values.insert(QLatin1String(name), QStringLiteral("<") + QLatin1String(name) + u'>');
    return values;
}

QString kindName(const CatalogueEntry &entry)
{
    return QStringLiteral("%1 (%2)").arg(static_cast<int>(entry.kind)).arg(QLatin1String(entry.id));
}

QString sourceText(const char *path)
{
    QFile file(QStringLiteral(TRIBUTARY_SOURCE_DIR "/") + QLatin1String(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The enumerators of ErrorKind as the header spells them: an enumeration cannot be counted
/// otherwise.
QStringList declaredKinds()
{
    static const QRegularExpression body(QStringLiteral("enum class ErrorKind \\{(.*?)\\};"),
                                         QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression name(QStringLiteral("^\\s*([A-Z]\\w+),"),
                                         QRegularExpression::MultilineOption);
    QStringList names;
    auto matches = name.globalMatch(body.match(sourceText("engine/core/error.h")).captured(1));
    while (matches.hasNext())
        names.append(matches.next().captured(1));
    return names;
}

/// The same from the rows of the catalogue.
QStringList listedKinds()
{
    static const QRegularExpression row(QStringLiteral("^    \\{([A-Z]\\w+), \"[a-z]"),
                                        QRegularExpression::MultilineOption);
    QStringList names;
    auto matches = row.globalMatch(sourceText("engine/core/errorcatalogue.cpp"));
    while (matches.hasNext())
        names.append(matches.next().captured(1));
    return names;
}

} // namespace

class TestErrorCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void catalogue_kinds_areEachListedOnceInOrder();
    void catalogue_ids_areUniqueAndPlain();
    void catalogue_everyEntry_hasASentenceAndAnAction();
    void makeError_usualValues_leavesNoPlaceholder();
    void makeError_missingValue_isShownAsQuestionMark();
    void makeError_valuesWithPlaceholders_stayAsTheyAre();
    void makeError_bracesWithoutEnd_stayAsTheyAre();
    void makeError_everyPart_isKept();
    void makeError_severalActions_becomeSeveral();
    void exitCode_numbers_neverChange_data();
    void exitCode_numbers_neverChange();
    void exitCode_ofKind_isThatOfTheContract_data();
    void exitCode_ofKind_isThatOfTheContract();
};

void TestErrorCatalogue::catalogue_kinds_areEachListedOnceInOrder()
{
    const QStringList declared = declaredKinds();
    QVERIFY(declared.size() > 50);
    QCOMPARE(listedKinds(), declared);
    const auto entries = errorCatalogue();
    QCOMPARE(static_cast<qsizetype>(entries.size()), declared.size());
    for (size_t i = 0; i < entries.size(); ++i) {
        QCOMPARE(static_cast<size_t>(entries[i].kind), i);
        QCOMPARE(&catalogueEntry(entries[i].kind), &entries[i]);
    }
}

void TestErrorCatalogue::catalogue_ids_areUniqueAndPlain()
{
    static const QRegularExpression plain(QStringLiteral("^[a-z][a-z0-9]*(-[a-z0-9]+)*$"));
    QSet<QString> seen;
    for (const CatalogueEntry &entry : errorCatalogue()) {
        const QString id = QLatin1String(entry.id);
        QVERIFY2(plain.match(id).hasMatch(), entry.id);
        QVERIFY2(!seen.contains(id), entry.id);
        seen.insert(id);
    }
}

void TestErrorCatalogue::catalogue_everyEntry_hasASentenceAndAnAction()
{
    for (const CatalogueEntry &entry : errorCatalogue()) {
        const QString message = QString::fromUtf8(entry.message);
        QVERIFY2(!message.isEmpty() && message == message.trimmed(), entry.id);
        QVERIFY2(!message.contains(u'\n'), entry.id);
        QVERIFY2(message.endsWith(u'.') || message.endsWith(u'}') || message.endsWith(u')'),
                 entry.id);
        const QStringList actions = QString::fromUtf8(entry.actions).split(u'\n');
        QVERIFY2(std::ranges::none_of(
                     actions, [](const QString &action) { return action.trimmed().isEmpty(); }),
                 entry.id);
    }
}

void TestErrorCatalogue::makeError_usualValues_leavesNoPlaceholder()
{
    const ErrorValues values = usualValues();
    for (const CatalogueEntry &entry : errorCatalogue()) {
        const Error error = makeError(entry.kind, values);
        const QString all = error.message + u'\n' + error.actions.join(u'\n');
        QVERIFY2(!all.contains(u'?') && !all.contains(u'{') && !all.contains(u'}'),
                 qPrintable(kindName(entry) + QStringLiteral(": ") + all));
    }
}

void TestErrorCatalogue::makeError_missingValue_isShownAsQuestionMark()
{
    const Error error = makeError(ErrorKind::ConnectionRefused,
                                  {{QStringLiteral("port"), QStringLiteral("5432")}});
    QVERIFY(error.message.startsWith(u"? is there, but nothing answers on port 5432."));
}

void TestErrorCatalogue::makeError_valuesWithPlaceholders_stayAsTheyAre()
{
    const Error error = makeError(ErrorKind::ConnectionRefused,
                                  {{QStringLiteral("host"), QStringLiteral("{port} %1 %2 {x}")},
                                   {QStringLiteral("port"), QStringLiteral("{host}")}});
    QVERIFY2(
        error.message.startsWith(u"{port} %1 %2 {x} is there, but nothing answers on port {host}."),
        qPrintable(error.message));
}

void TestErrorCatalogue::makeError_bracesWithoutEnd_stayAsTheyAre()
{
    const Error error = makeError(ErrorKind::Usage,
                                  {{QStringLiteral("what"), QStringLiteral("a { b } c {")}});
    QCOMPARE(error.message, QStringLiteral("a { b } c {"));
}

void TestErrorCatalogue::makeError_everyPart_isKept()
{
    const Error error = makeError(ErrorKind::UnknownDatabase,
                                  {{QStringLiteral("database"), QStringLiteral("shop")}},
                                  QStringLiteral("FATAL: {database}"), "3D000");
    QCOMPARE(error.kind, ErrorKind::UnknownDatabase);
    QCOMPARE(error.message, QStringLiteral("There is no database \"shop\" on this server."));
    QCOMPARE(error.detail, QStringLiteral("FATAL: {database}"));
    QCOMPARE(error.sqlState, QByteArray("3D000"));
    QCOMPARE(error.id(), QStringLiteral("db"));
    QCOMPARE(error.exitCode(), ExitCode::SourceUnreachable);
    QVERIFY(error
            == makeError(ErrorKind::UnknownDatabase,
                         {{QStringLiteral("database"), QStringLiteral("shop")}},
                         QStringLiteral("FATAL: {database}"), "3D000"));
    QVERIFY(!(error == makeError(ErrorKind::UnknownDatabase)));
}

void TestErrorCatalogue::makeError_severalActions_becomeSeveral()
{
    const Error error = makeError(ErrorKind::NameNotFound,
                                  {{QStringLiteral("host"), QStringLiteral("db")}});
    QCOMPARE(error.actions,
             QStringList({QStringLiteral("Check the spelling of the host name."),
                          QStringLiteral("Check that the VPN is on.")}));
}

void TestErrorCatalogue::exitCode_numbers_neverChange_data()
{
    QTest::addColumn<ExitCode>("code");
    QTest::addColumn<int>("number");
    QTest::newRow("done") << ExitCode::Done << 0;
    QTest::newRow("internal") << ExitCode::Internal << 1;
    QTest::newRow("usage") << ExitCode::Usage << 2;
    QTest::newRow("some tables failed") << ExitCode::SomeTablesFailed << 3;
    QTest::newRow("source unreachable") << ExitCode::SourceUnreachable << 4;
    QTest::newRow("login or permission") << ExitCode::LoginOrPermission << 5;
    QTest::newRow("prerequisite") << ExitCode::PrerequisiteMissing << 6;
    QTest::newRow("destination") << ExitCode::Destination << 7;
    QTest::newRow("differences") << ExitCode::Differences << 8;
    QTest::newRow("full copy needed") << ExitCode::FullCopyNeeded << 9;
    QTest::newRow("unknown source") << ExitCode::UnknownSource << 10;
    QTest::newRow("already running") << ExitCode::AlreadyRunning << 11;
    QTest::newRow("password needed") << ExitCode::PasswordNeeded << 12;
    QTest::newRow("interrupted") << ExitCode::Interrupted << 130;
    QTest::newRow("hung up") << ExitCode::HungUp << 129;
    QTest::newRow("terminated") << ExitCode::Terminated << 143;
}

void TestErrorCatalogue::exitCode_numbers_neverChange()
{
    QFETCH(ExitCode, code);
    QFETCH(int, number);
    QCOMPARE(static_cast<int>(code), number);
}

void TestErrorCatalogue::exitCode_ofKind_isThatOfTheContract_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("id");
    QTest::addColumn<ExitCode>("code");
    const auto row = [](ErrorKind kind, const char *id, ExitCode code) {
        QTest::newRow(id) << kind << QString::fromLatin1(id) << code;
    };
    row(ErrorKind::Internal, "internal", ExitCode::Internal);
    row(ErrorKind::Usage, "usage", ExitCode::Usage);
    row(ErrorKind::Settings, "settings", ExitCode::Usage);
    row(ErrorKind::UnknownSource, "unknown-source", ExitCode::UnknownSource);
    row(ErrorKind::AlreadyRunning, "already-running", ExitCode::AlreadyRunning);
    row(ErrorKind::Interrupted, "interrupted", ExitCode::Interrupted);
    row(ErrorKind::ConnectionRefused, "refused", ExitCode::SourceUnreachable);
    row(ErrorKind::NameNotFound, "dns", ExitCode::SourceUnreachable);
    row(ErrorKind::UnknownDatabase, "db", ExitCode::SourceUnreachable);
    row(ErrorKind::WrongPassword, "password", ExitCode::LoginOrPermission);
    row(ErrorKind::PasswordNeeded, "no-password", ExitCode::PasswordNeeded);
    row(ErrorKind::TablePermission, "table-perm", ExitCode::LoginOrPermission);
    row(ErrorKind::WalLevel, "wal-level", ExitCode::PrerequisiteMissing);
    row(ErrorKind::SlotLost, "slot-lost", ExitCode::FullCopyNeeded);
    row(ErrorKind::TableChanged, "table-changed", ExitCode::SomeTablesFailed);
    row(ErrorKind::DestinationFull, "dest-full", ExitCode::Destination);
    row(ErrorKind::DestinationUnsupported, "dest-kind", ExitCode::Usage);
    row(ErrorKind::ScheduleText, "schedule", ExitCode::Usage);
    row(ErrorKind::TimersUnavailable, "timers", ExitCode::PrerequisiteMissing);
    row(ErrorKind::VerifyNotSynced, "not-synced", ExitCode::Differences);
}

void TestErrorCatalogue::exitCode_ofKind_isThatOfTheContract()
{
    QFETCH(ErrorKind, kind);
    QFETCH(QString, id);
    QFETCH(ExitCode, code);
    QCOMPARE(makeError(kind).id(), id);
    QCOMPARE(makeError(kind).exitCode(), code);
}

QTEST_GUILESS_MAIN(TestErrorCatalogue)
#include "tst_errorcatalogue.moc"
