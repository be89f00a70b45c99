-- SPDX-License-Identifier: GPL-3.0-or-later
DO $tributary$
DECLARE
  wanted text := current_setting('tributary.publication');
  known record;
  each record;
  names text;
BEGIN
  IF NOT EXISTS (SELECT FROM pg_publication p WHERE p.pubname = wanted) THEN
    EXECUTE format('CREATE PUBLICATION %I WITH (publish_via_partition_root = true)', wanted); --@from 130000
    EXECUTE format('CREATE PUBLICATION %I', wanted); --@below 130000
    EXECUTE format('COMMENT ON PUBLICATION %I IS %L', wanted, current_setting('tributary.marker'));
  END IF;
  SELECT p.oid, p.puballtables,
         obj_description(p.oid, 'pg_publication') IS NOT DISTINCT FROM current_setting('tributary.marker') AS ours
  INTO known FROM pg_publication p WHERE p.pubname = wanted;
  IF known.puballtables THEN
    RETURN;
  END IF;
  FOR each IN
    SELECT l.schema_name, l.table_name, c.oid, c.relkind,
           (SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum)
            FROM pg_attribute a
            WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attname = ANY (l.column_names)) AS column_list,
           r.prrelid IS NOT NULL AS published,
           (SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) --@from 150000
            FROM pg_attribute a --@from 150000
            WHERE a.attrelid = c.oid AND a.attnum = ANY (r.prattrs::smallint[])) AS published_list --@from 150000
           NULL::text AS published_list --@below 150000
    FROM pg_temp.tributary_published l
    JOIN pg_namespace n ON n.nspname = l.schema_name
    JOIN pg_class c ON c.relnamespace = n.oid AND c.relname = l.table_name
    LEFT JOIN pg_publication_rel r ON r.prpubid = known.oid AND r.prrelid = c.oid
    ORDER BY l.schema_name, l.table_name
  LOOP
    names := format('%I.%I', each.schema_name, each.table_name);
    -- Without ONLY, tables that inherit from it would be published too, with a key or without.
    IF each.relkind = 'r' THEN
      names := 'ONLY ' || names;
    END IF;
    IF each.published AND (NOT known.ours OR each.published_list IS NOT DISTINCT FROM each.column_list) THEN
      CONTINUE;
    END IF;
    IF each.published THEN
      EXECUTE format('ALTER PUBLICATION %I DROP TABLE %s', wanted, names);
    END IF;
    IF each.column_list IS NOT NULL THEN
      names := names || ' (' || each.column_list || ')';
    END IF;
    EXECUTE format('ALTER PUBLICATION %I ADD TABLE %s', wanted, names);
  END LOOP;
END
$tributary$;
