// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the tests of the scripts share: a shop, a request, and what every pair of scripts must do.

#pragma once

#include "tests/support/scriptbench.h"

#include <QTest>

namespace tributary::test {

using namespace Qt::Literals::StringLiterals;

inline constexpr char shop[] = R"(
CREATE TABLE orders (id int PRIMARY KEY, who text, secret text);
CREATE TABLE customers (id int PRIMARY KEY, name text, card text);
CREATE TABLE log (line text);
CREATE TABLE whole (a int, b text); ALTER TABLE whole REPLICA IDENTITY FULL;
CREATE UNLOGGED TABLE scratch (id int PRIMARY KEY);
CREATE VIEW names AS SELECT name FROM customers;
CREATE SCHEMA sales; CREATE TABLE sales.targets (id int PRIMARY KEY, n int);
INSERT INTO orders VALUES (1, 'ana', 'x'); INSERT INTO customers VALUES (1, 'ana', '4111');)";

inline constexpr char readerPassword[] = "a long \xc3\xa9 pass'word\\";

inline ScriptRequest requestFor(const QString &role)
{
    ScriptRequest request;
    request.role = role;
    request.passwordForm = ScriptPassword::Verifier;
    request.password = readerPassword;
    request.format = ScriptFormat::Sql;
    return request;
}

// Setup twice, then undo twice: the second run of each changes nothing, and in the end all is as it
// was.
inline void leaveTheCatalogue(ScriptBench &bench, const ScriptRequest &request)
{
    const QString before = bench.snapshot();
    QVERIFY2(!before.startsWith(u"error"), qPrintable(before));
    QCOMPARE(bench.run(bench.setup(request), request.format), QString());
    const QString made = bench.snapshot();
    QVERIFY(made != before);
    QCOMPARE(bench.run(bench.setup(request), request.format), QString());
    QCOMPARE(bench.snapshot(), made);
    QCOMPARE(bench.run(bench.undo(request), request.format), QString());
    QCOMPARE(bench.snapshot(), before);
    QCOMPARE(bench.run(bench.undo(request), request.format), QString());
    QCOMPARE(bench.snapshot(), before);
}

} // namespace tributary::test
