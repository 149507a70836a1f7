package fr.declic.platform;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The clock that every service is given, so that a test can hold it still, and the one that wakes the nightly work. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Time {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
