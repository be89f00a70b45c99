-- Tributary: undo script for the database "shop", role "reader"
-- Source: "Shop"
-- Server: "db.example.com:5432"
-- Written: 2026-09-01T12:00:00Z
--
-- Run it as: the default credential of the database
-- Run it with: psql -X -h db.example.com -p 5432 -U ADMIN -d shop -f FILE
--
-- It
-- * lists the rights of the role "reader", for you to decide
-- It never
-- * removes the role "reader": the section on it tells who does
-- * takes anything from a superuser, from an owner, or from a role that was there before
-- * restarts the server or changes one of its settings
-- * reads, changes or deletes a row
-- * changes how tables tell their rows apart (REPLICA IDENTITY)
--
-- Stop Tributary first. The script can be run again at any time.

\set ON_ERROR_STOP on
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;

BEGIN READ WRITE;
SET LOCAL search_path = pg_catalog, pg_temp;
SET LOCAL client_min_messages = warning;
SET LOCAL lock_timeout = '5s';
SET LOCAL statement_timeout = '60s';
SET LOCAL tributary.database = 'shop';
SET LOCAL tributary.role = 'reader';
SET LOCAL tributary.marker = 'Made by Tributary''s setup script';
SET LOCAL tributary.log = 'off';
SET LOCAL tributary.replication = 'off';
SET LOCAL tributary.slot = '';
SET LOCAL tributary.publication = '';
SET LOCAL tributary.plugin = '';
SET LOCAL tributary.ask = 'off';
DO $tributary$
BEGIN
  IF current_database() <> current_setting('tributary.database') THEN
    RAISE EXCEPTION 'This script is for the database "%", and this session is in "%". Nothing was changed.',
      current_setting('tributary.database'), current_database();
  END IF;
  IF pg_is_in_recovery() THEN
    RAISE EXCEPTION 'This server is a standby. Run the script on its primary. Nothing was changed.';
  END IF;
END
$tributary$;
DO $tributary$
BEGIN
  IF EXISTS (SELECT FROM pg_roles r WHERE r.rolname = current_setting('tributary.role') AND r.rolsuper) THEN
    RAISE EXCEPTION 'The role "%" is a superuser: nothing is taken from it. Nothing was changed.', current_setting('tributary.role');
  END IF;
END
$tributary$;

-- ---------------------------------------------------------------------------------------------
-- The schemas (without a table: all of them) and tables that this is about
CREATE TEMPORARY TABLE tributary_list (schema_name text, table_name text, column_names text[]) ON COMMIT DROP;
INSERT INTO pg_temp.tributary_list VALUES
  ('public', NULL, NULL),
  ('sales', NULL, NULL);

-- ---------------------------------------------------------------------------------------------
-- What the role may read
DO $tributary$
DECLARE
  wanted text := current_setting('tributary.role');
  role_oid oid;
  each record;
BEGIN
  -- Of a role that was there before nobody knows what it had: the report lists what it has.
  SELECT r.oid INTO role_oid FROM pg_roles r
  WHERE r.rolname = wanted AND shobj_description(r.oid, 'pg_authid') IS NOT DISTINCT FROM current_setting('tributary.marker');
  IF NOT FOUND THEN
    RETURN;
  END IF;
  -- What it owns by now is its own: an owner's rights are never revoked.
  FOR each IN
    SELECT DISTINCT o.rolname, n.nspname
    FROM pg_default_acl d
    JOIN pg_roles o ON o.oid = d.defaclrole
    JOIN pg_namespace n ON n.oid = d.defaclnamespace
    CROSS JOIN LATERAL aclexplode(d.defaclacl) a
    WHERE d.defaclobjtype = 'r' AND d.defaclrole <> role_oid AND a.grantee = role_oid AND a.privilege_type = 'SELECT'
  LOOP
    EXECUTE format('ALTER DEFAULT PRIVILEGES FOR ROLE %I IN SCHEMA %I REVOKE SELECT ON TABLES FROM %I',
                   each.rolname, each.nspname, wanted);
  END LOOP;
  FOR each IN
    SELECT n.nspname, c.relname
    FROM pg_class c
    JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND c.relowner <> role_oid AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
      AND (EXISTS (SELECT FROM aclexplode(c.relacl) a WHERE a.grantee = role_oid AND a.privilege_type = 'SELECT')
           OR EXISTS (SELECT FROM pg_attribute t CROSS JOIN LATERAL aclexplode(t.attacl) a
                      WHERE t.attrelid = c.oid AND NOT t.attisdropped AND a.grantee = role_oid AND a.privilege_type = 'SELECT'))
  LOOP
    EXECUTE format('REVOKE SELECT ON TABLE %I.%I FROM %I', each.nspname, each.relname, wanted);
  END LOOP;
  FOR each IN
    SELECT n.nspname
    FROM pg_namespace n
    WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema' AND n.nspowner <> role_oid
      AND EXISTS (SELECT FROM aclexplode(n.nspacl) a WHERE a.grantee = role_oid AND a.privilege_type = 'USAGE')
  LOOP
    EXECUTE format('REVOKE USAGE ON SCHEMA %I FROM %I', each.nspname, wanted);
  END LOOP;
  IF EXISTS (SELECT FROM pg_database d CROSS JOIN LATERAL aclexplode(d.datacl) a
             WHERE d.datname = current_database() AND d.datdba <> role_oid AND a.grantee = role_oid AND a.privilege_type = 'CONNECT') THEN
    EXECUTE format('REVOKE CONNECT ON DATABASE %I FROM %I', current_database(), wanted);
  END IF;
END
$tributary$;

-- ---------------------------------------------------------------------------------------------
-- The role
-- No setup script has made it, and this one does not remove it. When nothing else needs it:
-- * Users of Heroku Postgres are removed by Heroku, and not with SQL; one that is attached to
-- an app has to be detached first:
--     heroku pg:credentials:destroy DATABASE --name reader --app APP
DO $tributary$
DECLARE
  wanted text := current_setting('tributary.role');
  made_by text;
  remains text;
BEGIN
  SELECT shobj_description(r.oid, 'pg_authid') INTO made_by FROM pg_roles r WHERE r.rolname = wanted;
  IF NOT FOUND THEN
    RETURN;
  END IF;
  IF made_by IS DISTINCT FROM current_setting('tributary.marker') THEN
    RAISE WARNING 'The role "%" was there before: it stays as it is. The report lists its rights, for you to decide.', wanted;
    RETURN;
  END IF;
  EXECUTE format('DROP ROLE %I', wanted);
EXCEPTION WHEN dependent_objects_still_exist THEN
  GET STACKED DIAGNOSTICS remains = PG_EXCEPTION_DETAIL;
  RAISE WARNING 'The role "%" stays, because something still depends on it: %', wanted, remains;
END
$tributary$;

-- ---------------------------------------------------------------------------------------------
-- What is still missing
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
UNION ALL
SELECT 3, 'publication', CASE WHEN EXISTS (SELECT FROM pg_publication p WHERE p.pubname = current_setting('tributary.publication'))
       THEN 'still there' ELSE 'gone' END, ''
WHERE current_setting('tributary.publication') <> ''
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
COMMIT;

SELECT "check", state, "what to do" FROM pg_temp.tributary_report ORDER BY number;
