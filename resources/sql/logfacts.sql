-- SPDX-License-Identifier: GPL-3.0-or-later
-- Where the server's log stands, and what following it needs. One row.
SELECT pg_catalog.current_setting('wal_level'),
       pg_catalog.pg_is_in_recovery(),
       CASE WHEN pg_catalog.pg_is_in_recovery() THEN pg_catalog.pg_last_wal_replay_lsn() ELSE pg_catalog.pg_current_wal_flush_lsn() END, --@from 100000
       pg_catalog.pg_current_xlog_location(), --@below 100000
       (extract(epoch FROM pg_catalog.clock_timestamp()) * 1000)::bigint,
       pg_catalog.has_function_privilege('pg_catalog.pg_control_checkpoint()', 'EXECUTE'), --@from 90600
       false, --@below 90600
       coalesce((SELECT r.rolreplication OR r.rolsuper FROM pg_catalog.pg_roles r WHERE r.rolname = current_user), false)
