package io.liaison.database;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Refuses to start when a wall has a hole: when the app's rights or a table's row-level security are not what {@link Walls} says, when a table has neither a
 * wall nor a written reason for none, or when the app's role could walk around them.
 */
@Component
@Order(0)
class WallCheck implements ApplicationRunner {

    /** Objects of its own could stand in the way of real ones: a table that hides another from whoever gets the connection next. */
    private static final String ROLE = """
            select 'the role ' || current_user || ' is a superuser or can bypass row-level security'
              from pg_roles where rolname = current_user and (rolsuper or rolbypassrls)
            union all
            select 'the role ' || current_user || ' owns ' || c.relname
              from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where n.nspname = 'public' and c.relkind in ('r', 'p') and pg_has_role(c.relowner, 'member')
            union all
            select 'the role ' || current_user || ' can make ' || what || ': revoke that from it and from public'
              from (values (has_schema_privilege('public', 'create'), 'tables of its own'),
                           (has_database_privilege(current_database(), 'create'), 'schemas of its own'),
                           (has_database_privilege(current_database(), 'temporary'), 'temporary tables')) as it(can, what)
             where can""";

    private final JdbcClient jdbc;

    WallCheck(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<String> holes = Stream.concat(
                        jdbc.sql(ROLE).query(String.class).stream(),
                        Walls.written().differences(Walls.standing(jdbc)).stream())
                .toList();
        if (!holes.isEmpty()) {
            throw new IllegalStateException("The wall has a hole: " + String.join("; ", holes)
                    + ". Mend the migration, the role or db/walls.txt before starting again.");
        }
    }
}
