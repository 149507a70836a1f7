package fr.declic.privacy;

import fr.declic.platform.InlineStyles;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells which styles come with one's data on the screen, so that the page's policy lets them. */
@Configuration(proxyBeanMethods = false)
class DataStyles {

    @Bean
    static InlineStyles stylesOfData() {
        return new InlineStyles(List.of(DataHtml.TABLES));
    }
}
