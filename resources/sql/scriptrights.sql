-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the role $1 may read: the whole table, or some columns, by their numbers.
SELECT c.oid,
       pg_catalog.has_table_privilege(r.oid, c.oid, 'SELECT'),
       (SELECT pg_catalog.string_agg(a.attnum::text, ' ' ORDER BY a.attnum)
        FROM pg_catalog.pg_attribute a
        WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
          AND pg_catalog.has_column_privilege(r.oid, c.oid, a.attnum, 'SELECT'))
FROM pg_catalog.pg_class c
JOIN pg_catalog.pg_roles r ON r.rolname = $1
WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND c.relpersistence <> 't'
  AND pg_catalog.has_any_column_privilege(r.oid, c.oid, 'SELECT')
