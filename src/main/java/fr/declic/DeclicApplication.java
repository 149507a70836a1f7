package fr.declic;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Déclic. */
@SpringBootApplication
public class DeclicApplication {

    public static void main(String[] args) {
        SpringApplication.run(DeclicApplication.class, args);
    }
}
