package io.liaison.database;

import com.zaxxer.hikari.HikariDataSource;
import io.liaison.database.DatabaseAccess.Credentials;
import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.orm.jpa.JpaVendorAdapter;
import org.springframework.orm.jpa.vendor.HibernateJpaDialect;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;

/** Connects the application: migrations as the owner, everything else as the app role, each transaction within its reach. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /** The embedded server; only there when no other is configured. */
    @Bean
    @ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "embedded")
    EmbeddedDatabase embeddedDatabase(Environment environment) {
        return new EmbeddedDatabase(Path.of(environment.getProperty("liaison.data-dir", "var")));
    }

    @Bean
    DatabaseAccess databaseAccess(Environment environment, ObjectProvider<EmbeddedDatabase> embedded) {
        EmbeddedDatabase database = embedded.getIfAvailable();
        return database != null ? database.access() : externalAccess(environment);
    }

    @Bean
    @Primary
    @ConfigurationProperties("spring.datasource.hikari")
    HikariDataSource dataSource(DatabaseAccess access) {
        HikariDataSource dataSource = new HikariDataSource();
        dataSource.setPoolName("liaison");
        dataSource.setJdbcUrl(access.url());
        dataSource.setUsername(access.app().user());
        dataSource.setPassword(access.app().password());
        return dataSource;
    }

    /** A copy of the database that follows it, for what the public reads; only there when it is configured. */
    @Bean(name = PublicReads.REPLICA, defaultCandidate = false)
    @ConditionalOnProperty("liaison.replica.url")
    HikariDataSource replica(Environment environment, DatabaseAccess access) {
        HikariDataSource dataSource = new HikariDataSource();
        dataSource.setPoolName("liaison-replica");
        dataSource.setJdbcUrl(environment.getRequiredProperty("liaison.replica.url"));
        dataSource.setUsername(
                environment.getProperty("liaison.replica.username", access.app().user()));
        dataSource.setPassword(
                environment.getProperty("liaison.replica.password", access.app().password()));
        dataSource.setReadOnly(true);
        dataSource.setInitializationFailTimeout(-1);
        return dataSource;
    }

    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource ownerDataSource(DatabaseAccess access) {
        return new DriverManagerDataSource(
                access.url(), access.owner().user(), access.owner().password());
    }

    /** Migrations grant to the role the app really uses, whatever its name. */
    @Bean
    FlywayConfigurationCustomizer grantToAppRole(DatabaseAccess access) {
        return flyway -> flyway.placeholders(Map.of("appRole", access.app().user()));
    }

    /**
     * Nobody but the owner makes temporary tables, which would stand before the real ones in the eyes of whoever gets the connection next. Said with each
     * start, for a dump does not hold it.
     */
    @Bean
    FlywayMigrationStrategy migrateAndForbidTemporaryTables() {
        return flyway -> {
            flyway.migrate();
            JdbcClient.create(flyway.getConfiguration().getDataSource())
                    .sql("""
                            do $$ begin
                                execute format('revoke temporary on database %I from public', current_database());
                            end $$""")
                    .update();
        };
    }

    @Bean
    JpaVendorAdapter jpaVendorAdapter(SignedSettings settings) {
        return new HibernateJpaVendorAdapter() {
            private final HibernateJpaDialect dialect = new ReachJpaDialect(settings);

            @Override
            public HibernateJpaDialect getJpaDialect() {
                return dialect;
            }
        };
    }

    private static DatabaseAccess externalAccess(Environment environment) {
        String url = environment.getRequiredProperty("spring.datasource.url");
        Credentials given = new Credentials(
                environment.getProperty("spring.datasource.username", ""),
                environment.getProperty("spring.datasource.password", ""));
        String owner = environment.getProperty("spring.flyway.user");
        if (owner != null) {
            Credentials ownerCredentials =
                    new Credentials(owner, environment.getProperty("spring.flyway.password", ""));
            return new DatabaseAccess(url, ownerCredentials, given);
        }
        return new DatabaseAccess(url, given, AppRole.ensure(url, given));
    }
}
