-- SPDX-License-Identifier: GPL-3.0-or-later
-- The tables of one publication as the log will name them, with what it leaves out.
SELECT c.oid,
       array_to_string(t.attnames, E'\n'), --@from 150000
       NULL, --@below 150000
       t.rowfilter IS NOT NULL --@from 150000
       false --@below 150000
FROM pg_catalog.pg_publication_tables t
JOIN pg_catalog.pg_namespace n ON n.nspname = t.schemaname
JOIN pg_catalog.pg_class c ON c.relnamespace = n.oid AND c.relname = t.tablename
WHERE t.pubname = $1
