-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every relation that could be copied, whether it may be read or not.
-- $1: sizes are measured, for which a table is opened, and waited for; else they are those of its statistics.
SELECT c.oid,
       n.nspname,
       c.relname,
       c.relkind,
       has_schema_privilege(n.oid, 'USAGE'),
       has_table_privilege(c.oid, 'SELECT'),
       CASE WHEN c.relkind IN ('r', 'p') THEN row_security_active(c.oid) END OR --@from 90500
       false,
       c.reltuples::float8,
       c.relpages,
       CASE WHEN c.relkind NOT IN ('r', 'm') THEN 0
            WHEN $1::boolean THEN coalesce(pg_table_size(c.oid), 0)
            ELSE c.relpages::bigint * current_setting('block_size')::bigint END,
       CASE WHEN c.relkind NOT IN ('r', 'm') THEN 0
            WHEN $1::boolean THEN coalesce(pg_relation_size(c.oid), 0) / current_setting('block_size')::bigint
            ELSE c.relpages END,
       c.relfilenode,
       EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e'),
       -- Key columns in key order; an index may carry others behind them.
       (SELECT array_to_string((string_to_array(i.indkey::text, ' '))[1:i.indnkeyatts], ' ') --@from 110000
       (SELECT i.indkey::text --@below 110000
        FROM pg_index i WHERE i.indrelid = c.oid AND i.indisprimary),
       EXISTS (SELECT FROM pg_index i WHERE i.indrelid = c.oid AND i.indisprimary AND NOT i.indimmediate),
       c.relpersistence = 'u',
       c.relreplident,
       -- What the log tells rows apart by; the same rules as the server's own (an index that can be deferred does not count).
       (SELECT array_to_string((string_to_array(i.indkey::text, ' '))[1:i.indnkeyatts], ' ') --@from 110000
       (SELECT i.indkey::text --@below 110000
        FROM pg_index i
        WHERE i.indrelid = c.oid AND i.indisvalid AND i.indimmediate
          AND CASE c.relreplident WHEN 'd' THEN i.indisprimary WHEN 'i' THEN i.indisreplident ELSE false END),
       c.xmin
FROM pg_class c
JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f')
  AND c.relpersistence <> 't'
  AND NOT c.relispartition --@from 100000
  AND n.nspname !~ '^pg_'
  AND n.nspname <> 'information_schema'
-- The type name is compared by bytes in every version, and takes no COLLATE before 12.
ORDER BY n.nspname, c.relname
