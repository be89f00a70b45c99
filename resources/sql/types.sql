-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is needed to know how a type is read: row types of tables are left out unless a column or a domain has one.
SELECT t.oid,
       t.typname,
       t.typtype,
       t.typnamespace = 'pg_catalog'::regnamespace,
       t.typelem,
       t.typdelim,
       t.typbasetype,
       t.typtypmod,
       pn.nspname,
       -- Some types (refcursor) print themselves with the function of another type, which does not take them.
       CASE WHEN o.oid = t.oid OR o.typtype = 'p' OR t.typtype = 'd' THEN p.proname ELSE '' END
FROM pg_type t
JOIN pg_proc p ON p.oid = t.typoutput
JOIN pg_namespace pn ON pn.oid = p.pronamespace
JOIN pg_type o ON o.oid = p.proargtypes[0]
WHERE t.typtype <> 'c'
   OR EXISTS (SELECT FROM pg_attribute a WHERE a.atttypid = t.oid AND NOT a.attisdropped)
   OR EXISTS (SELECT FROM pg_type d WHERE d.typbasetype = t.oid)
