-- SPDX-License-Identifier: GPL-3.0-or-later
-- What of a source's setup is on the server, in the order in which it can be taken away: $1 slot, $2 publication, $3 role.
-- Kind, name, whether it is in use now, whether our login may take it away.
SELECT 'slot', s.slot_name::text, s.active,
       coalesce((SELECT r.rolsuper OR r.rolreplication FROM pg_catalog.pg_roles r WHERE r.rolname = current_user), false)
           OR EXISTS (SELECT FROM pg_catalog.pg_roles g WHERE g.rolname = 'rds_replication' AND pg_catalog.pg_has_role(current_user, g.oid, 'MEMBER')),
       1 AS place
FROM pg_catalog.pg_replication_slots s
WHERE s.slot_name = $1 AND s.database = pg_catalog.current_database()
UNION ALL --@from 100000
SELECT 'publication', p.pubname::text, false, pg_catalog.pg_has_role(p.pubowner, 'USAGE'), 2 --@from 100000
FROM pg_catalog.pg_publication p --@from 100000
WHERE p.pubname = $2 --@from 100000
UNION ALL
-- A login cannot drop itself, and what it holds in other databases is not seen from here.
SELECT 'role', r.rolname::text, EXISTS (SELECT FROM pg_catalog.pg_stat_activity a WHERE a.usename = r.rolname), false, 3
FROM pg_catalog.pg_roles r
WHERE r.rolname = $3
  AND coalesce($2::pg_catalog.text, '') IS NOT NULL --@below 100000
ORDER BY place
