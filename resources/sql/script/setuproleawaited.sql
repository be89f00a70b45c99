-- SPDX-License-Identifier: GPL-3.0-or-later
DO $tributary$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles r WHERE r.rolname = current_setting('tributary.role') AND r.rolcanlogin) THEN
    RAISE EXCEPTION 'There is no role "%" that may log in: make it first, as this script tells. Nothing was changed.',
      current_setting('tributary.role');
  END IF;
END
$tributary$;
