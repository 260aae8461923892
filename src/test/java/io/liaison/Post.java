package io.liaison;

import jakarta.mail.internet.MimeMessage;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * Letters of most tests go nowhere, at once: tried again and again, thousands of them would slow everything down. A test of delivery says at which port its
 * mail server listens. What was posted stays readable for tests in the table {@code for_tests.posted_mail}, also after the portal blanked it.
 */
@TestComponent
public class Post extends JavaMailSenderImpl implements SmartInitializingSingleton {

    public static final int NOBODY = 0;
    public static final int SERVER_THAT_IS_AWAY = 9;

    private final String database;

    Post(@Value("${spring.datasource.url}") String database) {
        this.database = database;
        setHost("localhost");
        setPort(NOBODY);
    }

    @Override
    public void afterSingletonsInstantiated() {
        try (Connection connection = TestDatabase.beyondTheWalls(database);
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    create schema if not exists for_tests;
                    grant usage on schema for_tests to public;
                    create table if not exists for_tests.posted_mail as select * from mail with no data;
                    grant select on for_tests.posted_mail to public;
                    create or replace function for_tests.copy_for_tests() returns trigger language plpgsql security definer as $$
                    begin
                        insert into for_tests.posted_mail select new.*;
                        return new;
                    end $$;
                    create or replace trigger copy_for_tests after insert on mail for each row execute function for_tests.copy_for_tests()""");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    protected void doSend(MimeMessage[] messages, Object[] originals) {
        if (getPort() != NOBODY) {
            super.doSend(messages, originals);
        }
    }
}
