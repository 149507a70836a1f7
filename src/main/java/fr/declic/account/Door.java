package fr.declic.account;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** A way in that is made of filters of Spring Security. Who declares a bean of this type opens it; the rest stays closed. */
public interface Door {

    void fit(HttpSecurity http);
}
