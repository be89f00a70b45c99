-- SPDX-License-Identifier: GPL-3.0-or-later
-- Sessions whose open transaction has written something: a new slot waits for each of them. Since when is told of our own
-- sessions only, unless the login may see all (pg_read_all_stats); so are program and address.
SELECT a.pid, (extract(epoch FROM a.xact_start) * 1000)::bigint, a.application_name, host(a.client_addr)
FROM pg_catalog.pg_stat_activity a
WHERE a.backend_xid IS NOT NULL AND a.pid <> pg_catalog.pg_backend_pid()
ORDER BY a.xact_start NULLS LAST, a.pid
