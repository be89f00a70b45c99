-- SPDX-License-Identifier: GPL-3.0-or-later
-- Tables of this database that somebody else has locked, or waits to lock, in one of the modes $1. A prepared transaction
-- has no process.
SELECT DISTINCT l.relation, n.nspname, c.relname, l.pid, a.application_name
FROM pg_catalog.pg_locks l
JOIN pg_catalog.pg_class c ON c.oid = l.relation
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_catalog.pg_stat_activity a ON a.pid = l.pid
WHERE l.locktype = 'relation'
  AND l.database = (SELECT d.oid FROM pg_catalog.pg_database d WHERE d.datname = current_database())
  AND l.mode = ANY ($1::text[])
  AND l.pid IS DISTINCT FROM pg_catalog.pg_backend_pid()
  AND c.relkind IN ('r', 'p', 'm', 'f', 'v')
  AND n.nspname !~ '^pg_'
ORDER BY n.nspname, c.relname, l.pid
