-- Tributary: setup script for the database "shop", role "reader"
-- Source: "Shop"
-- Server: "db.example.com:5432"
-- Written: 2026-09-01T12:00:00Z
--
-- Run it as: the default credential of the database
-- Run it with: psql -X -h db.example.com -p 5432 -U ADMIN -d shop -f FILE
--
-- It
-- * lets it read all tables of 2 schemas
-- It never
-- * restarts the server or changes one of its settings
-- * reads, changes or deletes a row
-- * makes a replication slot
-- * makes the role "reader": the section on it tells who does
--
-- The undo script takes nothing from the role, but lists the rights that it has, for you to
-- decide.
--
-- It can be run again at any time. Everything is one transaction: it is done as a whole or not
-- at all. "tributary-cli script ... --undo" makes the script that takes it back.

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

-- ---------------------------------------------------------------------------------------------
-- The schemas (without a table: all of them) and tables that this is about
CREATE TEMPORARY TABLE tributary_list (schema_name text, table_name text, column_names text[]) ON COMMIT DROP;
INSERT INTO pg_temp.tributary_list VALUES
  ('public', NULL, NULL),
  ('sales', NULL, NULL);

-- ---------------------------------------------------------------------------------------------
-- The role
-- This script cannot make it. Before you run it:
-- * Users of Heroku Postgres are made by Heroku, with a name but without rights, and not with
-- SQL:
--     heroku pg:credentials:create DATABASE --name reader --app APP
-- * Heroku chooses the password: "heroku pg:credentials:url DATABASE --name reader --app APP"
-- shows it. Plans that cannot have further users need the default credential.
DO $tributary$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles r WHERE r.rolname = current_setting('tributary.role') AND r.rolcanlogin) THEN
    RAISE EXCEPTION 'There is no role "%" that may log in: make it first, as this script tells. Nothing was changed.',
      current_setting('tributary.role');
  END IF;
END
$tributary$;

-- ---------------------------------------------------------------------------------------------
-- What it may read
GRANT CONNECT ON DATABASE "shop" TO "reader";
GRANT USAGE ON SCHEMA "public" TO "reader";
GRANT SELECT ON ALL TABLES IN SCHEMA "public" TO "reader";
GRANT USAGE ON SCHEMA "sales" TO "reader";
GRANT SELECT ON ALL TABLES IN SCHEMA "sales" TO "reader";

CREATE TEMPORARY TABLE tributary_published (schema_name text, table_name text, column_names text[]) ON COMMIT DROP;

-- ---------------------------------------------------------------------------------------------
-- What is still missing
DROP TABLE IF EXISTS pg_temp.tributary_report;
CREATE TEMPORARY TABLE tributary_report AS
WITH wanted AS (
  SELECT r.oid, r.rolname, r.rolcanlogin, r.rolsuper, r.rolreplication,
         shobj_description(r.oid, 'pg_authid') IS NOT DISTINCT FROM current_setting('tributary.marker') AS ours
  FROM pg_roles r WHERE r.rolname = current_setting('tributary.role')
), chosen AS (
  SELECT c.oid, n.oid AS schema_oid, l.column_names
  FROM pg_temp.tributary_list l
  JOIN pg_namespace n ON n.nspname = l.schema_name
  JOIN pg_class c ON c.relnamespace = n.oid AND (c.relname = l.table_name OR l.table_name IS NULL)
  WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND c.relpersistence <> 't'
), unreadable AS (
  SELECT count(*) AS number, min(format('%I.%I', n.nspname, c.relname)) AS example
  FROM chosen x JOIN pg_class c ON c.oid = x.oid JOIN pg_namespace n ON n.oid = c.relnamespace, wanted w
  WHERE NOT has_schema_privilege(w.oid, x.schema_oid, 'USAGE')
     OR NOT CASE WHEN x.column_names IS NULL THEN has_table_privilege(w.oid, x.oid, 'SELECT')
                 ELSE NOT EXISTS (SELECT FROM pg_attribute a
                                  WHERE a.attrelid = x.oid AND a.attname = ANY (x.column_names)
                                    AND NOT has_column_privilege(w.oid, x.oid, a.attnum, 'SELECT')) END
), writable AS (
  SELECT count(*) AS number, min(format('%I.%I', n.nspname, c.relname)) AS example
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace, wanted w
  WHERE c.relkind IN ('r', 'p', 'v', 'f') AND c.relpersistence <> 't' AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
    AND has_table_privilege(w.oid, c.oid, 'INSERT,UPDATE,DELETE,TRUNCATE')
    AND has_schema_privilege(w.oid, n.oid, 'USAGE')
), creatable AS (
  -- Where the role could make tables; everyone may where PUBLIC has the right, as in "public" before version 15.
  SELECT n.nspname, EXISTS (SELECT FROM aclexplode(n.nspacl) a WHERE a.grantee = 0 AND a.privilege_type = 'CREATE') AS everyone
  FROM pg_namespace n, wanted w
  WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema' AND NOT w.rolsuper
    AND has_schema_privilege(w.oid, n.oid, 'CREATE')
), uncovered AS (
  SELECT count(*) AS number, min(format('%I.%I', l.schema_name, l.table_name)) AS example
  FROM pg_temp.tributary_published l
  WHERE NOT EXISTS (
    SELECT FROM pg_publication_tables t
    WHERE t.pubname = current_setting('tributary.publication')
      AND t.schemaname = l.schema_name AND t.tablename = l.table_name)
    AND NOT EXISTS (
    SELECT FROM pg_publication p JOIN pg_publication_rel r ON r.prpubid = p.oid
    JOIN pg_class c ON c.oid = r.prrelid JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE p.pubname = current_setting('tributary.publication') AND n.nspname = l.schema_name AND c.relname = l.table_name)
), server AS (
  SELECT (SELECT setting FROM pg_settings WHERE name = 'wal_level') AS wal_level,
         (SELECT setting::int FROM pg_settings WHERE name = 'max_replication_slots')
           - (SELECT count(*) FROM pg_replication_slots s
              WHERE s.slot_name <> current_setting('tributary.slot'))::int AS free_slots,
         (SELECT setting::int FROM pg_settings WHERE name = 'max_wal_senders')
           - (SELECT count(*) FROM pg_stat_replication w
              WHERE w.usename IS DISTINCT FROM current_setting('tributary.role'))::int AS free_senders,
         (SELECT setting FROM pg_settings WHERE name = 'max_slot_wal_keep_size') AS kept_log,
         -- The role's sessions may have another value than this one.
         (SELECT coalesce((SELECT substr(e.entry, strpos(e.entry, '=') + 1)
                           FROM wanted w, pg_db_role_setting s CROSS JOIN LATERAL unnest(s.setconfig) AS e(entry)
                           WHERE s.setrole IN (0, w.oid) AND left(e.entry, 24) = 'output_plugin_libraries='
                             AND s.setdatabase IN (0, (SELECT d.oid FROM pg_database d WHERE d.datname = current_database()))
                           ORDER BY s.setrole <> 0 DESC, s.setdatabase <> 0 DESC LIMIT 1), p.setting)
          FROM pg_settings p WHERE p.name = 'output_plugin_libraries') AS plugins
), checks AS (
  SELECT 1 AS number, 'role' AS name,
         CASE WHEN w.rolsuper THEN 'too much' WHEN NOT w.ours THEN 'was there before' ELSE 'ok' END AS state,
         CASE WHEN w.rolsuper THEN 'It is a superuser. Choose another role: this one can do everything.'
              WHEN NOT w.ours THEN 'Its password and attributes were left as they are.' ELSE '' END AS todo
  FROM wanted w
  UNION ALL
  SELECT 2, 'password', 'set it', format(E'\\password %I (in psql), if it has none yet', w.rolname)
  FROM wanted w WHERE w.ours AND current_setting('tributary.ask') = 'on'
  UNION ALL
  SELECT 3, 'login to this database',
         CASE WHEN has_database_privilege(w.oid, current_database(), 'CONNECT') THEN 'ok' ELSE 'ACTION NEEDED' END,
         CASE WHEN has_database_privilege(w.oid, current_database(), 'CONNECT') THEN ''
              ELSE format('GRANT CONNECT ON DATABASE %I TO %I', current_database(), w.rolname) END
  FROM wanted w
  UNION ALL
  SELECT 4, 'reading', CASE WHEN u.number = 0 THEN 'ok' ELSE 'ACTION NEEDED' END,
         CASE WHEN u.number = 0 THEN '' ELSE format('%s tables cannot be read, such as %s: run the script as their owner', u.number, u.example) END
  FROM unreadable u
  UNION ALL
  SELECT 5, 'writing', CASE WHEN x.number = 0 THEN 'ok: none' ELSE 'too much' END,
         CASE WHEN x.number = 0 THEN '' ELSE format('%s tables can be changed by the role, such as %s', x.number, x.example) END
  FROM writable x
  UNION ALL
  SELECT 5, 'making tables', CASE WHEN c.everyone THEN 'advised' ELSE 'too much' END,
         format(CASE WHEN c.everyone THEN 'This login can still create tables in schema %I, because everyone may; if nobody relies on it: REVOKE CREATE ON SCHEMA %I FROM PUBLIC'
                     ELSE 'The role can create tables in schema %I: REVOKE CREATE ON SCHEMA %I FROM %I' END,
                c.nspname, c.nspname, w.rolname)
  FROM creatable c, wanted w
  UNION ALL
  SELECT 6, 'replication right', CASE WHEN o.ok THEN 'ok' ELSE 'ACTION NEEDED' END,
         CASE WHEN o.ok THEN '' ELSE 'See the section on following changes' END
  FROM wanted w, LATERAL (
    SELECT w.rolsuper OR w.rolreplication OR EXISTS (
      SELECT FROM pg_roles g WHERE g.rolname = 'rds_replication' AND pg_has_role(w.oid, g.oid, 'MEMBER')) AS ok) o
  WHERE current_setting('tributary.log') = 'on'
  UNION ALL
  SELECT 7, 'wal_level', CASE WHEN s.wal_level = 'logical' THEN 'ok' ELSE 'ACTION NEEDED' END,
         CASE WHEN s.wal_level = 'logical' THEN '' ELSE format('It is %s; set it to logical and restart, as the script tells', s.wal_level) END
  FROM server s WHERE current_setting('tributary.log') = 'on'
  UNION ALL
  SELECT 8, 'free replication slot', CASE WHEN s.free_slots > 0 THEN 'ok' ELSE 'ACTION NEEDED' END,
         CASE WHEN s.free_slots > 0 THEN '' ELSE 'Raise max_replication_slots and restart, or drop a slot that nobody reads' END
  FROM server s WHERE current_setting('tributary.log') = 'on'
  UNION ALL
  SELECT 9, 'free WAL sender', CASE WHEN s.free_senders > 0 THEN 'ok' ELSE 'ACTION NEEDED' END,
         CASE WHEN s.free_senders > 0 THEN '' ELSE 'Raise max_wal_senders and restart, or end a reader that is not needed' END
  FROM server s WHERE current_setting('tributary.log') = 'on'
  UNION ALL
  SELECT 10, 'limit of kept log', CASE WHEN s.kept_log <> '-1' THEN 'ok' ELSE 'advised' END,
         CASE WHEN s.kept_log <> '-1' THEN '' ELSE 'Without max_slot_wal_keep_size an abandoned slot can fill the disk' END
  FROM server s WHERE current_setting('tributary.log') = 'on' AND s.kept_log IS NOT NULL
  UNION ALL
  SELECT 11, 'publication', CASE WHEN u.number = 0 THEN 'ok' ELSE 'ACTION NEEDED' END,
         CASE WHEN u.number = 0 THEN '' ELSE format('%s tables are not in it, such as %s', u.number, u.example) END
  FROM uncovered u WHERE current_setting('tributary.publication') <> ''
  UNION ALL
  SELECT 12, 'plugin wal2json', 'ACTION NEEDED', 'Add it to output_plugin_libraries, as the script tells'
  FROM server s
  WHERE current_setting('tributary.plugin') = 'wal2json' AND s.plugins IS NOT NULL
    -- A list within one pair of quotes is one name.
    AND NOT EXISTS (SELECT FROM regexp_matches(s.plugins, '"([^"]*)"|([^", ]+)', 'g') AS m(part)
                    WHERE coalesce(m.part[1], m.part[2]) = 'wal2json')
)
SELECT number, name AS "check", state, todo AS "what to do" FROM checks;
COMMIT;

SELECT "check", state, "what to do" FROM pg_temp.tributary_report ORDER BY number;
