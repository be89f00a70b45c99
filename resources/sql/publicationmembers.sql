-- SPDX-License-Identifier: GPL-3.0-or-later
-- The tables that stand in one publication themselves, not through a parent or a schema.
SELECT r.prrelid
FROM pg_catalog.pg_publication_rel r
JOIN pg_catalog.pg_publication p ON p.oid = r.prpubid
WHERE p.pubname = $1
