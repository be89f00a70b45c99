-- SPDX-License-Identifier: GPL-3.0-or-later
DO $tributary$
DECLARE
  wanted text := current_setting('tributary.role');
  role_oid oid;
  each record;
BEGIN
  -- Of a role that was there before nobody knows what it needs its rights for.
  SELECT r.oid INTO role_oid FROM pg_roles r
  WHERE r.rolname = wanted AND shobj_description(r.oid, 'pg_authid') IS NOT DISTINCT FROM current_setting('tributary.marker');
  IF NOT FOUND THEN
    RETURN;
  END IF;
  FOR each IN
    SELECT o.rolname, n.nspname
    FROM pg_default_acl d
    JOIN pg_roles o ON o.oid = d.defaclrole
    JOIN pg_namespace n ON n.oid = d.defaclnamespace
    WHERE d.defaclobjtype = 'r' AND d.defaclrole <> role_oid
      AND EXISTS (SELECT FROM aclexplode(d.defaclacl) a WHERE a.grantee = role_oid AND a.privilege_type = 'SELECT')
      AND NOT (current_setting('tributary.later') = 'on'
               AND EXISTS (SELECT FROM pg_temp.tributary_list l WHERE l.schema_name = n.nspname))
  LOOP
    BEGIN
      EXECUTE format('ALTER DEFAULT PRIVILEGES FOR ROLE %I IN SCHEMA %I REVOKE SELECT ON TABLES FROM %I',
                     each.rolname, each.nspname, wanted);
    EXCEPTION WHEN insufficient_privilege THEN
      RAISE WARNING 'The role "%" still may read what "%" makes later in the schema "%": only "%" can take that back.',
        wanted, each.rolname, each.nspname, each.rolname;
    END;
  END LOOP;
  FOR each IN
    SELECT n.nspname, c.relname
    FROM pg_class c
    JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND c.relowner <> role_oid AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
      AND (EXISTS (SELECT FROM aclexplode(c.relacl) a WHERE a.grantee = role_oid AND a.privilege_type = 'SELECT')
           OR EXISTS (SELECT FROM pg_attribute t CROSS JOIN LATERAL aclexplode(t.attacl) a
                      WHERE t.attrelid = c.oid AND NOT t.attisdropped AND a.grantee = role_oid AND a.privilege_type = 'SELECT'))
      AND NOT EXISTS (SELECT FROM pg_temp.tributary_list l
                      WHERE l.schema_name = n.nspname AND (l.table_name IS NULL OR l.table_name = c.relname))
  LOOP
    BEGIN
      EXECUTE format('REVOKE SELECT ON TABLE %I.%I FROM %I', each.nspname, each.relname, wanted);
    EXCEPTION WHEN insufficient_privilege THEN
      RAISE WARNING 'The role "%" still may read the table "%"."%": only its owner can take that back.',
        wanted, each.nspname, each.relname;
    END;
  END LOOP;
END
$tributary$;
