-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who makes tables that our login reads, and will not read when they are made later: owner and schema. Default
-- privileges are what decides, unless the login has the owner's rights or those to read everything.
SELECT o.rolname, n.nspname
FROM (SELECT c.relnamespace, c.relowner
      FROM pg_catalog.pg_class c
      WHERE c.relkind IN ('r', 'p') AND c.relpersistence <> 't'
        AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d
                        WHERE d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.objid = c.oid AND d.deptype = 'e')
      GROUP BY c.relnamespace, c.relowner
      HAVING pg_catalog.bool_or(pg_catalog.has_any_column_privilege(c.oid, 'SELECT'))) t
JOIN pg_catalog.pg_namespace n ON n.oid = t.relnamespace
JOIN pg_catalog.pg_roles o ON o.oid = t.relowner
WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
  AND pg_catalog.has_schema_privilege(n.oid, 'USAGE')
  AND NOT pg_catalog.pg_has_role(o.oid, 'USAGE')
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_roles g
                  WHERE g.rolname = 'pg_read_all_data' AND pg_catalog.pg_has_role(g.oid, 'USAGE'))
  AND NOT EXISTS (SELECT
                  FROM pg_catalog.pg_default_acl d
                  CROSS JOIN LATERAL pg_catalog.aclexplode(d.defaclacl) a
                  WHERE d.defaclrole = o.oid AND d.defaclnamespace IN (n.oid, 0) AND d.defaclobjtype = 'r'
                    AND a.privilege_type = 'SELECT'
                    AND (a.grantee = 0 OR pg_catalog.pg_has_role(a.grantee, 'USAGE')))
ORDER BY n.nspname, o.rolname
