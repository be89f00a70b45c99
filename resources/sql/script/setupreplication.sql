-- SPDX-License-Identifier: GPL-3.0-or-later
DO $tributary$
BEGIN
  IF EXISTS (SELECT FROM pg_roles r
             WHERE r.rolname = current_setting('tributary.role') AND NOT r.rolreplication AND NOT r.rolsuper) THEN
    EXECUTE format('ALTER ROLE %I REPLICATION', current_setting('tributary.role'));
  END IF;
END
$tributary$;
