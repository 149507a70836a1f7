package fr.declic.account.ui;

import fr.declic.account.PublicPath;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** The application, of this feature and what it uses alone. */
@TestConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan({"fr.declic.account", "fr.declic.platform"})
class AccountParts {

    @Bean
    PublicPath openForThisTest() {
        return new PublicPath("/open-for-this-test/**");
    }
}
