-- SPDX-License-Identifier: GPL-3.0-or-later
DROP TABLE IF EXISTS pg_temp.tributary_report;
CREATE TEMPORARY TABLE tributary_report AS
SELECT 1 AS number, 'role' AS "check", CASE WHEN EXISTS (SELECT FROM pg_roles r WHERE r.rolname = current_setting('tributary.role'))
       THEN 'still there' ELSE 'gone' END AS state,
       CASE WHEN EXISTS (SELECT FROM pg_roles r WHERE r.rolname = current_setting('tributary.role'))
       THEN 'The messages above tell why' ELSE '' END AS "what to do"
UNION ALL
SELECT 2, 'replication slot', CASE WHEN EXISTS (SELECT FROM pg_replication_slots s WHERE s.slot_name = current_setting('tributary.slot'))
       THEN 'still there' ELSE 'gone' END, ''
WHERE current_setting('tributary.slot') <> ''
UNION ALL --@from 100000
SELECT 3, 'publication', CASE WHEN EXISTS (SELECT FROM pg_publication p WHERE p.pubname = current_setting('tributary.publication')) --@from 100000
       THEN 'still there' ELSE 'gone' END, '' --@from 100000
WHERE current_setting('tributary.publication') <> '' --@from 100000
UNION ALL
SELECT 4, 'wal_level',
       CASE WHEN EXISTS (SELECT FROM pg_replication_slots s WHERE s.slot_type = 'logical') THEN 'leave it' ELSE 'may be lowered' END,
       CASE WHEN EXISTS (SELECT FROM pg_replication_slots s WHERE s.slot_type = 'logical')
       THEN format('%s logical slots are left: with a lower wal_level the server would not start again',
                   (SELECT count(*) FROM pg_replication_slots s WHERE s.slot_type = 'logical'))
       ELSE 'Only if nobody else needs it; it takes a restart' END
WHERE current_setting('tributary.log') = 'on' AND current_setting('wal_level') = 'logical';
