-- SPDX-License-Identifier: GPL-3.0-or-later
DO $tributary$
DECLARE
  known record;
BEGIN
  SELECT s.slot_type, s.database, s.active INTO known
  FROM pg_replication_slots s WHERE s.slot_name = current_setting('tributary.slot');
  IF NOT FOUND THEN
    RETURN;
  END IF;
  IF known.slot_type <> 'logical' OR known.database <> current_database() THEN
    RAISE WARNING 'The replication slot "%" is not of this database: it stays.', current_setting('tributary.slot');
    RETURN;
  END IF;
  IF known.active THEN
    RAISE EXCEPTION 'The replication slot "%" is being read. Stop Tributary first. Nothing was changed.',
      current_setting('tributary.slot');
  END IF;
  PERFORM pg_drop_replication_slot(s.slot_name) FROM pg_replication_slots s
  WHERE s.slot_name = current_setting('tributary.slot');
END
$tributary$;
