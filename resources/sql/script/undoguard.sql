-- SPDX-License-Identifier: GPL-3.0-or-later
DO $tributary$
BEGIN
  IF EXISTS (SELECT FROM pg_roles r WHERE r.rolname = current_setting('tributary.role') AND r.rolsuper) THEN
    RAISE EXCEPTION 'The role "%" is a superuser: nothing is taken from it. Nothing was changed.', current_setting('tributary.role');
  END IF;
END
$tributary$;
