-- SPDX-License-Identifier: GPL-3.0-or-later
DO $tributary$
BEGIN
  IF current_database() <> current_setting('tributary.database') THEN
    RAISE EXCEPTION 'This script is for the database "%", and this session is in "%". Nothing was changed.',
      current_setting('tributary.database'), current_database();
  END IF;
  IF pg_is_in_recovery() THEN
    RAISE EXCEPTION 'This server is a standby. Run the script on its primary. Nothing was changed.';
  END IF;
END
$tributary$;
