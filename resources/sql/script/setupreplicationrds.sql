-- SPDX-License-Identifier: GPL-3.0-or-later
DO $tributary$
BEGIN
  IF NOT pg_has_role(current_setting('tributary.role'), 'rds_replication', 'MEMBER') THEN
    EXECUTE format('GRANT rds_replication TO %I', current_setting('tributary.role'));
  END IF;
END
$tributary$;
