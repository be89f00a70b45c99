-- SPDX-License-Identifier: GPL-3.0-or-later
-- Where the server's log stands, and what following it needs. One row.
SELECT pg_catalog.current_setting('wal_level'),
       pg_catalog.pg_is_in_recovery(),
       CASE WHEN pg_catalog.pg_is_in_recovery() THEN pg_catalog.pg_last_wal_replay_lsn() ELSE pg_catalog.pg_current_wal_flush_lsn() END, --@from 100000
       pg_catalog.pg_current_xlog_location(), --@below 100000
       (extract(epoch FROM pg_catalog.clock_timestamp()) * 1000)::bigint,
       -- The control file tells a new timeline with the next checkpoint only, which may be minutes after a promotion.
       CASE WHEN pg_catalog.pg_is_in_recovery() THEN NULL ELSE pg_catalog.pg_walfile_name(pg_catalog.pg_current_wal_insert_lsn()) END, --@from 100000
       CASE WHEN pg_catalog.pg_is_in_recovery() THEN NULL ELSE pg_catalog.pg_xlogfile_name(pg_catalog.pg_current_xlog_insert_location()) END, --@below 100000
       coalesce((SELECT r.rolreplication OR r.rolsuper FROM pg_catalog.pg_roles r WHERE r.rolname = current_user), false)
