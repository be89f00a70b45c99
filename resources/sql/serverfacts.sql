-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a server says of itself and of our login; needs no right but CONNECT. One row.
-- A line that ends in "--@from N" is left out on servers older than N, one with "--@below N" on N and newer.
SELECT pg_catalog.current_setting('server_version_num'),
       pg_catalog.current_setting('server_version'),
       pg_catalog.version(),
       d.datname,
       d.oid,
       current_user,
       pg_catalog.current_setting('server_encoding'),
       pg_catalog.pg_is_in_recovery(),
       r.rolsuper,
       r.rolbypassrls, --@from 90500
       false, --@below 90500
       (SELECT pg_catalog.string_agg(p.rolname::text, ',' ORDER BY p.rolname) FROM pg_catalog.pg_roles p WHERE p.rolname = ANY ($1::pg_catalog.text[])),
       EXISTS (SELECT FROM pg_catalog.pg_proc f WHERE f.proname = 'aurora_version'),
       -- Whether the next query may be sent: a CASE around the function itself would be refused as a whole, because
       -- the right to execute is checked before anything is evaluated.
       pg_catalog.has_function_privilege('pg_catalog.pg_control_system()', 'EXECUTE') --@from 90600
       false --@below 90600
FROM pg_catalog.pg_database d
LEFT JOIN pg_catalog.pg_roles r ON r.rolname = current_user
WHERE d.datname = pg_catalog.current_database()
