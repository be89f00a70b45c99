-- SPDX-License-Identifier: GPL-3.0-or-later
DO $tributary$
DECLARE
  wanted text := current_setting('tributary.role');
  password text := current_setting('tributary.password');
  known record;
BEGIN
  PERFORM set_config('tributary.made', 'false', false);
  SELECT r.rolcanlogin, shobj_description(r.oid, 'pg_authid') AS made_by INTO known
  FROM pg_roles r WHERE r.rolname = wanted;
  IF NOT FOUND THEN
    EXECUTE format('CREATE ROLE %I LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION CONNECTION LIMIT 8', wanted);
    EXECUTE format('COMMENT ON ROLE %I IS %L', wanted, current_setting('tributary.marker'));
    PERFORM set_config('tributary.made', 'true', false);
  ELSIF NOT known.rolcanlogin THEN
    RAISE EXCEPTION 'There is a role "%" already, and it may not log in. Choose another name. Nothing was changed.', wanted;
  ELSIF known.made_by IS DISTINCT FROM current_setting('tributary.marker') THEN
    RAISE WARNING 'The role "%" was there before: its password and its attributes stay as they are.', wanted;
    RETURN;
  END IF;
  IF password <> '' THEN
    BEGIN
      EXECUTE format('ALTER ROLE %I PASSWORD %L', wanted, password);
    EXCEPTION WHEN OTHERS THEN
      -- Raised anew: the context of the error itself would carry the password into the server's log.
      RAISE EXCEPTION '%', SQLERRM USING ERRCODE = SQLSTATE;
    END;
  END IF;
END
$tributary$;
