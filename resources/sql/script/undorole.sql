-- SPDX-License-Identifier: GPL-3.0-or-later
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
