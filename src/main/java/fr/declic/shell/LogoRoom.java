package fr.declic.shell;

import fr.declic.account.PublicPath;
import fr.declic.place.PlaceSettings;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands out the picture of the place. Its address changes with it, so a browser may keep it for long. */
@RestController
class LogoRoom {

    private final PlaceSettings settings;

    LogoRoom(PlaceSettings settings) {
        this.settings = settings;
    }

    /** Another than the one of now is no longer there. */
    @GetMapping("/logo/{fingerprint}")
    ResponseEntity<byte[]> logo(@PathVariable("fingerprint") String fingerprint) {
        return settings.current()
                .logo()
                .filter(logo -> logo.fingerprint().equals(fingerprint))
                .map(logo -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(logo.type()))
                        .cacheControl(CacheControl.maxAge(Duration.ofDays(365))
                                .cachePublic()
                                .immutable())
                        .body(logo.bytes()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @Configuration(proxyBeanMethods = false)
    static class Door {
        @Bean
        PublicPath logos() {
            return new PublicPath("/logo/*");
        }
    }
}
