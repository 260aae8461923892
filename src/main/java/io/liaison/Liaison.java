package io.liaison;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Liaison, the partner-profile portal. */
@SpringBootApplication
public class Liaison {

    public static void main(String[] arguments) {
        SpringApplication.run(Liaison.class, arguments);
    }
}
