-- SPDX-License-Identifier: GPL-3.0-or-later
-- What following the log needs of a server besides its log: limits, rights, what stands in the way. $1 is the wanted
-- publication. One row; readable by a login without any right.
SELECT coalesce((SELECT s.pending_restart FROM pg_catalog.pg_settings s WHERE s.name = 'wal_level'), false), --@from 90500
       false, --@below 90500
       EXISTS (SELECT FROM pg_catalog.pg_roles g
               WHERE g.rolname = 'rds_replication' AND pg_catalog.pg_has_role(current_user, g.oid, 'USAGE')),
       pg_catalog.has_database_privilege(pg_catalog.current_database(), 'CREATE'),
       coalesce((SELECT pg_catalog.pg_has_role(p.pubowner, 'USAGE') FROM pg_catalog.pg_publication p WHERE p.pubname = $1), false), --@from 100000
       $1::pg_catalog.text IS NULL, --@below 100000
       pg_catalog.current_setting('max_replication_slots')::int,
       (SELECT count(*) FROM pg_catalog.pg_stat_replication),
       pg_catalog.current_setting('max_wal_senders')::int,
       -- Megabytes; -1 without a limit, NULL where there can be none.
       (SELECT s.setting::bigint FROM pg_catalog.pg_settings s WHERE s.name = 'max_slot_wal_keep_size'),
       (SELECT CASE s.unit WHEN 'min' THEN s.setting::bigint * 60 WHEN 'ms' THEN s.setting::bigint / 1000 ELSE s.setting::bigint END
        FROM pg_catalog.pg_settings s WHERE s.name = 'idle_replication_slot_timeout'),
       (SELECT count(*) FROM pg_catalog.pg_prepared_xacts),
       pg_catalog.current_setting('synchronous_standby_names'),
       pg_catalog.host(pg_catalog.inet_client_addr())
