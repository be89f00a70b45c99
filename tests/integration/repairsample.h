// SPDX-License-Identifier: GPL-3.0-or-later
//
// Databases whose copies are spoiled and repaired.

#pragma once

#include <QByteArray>

namespace tributary::test {

/// Tables of every kind of key; "n" tells the rows apart.
inline const QByteArray keySchema = R"(
CREATE SCHEMA o;
CREATE EXTENSION citext SCHEMA pg_catalog;
CREATE TYPE o.mood AS ENUM ('sad', 'ok', 'it''s fine', 'no');
CREATE TABLE o.ints (id bigint PRIMARY KEY, n int);
INSERT INTO o.ints VALUES (-9223372036854775808, 1), (9007199254740993, 2), (9223372036854775807, 3), (0, 4);
CREATE TABLE o.texts (id text PRIMARY KEY, n int);
INSERT INTO o.texts VALUES ('', 1), (E'it''s\\ \t\n', 2), ('É', 3), (E'\U0001F600', 4);
CREATE TABLE o.chars (id char(4) PRIMARY KEY, n int);
INSERT INTO o.chars VALUES ('a', 1), ('', 2), ('abc', 3), ('d', 4);
CREATE TABLE o.numerics (id numeric PRIMARY KEY, n int);
INSERT INTO o.numerics VALUES (0.1, 1), (12345678901234567890.123, 2), ('NaN', 3), (-1.50, 4);
CREATE TABLE o.decimals (id numeric(10,2) PRIMARY KEY, n int);
INSERT INTO o.decimals VALUES (0.10, 1), (1.50, 2), (-7, 3), (12345678.91, 4);
CREATE TABLE o.floats (id float8 PRIMARY KEY, n int);
INSERT INTO o.floats VALUES (0.1, 1), ('-0', 2), ('NaN', 3), ('-Infinity', 4);
CREATE TABLE o.reals (id float4 PRIMARY KEY, n int);
INSERT INTO o.reals VALUES (0.1, 1), (16777217, 2), ('NaN', 3), (1e-30, 4);
CREATE TABLE o.times (id timestamptz PRIMARY KEY, n int);
INSERT INTO o.times VALUES ('2024-02-29 01:02:03.5+00', 1), ('infinity', 2), ('0044-03-15 00:00+00 BC', 3), ('10000-01-01 00:00+00', 4);
CREATE TABLE o.blobs (id bytea PRIMARY KEY, n int);
INSERT INTO o.blobs VALUES ('', 1), ('\x00ff', 2), ('\x5c', 3), ('\x27', 4);
CREATE TABLE o.moods (id o.mood PRIMARY KEY, n int);
INSERT INTO o.moods VALUES ('sad', 1), ('it''s fine', 2), ('ok', 3), ('no', 4);
CREATE TABLE o.folded (id citext PRIMARY KEY, n int);
INSERT INTO o.folded VALUES ('a', 1), ('B', 2), ('c', 3), ('D', 4);
CREATE TABLE o.hosts (id inet PRIMARY KEY, n int);
INSERT INTO o.hosts VALUES ('10.0.0.1', 1), ('10.0.0.0/8', 2), ('::1', 3), ('fe80::/10', 4);
CREATE TABLE o.pairs (b text, a bool, n int, PRIMARY KEY (a, b));
INSERT INTO o.pairs VALUES ('x', true, 1), ('x', false, 2), ('y', true, 3), ('', false, 4);
CREATE TABLE o.lists (id int[] PRIMARY KEY, n int);
INSERT INTO o.lists VALUES ('{1,2}', 1), ('{}', 2), ('{NULL}', 3), ('[0:1]={1,2}', 4);
)";

/// Tables of every shape.
inline const QByteArray shapeSchema = R"(
CREATE SCHEMA o;
CREATE TABLE o.keyed (id int PRIMARY KEY, v text);
INSERT INTO o.keyed SELECT i, md5(i::text) FROM generate_series(1, 30000) i;
CREATE TABLE o.keyless (a int, b text);
INSERT INTO o.keyless VALUES (1, 'x'), (1, 'x'), (2, NULL);
CREATE VIEW o.seen AS SELECT a FROM o.keyless;
CREATE TABLE o.parts (id int PRIMARY KEY, v text) PARTITION BY RANGE (id);
CREATE TABLE o.parts_1 PARTITION OF o.parts FOR VALUES FROM (0) TO (10);
CREATE TABLE o.parts_2 PARTITION OF o.parts FOR VALUES FROM (10) TO (20);
INSERT INTO o.parts SELECT i, 'p' FROM generate_series(1, 19) i;
CREATE TABLE o."Odd.Name" ("Id x" int PRIMARY KEY, "SELECT" text, "select" text);
INSERT INTO o."Odd.Name" VALUES (1, 'a', 'b'), (2, 'c', 'd');
)";

} // namespace tributary::test
