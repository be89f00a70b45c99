-- SPDX-License-Identifier: GPL-3.0-or-later
DROP TABLE IF EXISTS pg_temp.tributary_report;
CREATE TEMPORARY TABLE tributary_report AS
-- A role that was there before, and what setup gives, whoever gave it. What it owns is its own.
WITH known AS (
  SELECT r.oid, r.rolname, r.rolreplication FROM pg_roles r
  WHERE r.rolname = current_setting('tributary.role')
    AND shobj_description(r.oid, 'pg_authid') IS DISTINCT FROM current_setting('tributary.marker')
), kept AS (
  SELECT 1 AS part, format('ALTER ROLE %I NOREPLICATION', k.rolname) AS statement
  FROM known k WHERE k.rolreplication AND current_setting('tributary.replication') = 'on'
  UNION ALL
  SELECT 2, format('REVOKE rds_replication FROM %I', k.rolname)
  FROM known k JOIN pg_auth_members m ON m.member = k.oid JOIN pg_roles g ON g.oid = m.roleid
  WHERE g.rolname = 'rds_replication' AND current_setting('tributary.replication') = 'on'
  UNION ALL
  SELECT DISTINCT 3, format('ALTER DEFAULT PRIVILEGES FOR ROLE %I IN SCHEMA %I REVOKE SELECT ON TABLES FROM %I',
                            o.rolname, n.nspname, k.rolname)
  FROM known k, pg_default_acl d
  JOIN pg_roles o ON o.oid = d.defaclrole
  JOIN pg_namespace n ON n.oid = d.defaclnamespace
  CROSS JOIN LATERAL aclexplode(d.defaclacl) a
  WHERE d.defaclobjtype = 'r' AND a.grantee = k.oid AND a.privilege_type = 'SELECT' AND d.defaclrole <> k.oid
    AND EXISTS (SELECT FROM pg_temp.tributary_list l WHERE l.schema_name = n.nspname AND l.table_name IS NULL)
  UNION ALL
  SELECT 4, format('REVOKE SELECT ON TABLE %s FROM %I',
                   string_agg(format('%I.%I', n.nspname, c.relname), ', ' ORDER BY c.relname), k.rolname)
  FROM known k, pg_class c
  JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND c.relpersistence <> 't' AND c.relowner <> k.oid
    AND (EXISTS (SELECT FROM aclexplode(c.relacl) a WHERE a.grantee = k.oid AND a.privilege_type = 'SELECT')
         OR EXISTS (SELECT FROM pg_attribute t CROSS JOIN LATERAL aclexplode(t.attacl) a
                    WHERE t.attrelid = c.oid AND NOT t.attisdropped AND a.grantee = k.oid AND a.privilege_type = 'SELECT'))
    AND EXISTS (SELECT FROM pg_temp.tributary_list l
                WHERE l.schema_name = n.nspname AND (l.table_name = c.relname OR l.table_name IS NULL))
  GROUP BY n.nspname, k.rolname
  UNION ALL
  SELECT 5, format('REVOKE USAGE ON SCHEMA %I FROM %I', n.nspname, k.rolname)
  FROM known k, pg_namespace n
  WHERE n.nspowner <> k.oid
    AND EXISTS (SELECT FROM aclexplode(n.nspacl) a WHERE a.grantee = k.oid AND a.privilege_type = 'USAGE')
    AND EXISTS (SELECT FROM pg_temp.tributary_list l WHERE l.schema_name = n.nspname)
  UNION ALL
  SELECT 6, format('REVOKE CONNECT ON DATABASE %I FROM %I', d.datname, k.rolname)
  FROM known k, pg_database d
  WHERE d.datname = current_database() AND d.datdba <> k.oid
    AND EXISTS (SELECT FROM aclexplode(d.datacl) a WHERE a.grantee = k.oid AND a.privilege_type = 'CONNECT')
)
SELECT 1 AS number, 'role' AS "check", CASE WHEN EXISTS (SELECT FROM pg_roles r WHERE r.rolname = current_setting('tributary.role'))
       THEN 'still there' ELSE 'gone' END AS state,
       CASE WHEN EXISTS (SELECT FROM pg_roles r WHERE r.rolname = current_setting('tributary.role'))
       THEN 'The messages above tell why' ELSE '' END AS "what to do"
UNION ALL
SELECT 2, 'replication slot', CASE WHEN EXISTS (SELECT FROM pg_replication_slots s WHERE s.slot_name = current_setting('tributary.slot'))
       THEN 'still there' ELSE 'gone' END, ''
WHERE current_setting('tributary.slot') <> ''
UNION ALL --@from 100000
SELECT 3, 'publication', CASE WHEN EXISTS (SELECT FROM pg_publication p WHERE p.pubname = current_setting('tributary.publication')) --@from 100000
       THEN 'still there' ELSE 'gone' END, '' --@from 100000
WHERE current_setting('tributary.publication') <> '' --@from 100000
UNION ALL
SELECT 4, 'wal_level',
       CASE WHEN EXISTS (SELECT FROM pg_replication_slots s WHERE s.slot_type = 'logical') THEN 'leave it' ELSE 'may be lowered' END,
       CASE WHEN EXISTS (SELECT FROM pg_replication_slots s WHERE s.slot_type = 'logical')
       THEN format('%s logical slots are left: with a lower wal_level the server would not start again',
                   (SELECT count(*) FROM pg_replication_slots s WHERE s.slot_type = 'logical'))
       ELSE 'Only if nobody else needs it; it takes a restart' END
WHERE current_setting('tributary.log') = 'on' AND current_setting('wal_level') = 'logical'
UNION ALL
SELECT 4 + k.part, 'right of the role', 'left to you', 'Unless it had it before: ' || k.statement FROM kept k;
