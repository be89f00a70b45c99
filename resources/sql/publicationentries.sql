-- SPDX-License-Identifier: GPL-3.0-or-later
-- One publication, and the entries by which it lets tables through: what is taken out and put back
-- gets another entry. A partition's entry is told of the whole table. Unlike pg_publication_tables
-- it waits for nobody who has locked a table (from version 10 on).
WITH RECURSIVE wanted AS (
    SELECT p.oid, format('%s/%s', p.oid, p.xmin) AS entry
    FROM pg_catalog.pg_publication p
    WHERE p.pubname = $1
), entries(relid, entry) AS (
    SELECT r.prrelid, format('%s/%s', r.oid, r.xmin)
    FROM pg_catalog.pg_publication_rel r
    JOIN wanted ON wanted.oid = r.prpubid
    UNION ALL --@from 150000
    SELECT c.oid, format('schema:%s/%s', s.oid, s.xmin) --@from 150000
    FROM pg_catalog.pg_publication_namespace s --@from 150000
    JOIN wanted ON wanted.oid = s.pnpubid --@from 150000
    JOIN pg_catalog.pg_class c ON c.relnamespace = s.pnnspid AND c.relkind IN ('r', 'p') --@from 150000
), up(relid, entry) AS (
    SELECT relid, entry
    FROM entries
    UNION
    SELECT i.inhparent, up.entry
    FROM up
    JOIN pg_catalog.pg_class c ON c.oid = up.relid AND c.relispartition
    JOIN pg_catalog.pg_inherits i ON i.inhrelid = up.relid
)
SELECT 0::oid, entry
FROM wanted
UNION ALL
SELECT up.relid, string_agg(up.entry, ',' ORDER BY up.entry COLLATE "C")
FROM up
JOIN pg_catalog.pg_class c ON c.oid = up.relid
WHERE NOT c.relispartition
GROUP BY up.relid
