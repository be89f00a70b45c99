-- SPDX-License-Identifier: GPL-3.0-or-later
-- All schemas but the system's: name, whether an extension made it, whether the role $1 has USAGE, whether
-- everybody may make tables in it ("public" before version 15).
SELECT n.nspname,
       EXISTS (SELECT FROM pg_catalog.pg_depend d
               WHERE d.classid = 'pg_catalog.pg_namespace'::pg_catalog.regclass AND d.objid = n.oid AND d.deptype = 'e'),
       coalesce(pg_catalog.has_schema_privilege((SELECT r.oid FROM pg_catalog.pg_roles r WHERE r.rolname = $1), n.oid, 'USAGE'), false),
       EXISTS (SELECT FROM pg_catalog.aclexplode(n.nspacl) a WHERE a.grantee = 0 AND a.privilege_type = 'CREATE')
FROM pg_catalog.pg_namespace n
WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
ORDER BY n.nspname
