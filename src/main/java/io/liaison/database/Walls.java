package io.liaison.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * For each table what the app may do in it and the wall around it, a line each, or why it needs none.
 *
 * @param tables lines by table
 */
record Walls(Map<String, Set<String>> tables) {

    private static final ClassPathResource FILE = new ClassPathResource("db/walls.txt");
    private static final String WALL = "wall";
    private static final String REASON = "no wall: ";

    /** What the catalog says of every table and view in which the app may do anything, and of functions that act with their owner's rights. */
    private static final String STANDING = """
            with relation as (
                select oid, relname, relkind, relowner, relrowsecurity and relforcerowsecurity as is_walled
                  from pg_class c
                 where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'f')
                   and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')),
            permitted as (
                select relname, verb, place, has_table_privilege(oid, verb) as everywhere,
                       (select string_agg(attname, ', ' order by attname) from pg_attribute a
                         where a.attrelid = oid and attnum > 0 and not attisdropped
                           and case when verb in ('select', 'insert', 'update', 'references')
                                    then has_column_privilege(oid, attnum, verb) else false end) as columns
                  from relation
                 cross join unnest(array['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger'])
                       with ordinality as right_to(verb, place))
            select relname as name, 'may ' || string_agg(verb || case when everywhere then '' else ' (' || columns || ')' end, ', ' order by place) as line
              from permitted where everywhere or columns is not null group by relname
            union all
            select relname, 'view' from relation where relkind in ('v', 'm')
            union all
            select relname, 'wall' from relation where is_walled
            union all
            select relname, 'policy ' || polname || ' for '
                   || case polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete' else 'all' end
                   || case when polroles = '{0}' then '' when polroles = array[relowner] then ' to the owner' else ' to others' end
                   || case when polpermissive then '' else ', restrictive' end
                   || coalesce(' using ' || visible, '')
                   || case when written is distinct from visible then coalesce(' with check ' || written, '') else '' end
              from relation join pg_policy on polrelid = relation.oid
             cross join lateral (select regexp_replace(pg_get_expr(polqual, polrelid), '\\s+', ' ', 'g') as visible,
                                        regexp_replace(pg_get_expr(polwithcheck, polrelid), '\\s+', ' ', 'g') as written) as condition
            union all
            select 'functions', 'may call ' || oid::regprocedure::text
              from pg_proc p
             where pronamespace = 'public'::regnamespace and prosecdef and has_function_privilege(oid, 'execute')
               and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')""";

    /** What they must be. */
    static Walls written() {
        Map<String, Set<String>> tables = new TreeMap<>();
        Set<String> lines = new TreeSet<>();
        for (String line : read()) {
            if (!line.startsWith(" ")) {
                lines = new TreeSet<>();
                tables.put(line, lines);
            } else {
                lines.add(line.strip());
            }
        }
        return new Walls(tables);
    }

    /** What they are for whoever asks. */
    static Walls standing(JdbcClient jdbc) {
        Map<String, Set<String>> tables = new TreeMap<>();
        jdbc.sql(STANDING).query(row -> {
            tables.computeIfAbsent(row.getString("name"), name -> new TreeSet<>())
                    .add(row.getString("line"));
        });
        return new Walls(tables);
    }

    /** Where what stands is not what is written, in words. */
    List<String> differences(Walls standing) {
        List<String> differences = new ArrayList<>();
        standing.tables().forEach((table, found) -> {
            if (!tables.containsKey(table)) {
                differences.add(table + " is not in db/walls.txt, with a wall or a reason for none");
            } else if (!found.contains(WALL) && reasons(table).isEmpty()) {
                differences.add(table + " has neither a wall nor a reason for none");
            }
        });
        tables.forEach((table, expected) -> {
            Set<String> missing = new TreeSet<>(expected);
            missing.removeAll(reasons(table));
            missing.removeAll(standing.lines(table));
            missing.forEach(line -> differences.add(table + " lacks “" + line + "”"));
            Set<String> additional = new TreeSet<>(standing.lines(table));
            additional.removeAll(expected);
            additional.forEach(line -> differences.add(table + " has “" + line + "”, which is not written down"));
        });
        return differences;
    }

    private Set<String> lines(String table) {
        return tables.getOrDefault(table, Set.of());
    }

    private List<String> reasons(String table) {
        return lines(table).stream().filter(line -> line.startsWith(REASON)).toList();
    }

    private static List<String> read() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(FILE.getInputStream(), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
