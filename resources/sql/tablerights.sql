-- SPDX-License-Identifier: GPL-3.0-or-later
-- What our login could change, and what it owns: kind, oid, schema, name, may be changed, owned; of schemas ('s'): may
-- hold new tables, and whether that is so because everybody may.
SELECT c.relkind::text,
       c.oid,
       n.nspname,
       c.relname,
       has_schema_privilege(n.oid, 'USAGE')
           AND (has_table_privilege(c.oid, 'INSERT, UPDATE, DELETE, TRUNCATE') OR has_any_column_privilege(c.oid, 'INSERT, UPDATE')),
       pg_has_role(c.relowner, 'USAGE'),
       false
FROM pg_class c
JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'p', 'f')
  AND c.relpersistence <> 't'
  AND n.nspname !~ '^pg_'
  AND n.nspname <> 'information_schema'
UNION ALL
SELECT 's', n.oid, n.nspname, '', has_schema_privilege(n.oid, 'CREATE'), pg_has_role(n.nspowner, 'USAGE'),
       EXISTS (SELECT FROM aclexplode(n.nspacl) a WHERE a.grantee = 0 AND a.privilege_type = 'CREATE')
FROM pg_namespace n
WHERE n.nspname !~ '^pg_'
  AND n.nspname <> 'information_schema'
ORDER BY 3, 4
