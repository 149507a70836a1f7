package fr.declic.learning;

import fr.declic.account.PublicPath;
import fr.declic.content.ContentFolder;
import fr.declic.content.LibraryReader;
import fr.declic.content.Shelf;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the library once, at start: what is shipped in the jar, then what the installation adds. */
@Configuration
class LibraryConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(LibraryConfiguration.class);

    /** A fault never stops the server: the module is left out and the log says why. */
    @Bean
    Shelf shelf(@Value("${declic.content:}") String given, @Value("${declic.data}") String data) {
        var folder = ContentFolder.shipped();
        if (!given.isBlank()) {
            folder = folder.with(ContentFolder.of(Path.of(given)));
        }
        var added = Path.of(data, "content");
        if (Files.isDirectory(added)) {
            folder = folder.with(ContentFolder.of(added));
        }
        var library = LibraryReader.read(folder);
        library.problems().forEach(problem -> LOG.warn("left out: {}", problem));
        LOG.info(
                "library: {} modules, {} courses",
                library.revisions().size(),
                library.courses().size());
        return new Shelf(library);
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
