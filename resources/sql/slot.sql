-- SPDX-License-Identifier: GPL-3.0-or-later
-- The replication slot of the name $1, or with NULL all of them, with how far each lags.
SELECT s.slot_name,
       s.plugin,
       s.slot_type,
       s.database,
       s.datoid,
       s.active,
       s.active_pid, --@from 90500
       NULL, --@below 90500
       s.restart_lsn,
       s.confirmed_flush_lsn, --@from 90600
       NULL, --@below 90600
       s.temporary, --@from 100000
       false, --@below 100000
       s.wal_status, --@from 130000
       NULL, --@below 130000
       s.safe_wal_size, --@from 130000
       NULL, --@below 130000
       s.invalidation_reason, --@from 170000
       NULL, --@below 170000
       CASE WHEN pg_catalog.pg_is_in_recovery() THEN NULL ELSE pg_catalog.pg_wal_lsn_diff(pg_catalog.pg_current_wal_flush_lsn(), s.confirmed_flush_lsn)::bigint END, --@from 100000
       NULL, --@below 100000
       CASE WHEN pg_catalog.pg_is_in_recovery() THEN NULL ELSE pg_catalog.pg_wal_lsn_diff(pg_catalog.pg_current_wal_flush_lsn(), s.restart_lsn)::bigint END --@from 100000
       NULL --@below 100000
FROM pg_catalog.pg_replication_slots s
WHERE s.slot_name = $1 OR $1 IS NULL
ORDER BY s.slot_name
