-- SPDX-License-Identifier: GPL-3.0-or-later
DO $tributary$
DECLARE
  wanted text := current_setting('tributary.role');
  known record;
  remains text;
BEGIN
  SELECT r.oid, r.rolreplication,
         shobj_description(r.oid, 'pg_authid') IS NOT DISTINCT FROM current_setting('tributary.marker') AS ours
  INTO known FROM pg_roles r WHERE r.rolname = wanted;
  IF NOT FOUND THEN
    RETURN;
  END IF;
  IF known.ours THEN
    BEGIN
      EXECUTE format('DROP ROLE %I', wanted);
    EXCEPTION WHEN dependent_objects_still_exist THEN
      GET STACKED DIAGNOSTICS remains = PG_EXCEPTION_DETAIL;
      RAISE WARNING 'The role "%" stays, because something still depends on it: %', wanted, remains;
    END;
    RETURN;
  END IF;
  RAISE WARNING 'The role "%" was there before: it stays, without the rights that the setup script gives.', wanted;
  IF current_setting('tributary.log') = 'on' THEN
    IF known.rolreplication THEN
      EXECUTE format('ALTER ROLE %I NOREPLICATION', wanted);
    END IF;
    IF EXISTS (SELECT FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid
               WHERE g.rolname = 'rds_replication' AND m.member = known.oid) THEN
      EXECUTE format('REVOKE rds_replication FROM %I', wanted);
    END IF;
  END IF;
END
$tributary$;
