// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/sync/log/logplan.h"

#include <QtTest>

#include <functional>

namespace tributary::test {

namespace {

using namespace Qt::Literals::StringLiterals;

using Change = std::function<void(TableSchema &)>;

class TestLogPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whyNotFollowed_data();
    void whyNotFollowed();
    void withLogKey_takesTheIdentity();
    void compareWithSource_data();
    void compareWithSource();
    void compareWithSource_recordWithoutPublication_isTakenAsItIs();
    void compareWithSource_wal2json_copiesWhatWasRenamed();
};

ColumnSchema column(int attnum, const QString &name)
{
    ColumnSchema made;
    made.attnum = attnum;
    made.name = name;
    made.typeOid = 25;
    made.valueClass = ValueClass::Text;
    return made;
}

TableSchema table()
{
    TableSchema schema;
    schema.id = {.oid = 5000, .schema = u"public"_s, .name = u"t"_s};
    schema.columns = {column(1, u"id"_s), column(2, u"code"_s), column(3, u"v"_s)};
    schema.keyColumns = {0};
    schema.identity = ReplicaIdentity::Key;
    schema.identityColumns = {0};
    schema.fingerprint = "5000:1 ";
    schema.definition =
        "enum 77 sad\nenum 78 fine%20one\nparts 80 1:23:-1\npublished 90/700 91/701\n";
    return schema;
}

void TestLogPlan::whyNotFollowed_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("followed");
    const auto row = [](const char *name, bool followed, const Change &change) {
        QTest::newRow(name) << change << followed;
    };
    row("with a key", true, [](TableSchema &) {});
    row("whole old rows, no key", true, [](TableSchema &schema) {
        schema.identity = ReplicaIdentity::Full;
        schema.keyColumns.clear();
    });
    row("no identity", false, [](TableSchema &schema) { schema.identity = ReplicaIdentity::None; });
    row("a view", false, [](TableSchema &schema) { schema.kind = TableKind::View; });
    row("unlogged", false, [](TableSchema &schema) { schema.unlogged = true; });
    row("no columns", false, [](TableSchema &schema) { schema.columns.clear(); });
    row("generated column and a key", true,
        [](TableSchema &schema) { schema.columns[2].generated = true; });
    row("generated column in the key", false,
        [](TableSchema &schema) { schema.columns[0].generated = true; });
    row("generated column without a key", false, [](TableSchema &schema) {
        schema.columns[2].generated = true;
        schema.identity = ReplicaIdentity::Full;
        schema.keyColumns.clear();
    });
}

void TestLogPlan::whyNotFollowed()
{
    QFETCH(const Change, change);
    QFETCH(const bool, followed);
    TableSchema schema = table();
    change(schema);
    QCOMPARE(tributary::whyNotFollowed(schema, LogPlugin::Pgoutput).isEmpty(), followed);
}

void TestLogPlan::withLogKey_takesTheIdentity()
{
    TableSchema schema = table();
    schema.identityColumns = {1};
    QCOMPARE(withLogKey(schema).keyColumns, QList<qsizetype>{1});
    // The same columns in the order of the primary key.
    schema.keyColumns = {2, 0};
    schema.identityColumns = {0, 2};
    QCOMPARE(withLogKey(schema).keyColumns, (QList<qsizetype>{2, 0}));
    schema.identity = ReplicaIdentity::Full;
    QCOMPARE(withLogKey(schema).keyColumns, (QList<qsizetype>{2, 0}));
}

void TestLogPlan::compareWithSource_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("expected"); // "copy", or what can be done in place
    const auto row = [](const char *name, const QString &expected, const Change &change) {
        QTest::newRow(name) << change << expected;
    };
    row("nothing", {}, [](TableSchema &) {});
    row("column added", u"add 3 "_s,
        [](TableSchema &schema) { schema.columns.append(column(4, u"new"_s)); });
    row("generated column added", u"copy"_s, [](TableSchema &schema) {
        schema.columns.append(column(4, u"new"_s));
        schema.columns.last().generated = true;
    });
    row("column renamed", u"rename 2 "_s,
        [](TableSchema &schema) { schema.columns[2].name = u"w"_s; });
    row("column dropped", u"drop 2 "_s, [](TableSchema &schema) { schema.columns.removeLast(); });
    row("type changed", u"copy"_s, [](TableSchema &schema) { schema.columns[2].typeOid = 23; });
    row("length of a text changed", {}, [](TableSchema &schema) { schema.columns[2].typmod = 40; });
    row("rewritten", u"copy"_s, [](TableSchema &schema) { schema.fingerprint = "5000:2 "; });
    row("key changed", u"copy"_s, [](TableSchema &schema) { schema.keyColumns = {0, 1}; });
    row("identity changed", u"copy"_s,
        [](TableSchema &schema) { schema.identity = ReplicaIdentity::Full; });
    row("enum label renamed", u"copy"_s,
        [](TableSchema &schema) { schema.definition.replace("sad", "bad"); });
    row("enum label added", {},
        [](TableSchema &schema) { schema.definition += "enum 79 third\n"; });
    row("attribute of a composite type added", u"copy"_s,
        [](TableSchema &schema) { schema.definition.replace("1:23:-1", "1:23:-1,2:25:-1"); });
    row("attributes of a composite type all dropped", u"copy"_s,
        [](TableSchema &schema) { schema.definition.replace("1:23:-1", ""); });
    row("another composite type", {},
        [](TableSchema &schema) { schema.definition += "parts 81 1:25:-1\n"; });
    row("published by another entry", u"copy"_s,
        [](TableSchema &schema) { schema.definition.replace("91/701", "92/702"); });
    row("published no longer", u"copy"_s,
        [](TableSchema &schema) { schema.definition.replace("91/701", "-"); });
    row("publication made anew", u"copy"_s,
        [](TableSchema &schema) { schema.definition.replace("90/700", "93/703"); });
    row("publication not told", {},
        [](TableSchema &schema) { schema.definition = "enum 77 sad\nenum 78 fine%20one\n"; });
    row("identity gone", u"copy"_s,
        [](TableSchema &schema) { schema.identity = ReplicaIdentity::None; });
    row("table renamed", u"table "_s, [](TableSchema &schema) { schema.id.name = u"other"_s; });
    row("column may be read now", u"copy"_s, [](TableSchema &schema) {
        schema.columns.insert(1, column(0, u"was hidden"_s));
        schema.keyColumns = {0};
    });
}

QString summary(const TableDifference &difference)
{
    if (difference.copyAgain)
        return u"copy"_s;
    QString text;
    for (const qsizetype index : difference.added)
        text += u"add %1 "_s.arg(index);
    for (const auto &[index, before] : difference.renamed)
        text += u"rename %1 "_s.arg(index);
    for (const qsizetype index : difference.dropped)
        text += u"drop %1 "_s.arg(index);
    return difference.tableRenamed ? text + u"table "_s : text;
}

void TestLogPlan::compareWithSource()
{
    QFETCH(const Change, change);
    QFETCH(const QString, expected);
    TableSchema schema = table();
    const FollowedTable known = followedTable(schema, u"t"_s, {u"id"_s, u"code"_s, u"v"_s}, {},
                                              nullptr);
    change(schema);
    const TableDifference difference = tributary::compareWithSource(known, schema,
                                                                    LogPlugin::Pgoutput);
    QCOMPARE(summary(difference), expected);
    QCOMPARE(difference.reason.isEmpty(), !difference.copyAgain);
    QCOMPARE(difference.isNone(), expected.isEmpty());
}

void TestLogPlan::compareWithSource_recordWithoutPublication_isTakenAsItIs()
{
    TableSchema schema = table();
    schema.definition = "enum 77 sad\nenum 78 fine%20one\n";
    const FollowedTable known = followedTable(schema, u"t"_s, {u"id"_s, u"code"_s, u"v"_s}, {},
                                              nullptr);
    QVERIFY(publishedIn(known.definition).isEmpty());
    QCOMPARE(publishedIn(table().definition), QByteArray("published 90/700 91/701\n"));
    QVERIFY(tributary::compareWithSource(known, table(), LogPlugin::Pgoutput).isNone());
}

void TestLogPlan::compareWithSource_wal2json_copiesWhatWasRenamed()
{
    TableSchema schema = table();
    const FollowedTable known = followedTable(schema, u"t"_s, {u"id"_s, u"code"_s, u"v"_s}, {},
                                              nullptr);
    schema.id.name = u"other"_s;
    QVERIFY(tributary::compareWithSource(known, schema, LogPlugin::Wal2json).copyAgain);
    TableSchema renamed = table();
    renamed.columns.last().name = u"another"_s;
    QVERIFY(tributary::compareWithSource(known, renamed, LogPlugin::Wal2json).copyAgain);
    QVERIFY(!tributary::compareWithSource(known, renamed, LogPlugin::Pgoutput).copyAgain);
}

} // namespace

} // namespace tributary::test

QTEST_APPLESS_MAIN(tributary::test::TestLogPlan)
#include "tst_logplan.moc"
