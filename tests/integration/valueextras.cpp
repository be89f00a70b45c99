// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/valueextras.h"

#include "tests/integration/valuesample.h"

namespace tributary::test {

namespace {

const QByteArray types = R"(
CREATE SCHEMA x;
SET search_path = pg_catalog, x, s, ext;
CREATE TYPE x.colour AS ENUM ('red', 'Ünlü grün', 'a,b');
CREATE TYPE x.inner_row AS (n numeric, c colour, t timestamptz);
CREATE TYPE x.outer_row AS (i inner_row, list inner_row[], note "char");
CREATE DOMAIN x.price AS numeric(10, 2);
CREATE DOMAIN x.discounted AS price CHECK (VALUE > -1000);
CREATE DOMAIN x.favourite AS colour;
CREATE DOMAIN x.matrix AS float8[];
CREATE DOMAIN x.span AS tstzrange;
CREATE DOMAIN x.moment AS timestamptz(3);
CREATE DOMAIN x.blob AS bytea;
CREATE DOMAIN x.yes AS bool;
CREATE DOMAIN x.fraction AS float4;
CREATE TYPE x.span_of_float AS RANGE (subtype = float8);
)";

const QByteArray typesFrom11 = R"(
CREATE DOMAIN x.pair_domain AS inner_row;
CREATE TABLE x.domain_over_row (id int PRIMARY KEY, v pair_domain, a pair_domain[]);
INSERT INTO domain_over_row VALUES
    (1, ROW(1.50, 'a,b', 'infinity'), ARRAY[ROW(1, 'red', NULL)::pair_domain, NULL]),
    (2, NULL, NULL);
-- Composite types that no column has itself.
CREATE TYPE x.only_in_domain AS (a int, b text);
CREATE DOMAIN x.lonely AS x.only_in_domain;
CREATE TYPE x.only_in_array AS (a int, b text);
CREATE TABLE x.hidden_rows (id int PRIMARY KEY, d x.lonely, da x.lonely[], a x.only_in_array[]);
INSERT INTO x.hidden_rows VALUES (1, ROW(1, 'a "b"'), NULL, ARRAY[ROW(1, ',')::x.only_in_array]), (2, NULL, '{}', '{}');
CREATE TABLE x.domain_arrays (id int PRIMARY KEY, p discounted[], f favourite[], m matrix[]);
INSERT INTO domain_arrays VALUES
    (1, '{1.50,NaN,NULL,-7}', '{red,"a,b",NULL}', '{"{1,NaN}","{}",NULL}');
)";

const QByteArray tables = R"(
CREATE TABLE x.domains (id int PRIMARY KEY, p discounted, f favourite, m matrix, s span, t moment,
                      b blob, y yes, r fraction);
INSERT INTO domains VALUES
    (1, -12.30, 'Ünlü grün', '{{1.5,-0},{NaN,Infinity}}', '[2024-01-01,infinity)',
     '2024-02-29 01:02:03.123456+00', '\x00ff', true, 0.1),
    (2, 'NaN', 'red', '[0:1]={1,2}', 'empty', '-infinity', '', false, 'NaN'),
    (3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);

CREATE TABLE x.rows_in_rows (id int PRIMARY KEY, v outer_row, a outer_row[], e colour[]);
INSERT INTO rows_in_rows VALUES
    (1, ROW(ROW(1.0, 'a,b', '2024-01-01 00:00:00.5+00'), ARRAY[ROW(NULL, 'red', NULL)::inner_row],
            '"'), NULL, '{red,NULL,"a,b"}'),
    (2, ROW(NULL, '{}', ''), ARRAY[ROW(NULL, NULL, NULL)::outer_row], '{}'),
    (3, NULL, NULL, NULL);

-- At the borders of what is an integer, a real or a text.
CREATE TABLE x.numerics (id serial PRIMARY KEY, v numeric);
INSERT INTO numerics (v)
SELECT sign * n::numeric
FROM unnest(ARRAY['999999999999999', '999999999999999.0', '1000000000000000', '1000000000000000.5',
                  '1000000000000001', '10000000000000000', '999999999999999000', '0.5',
                  '0.00000000000000000001', '123456789012345', '1234567890123456', '12345678.9012345',
                  '12345678.90123456', '1.00000000000000', '1.000000000000001', '0.1', '0.30000000000000004',
                  '9007199254740992', '9007199254740993', '1e22', '1e23', '123e-20', '1e299',
                  '9.99999999999999e299', '1e300', '1.00000000000001e300', '1e-299', '1e-300',
                  '9.99999999999999e-301', '5e-324', '1e-400', '1e400', '10000', '100000000', '0.0001',
                  '0.00010001', '99999999.99999999', '9999999999999999', '4.35', '2.675', '1.005',
                  '72057594037927936.5', '100000000000000000000000000000000000000', '3.14159265358979'])
     AS n,
     unnest(ARRAY[1, -1]) AS sign;

CREATE TABLE x.scales (id int PRIMARY KEY, a numeric(15, 15), b numeric(16, 2), c numeric(1, 0),
                     d numeric(1000, 500), e numeric(15, 2));
INSERT INTO scales VALUES
    (1, 0.123456789012345, 12345678901234.56, 9, ('1' || repeat('0', 499))::numeric, 1234567890123.45),
    (2, 0.100000000000000, 10.00, -9, ('0.' || repeat('0', 499) || '1')::numeric, 1.10),
    (3, 'NaN', 'NaN', 'NaN', 'NaN', 'NaN'),
    (4, 0, 0, 0, 0, -0.01),
    (5, NULL, NULL, NULL, NULL, NULL);

CREATE TABLE x.floats (id serial PRIMARY KEY, single float4, double float8);
INSERT INTO floats (single, double)
SELECT n::float4, n::float8
FROM unnest(ARRAY['0', '-0', '1', '-1', '0.1', '16777216', '16777217', '33554432', '3.14159274',
                  '1.17549435e-38', '1e-40', '3.4028235e38', '8388608.5', '0.3', '1e10', '-1e-10',
                  '123456789', 'NaN', 'Infinity', '-Infinity', '2.5', '1e15', '7.038531e-26']) AS n;

CREATE TABLE x.moments (id serial PRIMARY KEY, d date, t timestamp, z timestamptz, c time, i interval);
INSERT INTO moments (d, t, z, c, i) VALUES
    ('0001-01-01', '0001-01-01 00:00:00', '1890-04-01 12:00:00 Europe/Berlin', '23:59:59.999999', '1 year'),
    ('0001-12-31 BC', '0001-12-31 23:59:59.999999 BC', '1937-06-30 12:00:00 Europe/Amsterdam', '00:00',
     '-1 year -2 mons +3 days -04:05:06.789'),
    ('2000-02-29', '2000-02-29 12:34:56.1', '2024-03-31 02:30:00 Europe/Berlin', '12:00:00.10', '100:00:00'),
    ('1900-02-28', '9999-12-31 23:59:59.999999', '0001-01-01 00:00:00+00', '01:00', '0.000001 s'),
    ('9999-12-31', '10000-01-01 00:00:00', '9999-12-31 23:59:59.999999+00', '24:00:00', '178000000 years'),
    ('1970-01-01', '1969-12-31 23:59:59.999999', '1999-12-31 23:59:59.999999+00', '00:00:00.000001', '-1 us'),
    ('2000-01-01', '4713-01-01 00:00:00 BC', '4714-11-24 00:00:00+00 BC', '06:00', '1 mon -1 day');

CREATE TABLE x.few (id serial PRIMARY KEY, o oid, x xid, t tid, m macaddr, b bit varying(3)[], lo text[]);
INSERT INTO few (o, x, t, m, b, lo) VALUES
    (4294967295, '4294967295', '(4294967295,65535)', '08:00:2b:01:02:03', ARRAY[B'1', B'', NULL], '[0:1]={a,b}'),
    (0, '0', '(0,0)', 'ff:ff:ff:ff:ff:ff', '{}', '[-1:0][2:2]={{"x,y"},{NULL}}');

-- Beyond the size that is copied into a batch, beside small ones and at both ends of a row.
CREATE TABLE x.large (id int PRIMARY KEY, first text, small int, middle bytea, list text[], j jsonb, x json, last text);
INSERT INTO large
SELECT id, repeat('aé\', 400000 + id), id, decode(repeat('00ff5c0a', 300000 + id), 'hex'),
       ARRAY[repeat('"\', 300000), NULL, repeat('x', 1048577)],
       jsonb_build_object('k', repeat('v', 1100000)), to_json(repeat('\', 1100000)), repeat('z', id)
FROM generate_series(1, 4) AS id;
INSERT INTO large VALUES (5, '', NULL, '', '{}', 'null', 'null', NULL), (6, NULL, 1, NULL, NULL, NULL, NULL, '');
INSERT INTO large SELECT id, repeat('t', 1048575 + id), id FROM generate_series(10, 12) AS id;

-- Without a key, with equal rows, and with NULL everywhere.
CREATE TABLE x.duplicates (a int, b text);
INSERT INTO duplicates SELECT n % 3, NULLIF(repeat('b', n % 4), 'bb') FROM generate_series(1, 1000) AS n;
)";

const QByteArray tablesFrom13 = R"(
CREATE TABLE x.transactions (id int PRIMARY KEY, x xid8, s pg_snapshot, a xid8[]);
INSERT INTO transactions VALUES (1, '18446744073709551615', '10:20:10,14', '{0,18446744073709551615}');
)";

const QByteArray tablesFrom14 = R"(
CREATE TABLE x.infinities (id int PRIMARY KEY, n numeric, a numeric[], m span_of_float, r nummultirange);
INSERT INTO infinities VALUES (1, 'Infinity', '{Infinity,-Infinity,NaN,1.10}', '[-0,NaN)', '{(,1.5],[2.0,)}'),
                              (2, '-Infinity', '{}', 'empty', '{}');
CREATE TABLE x.multirange_arrays (id int PRIMARY KEY, m datemultirange[]);
INSERT INTO multirange_arrays VALUES (1, ARRAY['{[2024-01-01,2024-02-01),[infinity,)}'::datemultirange, '{}', NULL]);
)";

const QByteArray tablesFrom15 = R"(
CREATE TABLE x.odd_scales (id int PRIMARY KEY, a numeric(3, 5), b numeric(2, -3));
INSERT INTO odd_scales VALUES (1, 0.00999, 99000), (2, -0.00001, -1000), (3, 0, 0), (4, 'NaN', 'NaN');
)";

// One table with a column for each type: every reader meets every other in one row.
QByteArray wideTable(int majorVersion)
{
    QByteArray columns;
    QByteArray values;
    int number = 0;
    const QList<ValueSample> samples = valueSamples(majorVersion);
    for (const ValueSample &sample : samples) {
        columns += ", v" + QByteArray::number(++number) + ' ' + sample.type;
        values += ", (" + sample.values.first() + ")::" + sample.type;
    }
    return "CREATE TABLE x.wide (id int PRIMARY KEY" + columns + ");\nINSERT INTO x.wide SELECT 1"
        + values + ";\nINSERT INTO x.wide VALUES (2);\nINSERT INTO x.wide SELECT 3" + values
        + ";\n";
}

} // namespace

QByteArray valueExtrasSql(int majorVersion)
{
    QByteArray sql = types + tables;
    if (majorVersion >= 11)
        sql += typesFrom11;
    if (majorVersion >= 13)
        sql += tablesFrom13;
    if (majorVersion >= 14)
        sql += tablesFrom14;
    if (majorVersion >= 15)
        sql += tablesFrom15;
    return sql + wideTable(majorVersion);
}

} // namespace tributary::test
