-- SPDX-License-Identifier: GPL-3.0-or-later
-- How far the heap's order follows the first column of the primary key; only where the login may see statistics.
SELECT i.indrelid, s.correlation::float8
FROM pg_index i
JOIN pg_class c ON c.oid = i.indrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = i.indkey[0]
JOIN pg_stats s ON s.schemaname = n.nspname AND s.tablename = c.relname AND s.attname = a.attname AND NOT s.inherited
WHERE i.indisprimary
  AND n.nspname !~ '^pg_'
  AND n.nspname <> 'information_schema'
  AND s.correlation IS NOT NULL
