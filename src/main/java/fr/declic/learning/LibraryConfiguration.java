package fr.declic.learning;

import fr.declic.account.PublicPath;
import fr.declic.content.Shelf;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The library, read at start, and the addresses that everyone may read. */
@Configuration
class LibraryConfiguration {

    /** What is served now, see {@link LibraryKeeper}. */
    @Bean
    Shelf shelf(LibrarySource source) {
        return new Shelf(source.first());
    }

    /** What is read without Vaadin: for old machines, search engines and paper. */
    @Bean
    PublicPath fiches() {
        return new PublicPath("/fiche/*");
    }

    @Bean
    PublicPath media() {
        return new PublicPath("/media/*");
    }

    @Bean
    PublicPath robots() {
        return new PublicPath("/robots.txt");
    }

    @Bean
    PublicPath sitemap() {
        return new PublicPath("/sitemap.xml");
    }
}
