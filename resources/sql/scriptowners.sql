-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who owns tables in which schema, and whether the role $1 may read what they make there later.
SELECT n.nspname,
       o.rolname,
       EXISTS (SELECT
               FROM pg_catalog.pg_default_acl d
               CROSS JOIN LATERAL pg_catalog.aclexplode(d.defaclacl) a
               JOIN pg_catalog.pg_roles r ON r.oid = a.grantee
               WHERE d.defaclrole = o.oid AND d.defaclnamespace IN (n.oid, 0) AND d.defaclobjtype = 'r'
                 AND a.privilege_type = 'SELECT' AND r.rolname = $1)
FROM (SELECT DISTINCT c.relnamespace, c.relowner
      FROM pg_catalog.pg_class c
      WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND c.relpersistence <> 't'
        AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d
                        WHERE d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.objid = c.oid AND d.deptype = 'e')) t
JOIN pg_catalog.pg_namespace n ON n.oid = t.relnamespace
JOIN pg_catalog.pg_roles o ON o.oid = t.relowner
WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
ORDER BY n.nspname, o.rolname
