package io.liaison.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.database.DatabaseAccess.Credentials;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.env.MockEnvironment;

class DatabaseAccessTests {

    @Test
    @DisplayName(
            "where an operator makes both roles, the owner of the migrations is named apart, and the app signs in as it was told")
    void takesBothRolesFromTheOperator() {
        MockEnvironment environment = new MockEnvironment()
                .withProperty("spring.datasource.url", "jdbc:postgresql://database.example/liaison")
                .withProperty("spring.datasource.username", "portal")
                .withProperty("spring.datasource.password", "of the app")
                .withProperty("spring.flyway.user", "keeper")
                .withProperty("spring.flyway.password", "of the owner");

        DatabaseAccess access = new DatabaseConfiguration()
                .databaseAccess(environment, new StaticListableBeanFactory().getBeanProvider(EmbeddedDatabase.class));

        assertThat(access.owner()).isEqualTo(new Credentials("keeper", "of the owner"));
        assertThat(access.app()).isEqualTo(new Credentials("portal", "of the app"));
        assertThat(access.toString()).doesNotContain("of the app").doesNotContain("of the owner");
    }
}
