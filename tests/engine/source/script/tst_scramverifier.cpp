// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/source/script/saslprep.h"
#include "engine/source/script/scramverifier.h"

#include <QTest>

using namespace tributary;

/// The answers were computed by other programs; the integration test logs in with more of them.
class TestScramVerifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scramVerifier_knownPassword_knownAnswer_data();
    void scramVerifier_knownPassword_knownAnswer();
    void md5Verifier_knownPassword_knownAnswer();
    void saslPrepared_text_normalised_data();
    void saslPrepared_text_normalised();
};

void TestScramVerifier::scramVerifier_knownPassword_knownAnswer_data()
{
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QByteArray>("keys");
    QTest::newRow("RFC 7677") << QByteArray("pencil")
                              << QByteArray("WG5d8oPm3OtcPnkdi4Uo7BkeZkBFzpcXkuLmtbsT4qY=:"
                                            "wfPLwcE6nTWhTAmQ7tl2KeoiWGPlZqQxSrmfPwDl2dU=");
    QTest::newRow("mapped to IX") << QByteArray("\xe2\x85\xa8")
                                  << QByteArray("jm4XkHvFe7q0xZ4vmAKJUiTKPr1F+7MXnYyksTUVeBE=:"
                                                "EqXM4c5+I7lQ5vHl5Ngu2rY8DBMM1XjG0dY6GEjwLx0=");
    QTest::newRow("composed") << QByteArray("e\xcc\x81")
                              << QByteArray("hx3U9LEIS7OkZIJfT/Td/CRZvHxu4GzW41HrTQnp6/"
                                            "w=:xyr3Vq2TfFKN2Q49AbBdf1vqXus0XUM7ujqf+1TLrtw=");
}

void TestScramVerifier::scramVerifier_knownPassword_knownAnswer()
{
    QFETCH(QByteArray, password);
    QFETCH(QByteArray, keys);
    const QByteArray salt = QByteArray::fromBase64("W22ZaJ0SNY7soEsUEjb6gQ==");
    QCOMPARE(scramVerifier(password, salt), "SCRAM-SHA-256$4096:" + salt.toBase64() + '$' + keys);
}

void TestScramVerifier::md5Verifier_knownPassword_knownAnswer()
{
    QCOMPARE(md5Verifier("secret", "reader"), QByteArray("md566fcbeb7e76b30b9a35c30c429c4efef"));
}

void TestScramVerifier::saslPrepared_text_normalised_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("prepared");
    const auto row = [](const char *name, const QString &text, const QString &prepared) {
        QTest::newRow(name) << text << prepared;
    };
    row("ASCII", QStringLiteral("user"), QStringLiteral("user"));
    row("ASCII control", QStringLiteral("a\u0007b"), QStringLiteral("a\u0007b"));
    row("soft hyphen", QStringLiteral("I\u00adX"), QStringLiteral("IX"));
    row("upper case stays", QStringLiteral("\u00c9USER"), QStringLiteral("\u00c9USER"));
    row("ordinal", QStringLiteral("\u00aa"), QStringLiteral("a"));
    row("Roman nine", QStringLiteral("\u2168"), QStringLiteral("IX"));
    row("other space", QStringLiteral("\u00e9\u00a0x"), QStringLiteral("\u00e9 x"));
    row("prohibited stays", QStringLiteral("\u00e9\u0007"), QStringLiteral("\u00e9\u0007"));
    row("mixed directions stay", QStringLiteral("\u06271"), QStringLiteral("\u06271"));
    row("right to left", QStringLiteral("\u06271\u0628"), QStringLiteral("\u06271\u0628"));
    row("younger than Unicode 3.2 stays", QStringLiteral("\u2168\u20b9"),
        QStringLiteral("\u2168\u20b9"));
    row("nothing is left: stays", QStringLiteral("\u00ad"), QStringLiteral("\u00ad"));
}

void TestScramVerifier::saslPrepared_text_normalised()
{
    QFETCH(QString, text);
    QFETCH(QString, prepared);
    QCOMPARE(QString::fromUtf8(saslPrepared(text.toUtf8())), prepared);
}

QTEST_APPLESS_MAIN(TestScramVerifier)
#include "tst_scramverifier.moc"
