-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT a.attrelid,
       a.attnum,
       a.attname,
       a.atttypid,
       a.atttypmod,
       format_type(a.atttypid, a.atttypmod),
       a.attnotnull,
       has_column_privilege(c.oid, a.attnum, 'SELECT'),
       a.attgenerated <> '' OR --@from 120000
       false,
       -- What rows that are older than the column have in it; NULL: nothing. An array of one element, of any type.
       -- A partitioned table has no rows of its own: newer servers tell it of its partitions only.
       coalesce( --@from 120000
       CASE WHEN a.atthasmissing THEN (a.attmissingval::text::text[])[1] END --@from 110000
       , m.value) --@from 120000
       NULL --@below 110000
FROM pg_attribute a
JOIN pg_class c ON c.oid = a.attrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN (SELECT pg_partition_root(l.attrelid) AS root, --@from 120000
                  l.attname, --@from 120000
                  min((l.attmissingval::text::text[])[1]) AS value --@from 120000
           FROM pg_attribute l --@from 120000
           JOIN pg_class leaf ON leaf.oid = l.attrelid --@from 120000
           WHERE l.atthasmissing AND leaf.relispartition --@from 120000
           GROUP BY 1, 2) m ON m.root = a.attrelid AND m.attname = a.attname --@from 120000
WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f')
  AND c.relpersistence <> 't'
  AND NOT c.relispartition --@from 100000
  AND n.nspname !~ '^pg_'
  AND n.nspname <> 'information_schema'
  AND a.attnum > 0
  AND NOT a.attisdropped
ORDER BY a.attrelid, a.attnum
