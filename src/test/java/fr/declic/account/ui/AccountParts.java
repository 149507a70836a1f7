package fr.declic.account.ui;

import fr.declic.account.GuardedPath;
import fr.declic.account.PublicPath;
import fr.declic.account.Role;
import java.util.Set;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The application, of this feature and what it uses alone. It is named by its tests and found by no scan, so that it
 * neither brings the whole application along nor goes into it.
 */
@EnableAutoConfiguration
@ComponentScan({"fr.declic.account", "fr.declic.place", "fr.declic.platform"})
class AccountParts {

    @Bean
    PublicPath openForThisTest() {
        return new PublicPath("/open-for-this-test/**");
    }

    @Bean
    GuardedPath guardedForThisTest() {
        return new GuardedPath("/guarded-for-this-test", Set.of());
    }

    @Bean
    GuardedPath guardedForTrainersInThisTest() {
        return new GuardedPath("/trainers-in-this-test", Set.of(Role.TRAINER, Role.ADMIN));
    }

    @TestComponent
    @RestController
    static class OpenForThisTest {
        @GetMapping("/open-for-this-test/a")
        String open() {
            return "ouvert";
        }

        @GetMapping({"/guarded-for-this-test", "/trainers-in-this-test"})
        String guarded() {
            return "pour qui est connu";
        }

        @GetMapping("/closed-for-this-test")
        String closed() {
            return "fermé";
        }
    }
}
