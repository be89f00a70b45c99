-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the composite types and the ranges of users consist of: an attribute that is added or dropped changes every value
-- of the type, and no log tells. Row types of tables are left out unless a column or a domain has one.
SELECT t.oid, a.attnum, a.atttypid, a.atttypmod
FROM pg_type t
LEFT JOIN pg_attribute a ON a.attrelid = t.typrelid AND a.attnum > 0 AND NOT a.attisdropped
WHERE t.typtype = 'c'
  AND t.oid >= 16384
  AND (t.oid IN (SELECT u.atttypid FROM pg_attribute u WHERE NOT u.attisdropped)
       OR t.typarray IN (SELECT u.atttypid FROM pg_attribute u WHERE NOT u.attisdropped)
       OR t.oid IN (SELECT d.typbasetype FROM pg_type d)
       OR t.typarray IN (SELECT d.typbasetype FROM pg_type d WHERE d.typbasetype <> 0)
       OR t.oid IN (SELECT r.rngsubtype FROM pg_range r))
UNION ALL
SELECT r.rngtypid, 0, r.rngsubtype, -1
FROM pg_range r
WHERE r.rngtypid >= 16384
UNION ALL --@from 140000
SELECT r.rngmultitypid, 0, r.rngtypid, -1 --@from 140000
FROM pg_range r --@from 140000
WHERE r.rngtypid >= 16384 --@from 140000
ORDER BY 1, 2
