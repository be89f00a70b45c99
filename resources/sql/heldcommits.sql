-- SPDX-License-Identifier: GPL-3.0-or-later
-- Transactions of this database that go on, as the log numbers them; whether their commit may be in the log already, while it
-- waits for a synchronous standby and no snapshot sees it; whether there are such standbys at all; and the session (NULL: none).
-- Who waits for what is shown of our own sessions only, unless the login may see all (pg_read_all_stats): the others may.
-- A session that commits what was prepared has no number of its own, so that any prepared transaction may be the one.
WITH standby AS (
    SELECT pg_catalog.current_setting('synchronous_standby_names') <> '' AS waited
), session AS (
    SELECT a.pid,
           a.backend_xid,
           coalesce(a.wait_event = 'SyncRep', false) --@from 100000
           (b.waited AND a.state NOT LIKE 'idle%') IS TRUE --@below 100000
               OR (b.waited AND (a.state IS NULL OR a.state = 'disabled')) AS held,
           b.waited
    FROM pg_catalog.pg_stat_activity a CROSS JOIN standby b
    WHERE a.datname = pg_catalog.current_database() AND a.pid <> pg_catalog.pg_backend_pid()
)
SELECT s.backend_xid::text, s.held, s.waited, s.pid
FROM session s
WHERE s.backend_xid IS NOT NULL
UNION ALL
SELECT p.transaction::text,
       EXISTS (SELECT 1 FROM session s WHERE s.held AND s.backend_xid IS NULL),
       b.waited,
       NULL
FROM pg_catalog.pg_prepared_xacts p CROSS JOIN standby b
WHERE p.database = pg_catalog.current_database()
