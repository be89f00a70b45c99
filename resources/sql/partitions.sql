-- SPDX-License-Identifier: GPL-3.0-or-later
-- $1: as in tables.sql. The leaves of every partitioned table that is not itself a partition (from version 10 on).
-- With the transactions that attached them: what was detached for a while was not published then, and may have been changed.
WITH RECURSIVE tree(root, relid, attached_by) AS (
    SELECT i.inhparent, i.inhrelid, i.xmin::text
    FROM pg_inherits i
    JOIN pg_class p ON p.oid = i.inhparent
    WHERE p.relkind = 'p' AND NOT p.relispartition
    UNION ALL
    SELECT tree.root, i.inhrelid, tree.attached_by || ',' || i.xmin::text
    FROM tree
    JOIN pg_inherits i ON i.inhparent = tree.relid
)
SELECT tree.root, c.oid, c.relfilenode, c.reltuples::float8, c.relpages,
       CASE WHEN $1::boolean THEN coalesce(pg_table_size(c.oid), 0)
            ELSE c.relpages::bigint * current_setting('block_size')::bigint END,
       CASE WHEN $1::boolean THEN coalesce(pg_relation_size(c.oid), 0) / current_setting('block_size')::bigint
            ELSE c.relpages END,
       n.nspname, c.relname, c.relreplident,
       -- Names, since a leaf's columns may have other numbers than its root's.
       (SELECT string_agg(a.attname::text, E'\n' ORDER BY a.attname)
        FROM pg_index i
        JOIN pg_attribute a ON a.attrelid = c.oid
        WHERE i.indrelid = c.oid AND i.indisvalid AND i.indimmediate
          AND CASE c.relreplident WHEN 'd' THEN i.indisprimary WHEN 'i' THEN i.indisreplident ELSE false END
          AND a.attnum::text = ANY ((string_to_array(i.indkey::text, ' '))[1:i.indnkeyatts])), --@from 110000
          AND a.attnum::text = ANY (string_to_array(i.indkey::text, ' '))), --@below 110000
       c.relpersistence = 'u',
       tree.attached_by
FROM tree
JOIN pg_class c ON c.oid = tree.relid
JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind <> 'p'
ORDER BY tree.root, c.oid
