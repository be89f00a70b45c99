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
       CASE WHEN a.atthasmissing THEN (a.attmissingval::text::text[])[1] END --@from 110000
       NULL --@below 110000
FROM pg_attribute a
JOIN pg_class c ON c.oid = a.attrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f')
  AND c.relpersistence <> 't'
  AND NOT c.relispartition --@from 100000
  AND n.nspname !~ '^pg_'
  AND n.nspname <> 'information_schema'
  AND a.attnum > 0
  AND NOT a.attisdropped
ORDER BY a.attrelid, a.attnum
