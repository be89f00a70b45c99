-- SPDX-License-Identifier: GPL-3.0-or-later
-- One publication by its name; no row when there is none (from version 10 on).
SELECT p.oid,
       p.puballtables,
       p.pubinsert AND p.pubupdate AND p.pubdelete,
       p.pubtruncate, --@from 110000
       true, --@below 110000
       p.pubviaroot, --@from 130000
       false, --@below 130000
       p.pubowner = (SELECT r.oid FROM pg_catalog.pg_roles r WHERE r.rolname = current_user)
FROM pg_catalog.pg_publication p
WHERE p.pubname = $1
