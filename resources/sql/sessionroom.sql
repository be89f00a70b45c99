-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many sessions the login, the database and the server may have (-1: no limit), and how many are open beside those
-- of this program in this database. One row; needs no right but CONNECT: whose a session is, everybody may see.
WITH me AS (
    SELECT r.oid, r.rolsuper, r.rolconnlimit FROM pg_catalog.pg_roles r WHERE r.rolname = current_user
), here AS (
    SELECT d.oid, d.datconnlimit FROM pg_catalog.pg_database d WHERE d.datname = pg_catalog.current_database()
), other AS (
    SELECT a.usesysid, a.datid
    FROM pg_catalog.pg_stat_activity a, me, here
    WHERE a.usesysid IS NOT NULL
      AND NOT (a.usesysid = me.oid AND a.datid = here.oid AND a.application_name ~ '^tributary')
), walled AS (
    SELECT a.usesysid, a.datid
    FROM pg_catalog.pg_stat_activity a, me, here
    WHERE a.usesysid IS NOT NULL AND a.datid IS NOT NULL
      AND NOT (a.usesysid = me.oid AND a.datid = here.oid AND a.application_name ~ '^tributary')
      -- WAL senders have places of their own since then.
      AND a.pid NOT IN (SELECT w.pid FROM pg_catalog.pg_stat_replication w) --@from 120000
)
SELECT CASE WHEN me.rolsuper THEN -1 ELSE me.rolconnlimit END,
       (SELECT count(*) FROM other WHERE other.usesysid = me.oid),
       CASE WHEN me.rolsuper THEN -1 ELSE here.datconnlimit END,
       (SELECT count(*) FROM other WHERE other.datid = here.oid),
       pg_catalog.current_setting('max_connections')::int
           - CASE WHEN me.rolsuper THEN 0 ELSE pg_catalog.current_setting('superuser_reserved_connections')::int END
           - CASE WHEN me.rolsuper OR pg_catalog.pg_has_role(me.oid, 'pg_use_reserved_connections', 'USAGE') THEN 0 ELSE pg_catalog.current_setting('reserved_connections')::int END --@from 160000
       ,
       (SELECT count(*) FROM walled)
FROM me, here
