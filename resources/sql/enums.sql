-- SPDX-License-Identifier: GPL-3.0-or-later
-- The labels of all enums: a label that is renamed changes every row that has it, and no log tells.
SELECT e.enumtypid, e.oid, e.enumlabel
FROM pg_enum e
ORDER BY e.enumtypid, e.oid
