package io.liaison.database;

import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Refuses to start when a wall between tenants has a hole: a table with a partner_id whose row-level security is not both enabled and forced, or an
 * app role that could walk around it.
 */
@Component
@Order(0)
class WallCheck implements ApplicationRunner {

    private static final String HOLES = """
            select c.relname || ' has a partner_id but row-level security is not both enabled and forced on it'
              from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
             where n.nspname = 'public' and c.relkind in ('r', 'p') and a.attname = 'partner_id' and not a.attisdropped
               and not (c.relrowsecurity and c.relforcerowsecurity)
            union all
            select 'the role ' || current_user || ' is a superuser or can bypass row-level security'
              from pg_roles where rolname = current_user and (rolsuper or rolbypassrls)
            union all
            select 'the role ' || current_user || ' owns ' || c.relname
              from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where n.nspname = 'public' and c.relkind in ('r', 'p') and pg_has_role(c.relowner, 'member')""";

    private final JdbcClient jdbc;

    WallCheck(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<String> holes = jdbc.sql(HOLES).query(String.class).list();
        if (!holes.isEmpty()) {
            throw new IllegalStateException("The wall between tenants has a hole: " + String.join("; ", holes)
                    + ". Mend the migration or the role before starting again.");
        }
    }
}
