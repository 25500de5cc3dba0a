package io.github.termijn.examples.spring;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The service. Spring finds {@code TermijnModule} by itself. */
@SpringBootApplication
class Service {

    Service() {}

    public static void main(String[] args) {
        SpringApplication.run(Service.class, args);
    }
}
