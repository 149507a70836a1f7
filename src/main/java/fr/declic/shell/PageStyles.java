package fr.declic.shell;

import fr.declic.page.Stylesheet;
import fr.declic.platform.InlineStyles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells which styles the pages bring along: {@code page} is plain Java and has no beans of its own. */
@Configuration(proxyBeanMethods = false)
class PageStyles {

    @Bean
    static InlineStyles stylesOfThePages() {
        return new InlineStyles(Stylesheet.all());
    }
}
