-- SPDX-License-Identifier: GPL-3.0-or-later
DO $tributary$
DECLARE
  wanted text := current_setting('tributary.publication');
  made_by text;
BEGIN
  SELECT obj_description(p.oid, 'pg_publication') INTO made_by FROM pg_publication p WHERE p.pubname = wanted;
  IF NOT FOUND THEN
    RETURN;
  END IF;
  -- Tributary itself makes publications without the comment, under its own default name.
  IF made_by IS NOT DISTINCT FROM current_setting('tributary.marker') OR left(wanted, 10) = 'tributary_' THEN
    EXECUTE format('DROP PUBLICATION %I', wanted);
  ELSE
    RAISE WARNING 'The publication "%" was there before: it stays.', wanted;
  END IF;
END
$tributary$;
