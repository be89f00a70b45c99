// SPDX-License-Identifier: GPL-3.0-or-later
#include "valuesample.h"

namespace tributary::test {

namespace {

const QByteArray samplePrelude = R"(
CREATE SCHEMA ext;
CREATE EXTENSION citext SCHEMA ext;
CREATE EXTENSION hstore SCHEMA ext;
CREATE EXTENSION ltree SCHEMA ext;
CREATE SCHEMA s;
CREATE TYPE s.mood AS ENUM ('sad', 'it''s ok', '{odd, "one"}', 'NULL', '');
CREATE TYPE s.pair AS (a int, b text, c numeric[]);
CREATE DOMAIN s.positive AS int CHECK (VALUE > 0);
CREATE DOMAIN s.small AS s.positive CHECK (VALUE < 100);
CREATE DOMAIN s.code AS varchar(12);
CREATE DOMAIN s.numbers AS int[];
CREATE DOMAIN s.price AS numeric(10,2);
CREATE DOMAIN s.factor AS float8;
CREATE DOMAIN s.photo AS bytea;
)";

QList<ValueSample> numberSamples()
{
    return {
        {"int2", "int2", {"-32768", "32767", "0", "NULL"}},
        {"int4", "int4", {"-2147483648", "2147483647", "0", "NULL"}},
        {"int8",
         "int8",
         {"-9223372036854775808", "9223372036854775807", "9007199254740993", "NULL"}},
        {"bool", "bool", {"true", "false", "NULL"}},
        {"float4",
         "float4",
         {"'1.17549435e-38'", "0.1", "16777217", "'3.4028235e38'", "4294967296", "'NaN'", "'-0'",
          "'1e-45'", "'Infinity'", "'-Infinity'", "'1e20'", "NULL"}},
        {"float8",
         "float8",
         {"'NaN'", "'Infinity'", "'-Infinity'", "'-0'", "'5e-324'", "'1.7976931348623157e308'",
          "0.1", "'1e20'", "123456.789", "1", "0", "NULL"}},
        {"numeric",
         "numeric",
         {"'NaN'",
          "(repeat('7',1000)||'.'||repeat('3',1000))::numeric",
          "'0.0'",
          "'0.000'",
          "'1.10'",
          "'-12.50'",
          "'1000000000000000'",
          "'1000000000000001'",
          "'-1000000000000000'",
          "'1e300'",
          "'1e301'",
          "'1e-300'",
          "'1e-301'",
          "'123456789012345.6789'",
          "'0.123456789012345'",
          "'0.1234567890123456'",
          "'5e17'",
          "'123456789012345678'",
          "repeat('9',131072)::numeric",
          "'1e-16383'",
          "100",
          "NULL"}},
        {"numeric_infinity", "numeric", {"'Infinity'", "'-Infinity'"}, 14},
        {"numeric_money",
         "numeric(10,2)",
         {"'-12345678.90'", "'12.00'", "'0.01'", "'NaN'", "NULL"}},
        {"numeric_integral", "numeric(15,0)", {"'999999999999999'", "'-1'", "'0'"}},
        {"numeric_wide",
         "numeric(38,10)",
         {"'1234567890123456789012345678.0123456789'", "'1.5'", "'2'"}},
        {"numeric_negative_scale", "numeric(5,-3)", {"'12345000'", "'-99999000'", "'0'"}, 15},
        {"money", "money", {"'-92233720368547758.08'", "'12.34'", "NULL"}},
        {"oid", "oid", {"4294967295", "0"}},
        {"domain", "s.small", {"1", "99", "NULL"}},
        {"domain_numeric", "s.price", {"'1.50'", "'NaN'", "NULL"}},
        {"domain_float", "s.factor", {"'-0'", "'NaN'", "'Infinity'", "NULL"}},
        {"xid8", "xid8", {"'18446744073709551615'"}, 13},
        {"refcursor", "refcursor", {"'a cursor'", "''", "NULL"}},
        {"pg_lsn", "pg_lsn", {"'0/19532D8'", "'FFFFFFFF/FFFFFFFF'"}},
    };
}

QList<ValueSample> timeSamples()
{
    return {
        {"date",
         "date",
         {"'infinity'", "'-infinity'", "'4713-01-01 BC'", "'5874897-12-31'", "'2024-02-29'",
          "'10000-01-01'", "'0001-01-01'", "'9999-12-31'", "NULL"}},
        {"timestamp",
         "timestamp",
         {"'infinity'", "'-infinity'", "'294276-12-31 23:59:59.999999'", "'1582-10-04 12:00:00'",
          "'2024-02-29 01:02:03.5'", "'2024-02-29 01:02:03.000001'", "'0044-03-15 10:00:00.5 BC'",
          "'9999-12-31 23:59:59.999999'", "'2024-02-29'", "NULL"}},
        {"timestamptz",
         "timestamptz",
         {"'infinity'", "'-infinity'", "'294276-12-31 23:59:59.999999+00'",
          "'1900-01-01 00:00:00+00:17:30'", "'2024-02-29 01:02:03.5+05:30'",
          "'2024-02-29 01:02:03+00'", "'0044-03-15 10:00:00+00 BC'", "'10000-01-01 00:00:00+00'",
          "NULL"}},
        {"timestamptz3", "timestamptz(3)", {"'2024-02-29 01:02:03.123456+00'"}},
        {"time", "time", {"'24:00'", "'00:00:00.000001'", "NULL"}},
        {"timetz", "timetz", {"'24:00-15:59'", "'01:02:03.4+00'"}},
        {"interval",
         "interval",
         {"'-178000000 years'", "'1 mon -1 day 00:00:01.000001'", "'-1 mon +1 day -00:00:01'",
          "'0'", "NULL"}},
    };
}

QList<ValueSample> textSamples()
{
    const QByteArray oddText = R"(E'tab\tnewline\ncr\rback\\slash\b\f\v')";
    return {
        {"text",
         "text",
         {"''", "NULL", oddText, R"('\N')", R"('\.')", R"(E'\x01')", R"(E'\u2028\U0001F600')",
          "repeat('é', 600000)", "'12'", "'NaN'", "'null'", "' both '", "'2024-01-01'"}},
        {"char5", "char(5)", {"'a'", "''", "'abcde'", "NULL"}},
        {"varchar", "varchar(10)", {"'a  '", "''", "NULL"}},
        {"name", "name", {"'a name'", "NULL"}},
        {"byte_char", "\"char\"", {"'a'", "''", R"('\377')", "NULL"}},
        {"citext", "ext.citext", {"'MiXed'", "''", "NULL"}},
        {"domain_text", "s.code", {"'x-1'", "NULL"}},
        {"domain_bytes", "s.photo", {"'\\x'", "'\\x00ff'", "NULL"}},
        {"enum", "s.mood", {"'sad'", "'it''s ok'", "'{odd, \"one\"}'", "'NULL'", "''", "NULL"}},
        {"uuid",
         "uuid",
         {"'A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11'", "'00000000-0000-0000-0000-000000000000'",
          "NULL"}},
        {"json",
         "json",
         {R"('"\u0000"')", R"('{"a": 1.10, "a":2,  "B" : null}')", "'null'", "'1e400'",
          "(repeat('[',5000)||repeat(']',5000))::json", "NULL"}},
        {"jsonb",
         "jsonb",
         {"'null'", "NULL", "'1e400'", R"('{"b":1.10,"a":[true,""]}')",
          R"('"\u00e9\ud83d\ude00"')"}},
        {"xml", "xml", {"'<a>é</a>'", "'<?xml version=\"1.0\"?><b/>'", "NULL"}},
        {"bytea",
         "bytea",
         {"''", R"('\x00ff')", R"('\x5c785c')", "decode(repeat('00ff', 1500000), 'hex')",
          R"('\x31')", "NULL"}},
        {"bit5", "bit(5)", {"B'00101'"}},
        {"varbit", "varbit", {"B''", "B'0001'", "NULL"}},
        {"tsvector", "tsvector", {"'a:1A fat:2B cat''s'", "''"}},
        {"tsquery", "tsquery", {"'fat & !rat'"}},
    };
}

QList<ValueSample> otherSamples()
{
    return {
        {"composite",
         "s.pair",
         {R"(ROW(1, 'a "b",c', '{1.50,NaN}'))", "ROW(NULL, '', NULL)", "NULL"}},
        {"int4range", "int4range", {"'empty'", "'(,)'", "'(1,5]'", "NULL"}},
        {"tsrange", "tsrange", {"'[2024-01-01 00:00:00.5,infinity)'"}},
        {"multirange", "int8multirange", {"'{[1,3),[5,)}'", "'{}'"}, 14},
        {"hstore", "ext.hstore", {R"('a=>NULL, "b c"=>"d\"e"')", "''", "NULL"}},
        {"ltree", "ext.ltree", {"'Top.Child_1'", "''"}},
        {"inet", "inet", {"'10.0.0.1'", "'10.0.0.1/8'", "'::1'", "NULL"}},
        {"cidr", "cidr", {"'10.0.0.0/8'", "'::/0'"}},
        {"macaddr8", "macaddr8", {"'08:00:2b:01:02:03:04:05'"}},
        {"point", "point", {"'(1,NaN)'", "'(0.1,-0)'", "'(1e300,Infinity)'"}},
        {"box", "box", {"'(1,1),(0,0)'"}},
        {"path", "path", {"'[(0,0),(1,1)]'", "'((0,0),(1,1))'"}},
        {"circle", "circle", {"'<(0,0),1.5>'"}},
        {"regclass", "regclass", {"'s.text'", "'pg_catalog.pg_class'", "0"}},
        {"int2vector", "int2vector", {"'1 2 3'", "''"}},
        {"oidvector", "oidvector", {"'1 4294967295'"}},
        {"jsonpath", "jsonpath", {"'$.a[*] ? (@ > 1)'"}, 12},
    };
}

QList<ValueSample> arraySamples()
{
    return {
        {"int_array",
         "int[]",
         {"'[5:6]={1,NULL}'", "'{{{1}}}'", "'{}'", "'{1,NULL,-3}'", "'{{1,2},{3,4}}'",
          "'[1:1][2:3]={{1,2}}'", "NULL"}},
        {"text_array",
         "text[]",
         {R"('{{a,"b,c"},{"NULL",NULL}}')",
          R"(ARRAY['', ' ', E'\n\t"\\', '{}', 'true', '1', E'\x01\u2028é'])", "'{}'",
          "ARRAY[repeat('x', 100000)]"}},
        {"numeric_array",
         "numeric[]",
         {"'{1.50,NaN,-0.000,12345678901234567890.123456789,1e30}'", "'{NULL}'"}},
        {"float8_array", "float8[]", {"'{NaN,-0,Infinity,-Infinity,1e20,0.1,5e-324}'"}},
        {"float4_array", "float4[]", {"'{0.1,1e-45,3.4028235e38,NaN}'"}},
        {"bool_array", "bool[]", {"'{t,f,NULL}'"}},
        {"bytea_array", "bytea[]", {R"(ARRAY['\x00ff'::bytea, ''])"}},
        {"timestamptz_array",
         "timestamptz[]",
         {"'{2024-01-01 00:00:00.5+00,infinity,0044-03-15 BC}'"}},
        {"date_array", "date[]", {"'{2024-01-01,infinity,4713-01-01 BC}'"}},
        {"json_array", "json[]", {R"(ARRAY['{"a": [1.10]}'::json, 'null', NULL])"}},
        {"jsonb_array", "jsonb[]", {R"(ARRAY['{"a": [1.10]}'::jsonb, '"x"'])"}},
        {"char3_array", "char(3)[]", {"'{a,bcd,NULL}'"}},
        {"inet_array", "inet[]", {"'{10.0.0.1,10.0.0.1/8}'"}},
        {"box_array", "box[]", {"'{(1,1),(0,0);(2,2),(1,1)}'", "'{}'"}},
        {"uuid_array", "uuid[]", {"'{a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11}'"}},
        {"mood_array", "s.mood[]", {R"(ARRAY['sad', '{odd, "one"}', 'NULL', '', NULL]::s.mood[])"}},
        {"pair_array", "s.pair[]", {"ARRAY[ROW(1, 'a,b', '{1}')::s.pair, NULL]"}},
        {"citext_array", "ext.citext[]", {"'{MiXed,NULL}'"}},
        {"hstore_array", "ext.hstore[]", {R"(ARRAY['a=>NULL'::ext.hstore])"}},
        {"small_array", "s.small[]", {"'{1,99}'"}, 11},
        {"interval_array", "interval[]", {"'{1 day,-00:00:01}'"}},
        {"xml_array", "xml[]", {"ARRAY['<a/>'::xml]"}},
        {"byte_char_array", "\"char\"[]", {R"('{a,"\\377"}')"}},
        {"oid_array", "oid[]", {"'{4294967295}'"}},
        {"money_array", "money[]", {"'{12.34}'"}},
        {"domain_array", "s.numbers", {"'{1,2}'", "'[0:0]={7}'", "NULL"}},
        {"range_array", "int4range[]", {"'{\"[1,5)\",empty}'"}},
    };
}

} // namespace

QList<ValueSample> valueSamples(int majorVersion)
{
    QList<ValueSample> samples = numberSamples() + timeSamples() + textSamples() + otherSamples()
        + arraySamples();
    samples.removeIf([&](const ValueSample &sample) { return sample.sinceVersion > majorVersion; });
    return samples;
}

QByteArray valueSchemaSql(int majorVersion)
{
    QByteArray sql = samplePrelude;
    const QList<ValueSample> samples = valueSamples(majorVersion);
    for (const ValueSample &sample : samples) {
        const QByteArray table = "s.\"" + sample.name + '"';
        sql += "SET search_path = ext, public;\nCREATE TABLE " + table + " (id int PRIMARY KEY, v "
            + sample.type + ");\n";
        int id = 0;
        for (const QByteArray &value : sample.values)
            sql += "INSERT INTO " + table + " VALUES (" + QByteArray::number(++id) + ", (" + value
                + ")::" + sample.type + ");\n";
    }
    return sql;
}

} // namespace tributary::test
