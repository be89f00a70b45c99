-- SPDX-License-Identifier: GPL-3.0-or-later
-- The leaves of every partitioned table that is not itself a partition (from version 10 on).
WITH RECURSIVE tree(root, relid) AS (
    SELECT i.inhparent, i.inhrelid
    FROM pg_inherits i
    JOIN pg_class p ON p.oid = i.inhparent
    WHERE p.relkind = 'p' AND NOT p.relispartition
    UNION ALL
    SELECT tree.root, i.inhrelid
    FROM tree
    JOIN pg_inherits i ON i.inhparent = tree.relid
)
SELECT tree.root, c.oid, c.relfilenode, c.reltuples::float8, c.relpages,
       coalesce(pg_table_size(c.oid), 0), coalesce(pg_relation_size(c.oid), 0) / current_setting('block_size')::bigint
FROM tree
JOIN pg_class c ON c.oid = tree.relid
WHERE c.relkind <> 'p'
ORDER BY tree.root, c.oid
