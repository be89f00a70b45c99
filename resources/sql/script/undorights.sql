-- SPDX-License-Identifier: GPL-3.0-or-later
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
