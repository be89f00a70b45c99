-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the scripts for a role ($1) need to know of the server. One row; readable by every login.
SELECT pg_catalog.current_database(),
       pg_catalog.current_setting('server_encoding'),
       pg_catalog.current_setting('wal_level'),
       pg_catalog.current_setting('max_replication_slots'),
       (SELECT count(*) FROM pg_catalog.pg_replication_slots),
       pg_catalog.current_setting('max_wal_senders'),
       EXISTS (SELECT FROM pg_catalog.pg_settings s WHERE s.name = 'max_slot_wal_keep_size' AND s.setting = '-1'),
       r.oid IS NOT NULL,
       pg_catalog.shobj_description(r.oid, 'pg_authid'),
       r.rolsuper,
       r.rolcanlogin,
       r.rolreplication OR r.rolsuper OR EXISTS (
           SELECT FROM pg_catalog.pg_roles g WHERE g.rolname = 'rds_replication' AND pg_catalog.pg_has_role(r.oid, g.oid, 'MEMBER')),
       pg_catalog.has_database_privilege(r.oid, d.oid, 'CONNECT'),
       (SELECT count(*) FROM pg_catalog.pg_stat_replication w WHERE w.usename IS DISTINCT FROM $1),
       (SELECT pg_catalog.string_agg(s.slot_name::text, ' ') FROM pg_catalog.pg_replication_slots s WHERE s.database = d.datname)
FROM pg_catalog.pg_database d
LEFT JOIN pg_catalog.pg_roles r ON r.rolname = $1
WHERE d.datname = pg_catalog.current_database()
