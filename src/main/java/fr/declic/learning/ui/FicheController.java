package fr.declic.learning.ui;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.declic.content.Library;
import fr.declic.content.Revision;
import fr.declic.content.Shelf;
import fr.declic.learning.MediaRoom;
import fr.declic.page.Addresses;
import fr.declic.page.FichePage;
import fr.declic.platform.Messages;
import fr.declic.player.PageTexts;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What needs no script: the fiche of each module, the pictures, and what search engines read. */
@Controller
class FicheController {

    private record Key(String sha256, Locale locale, String base) {}

    private record Fiche(String html, String tag) {}

    /** The hash of a file, and what kind of file it is. */
    private static final Pattern MEDIA = Pattern.compile("([0-9a-f]{64})\\.[a-z0-9]{1,5}");

    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    private final Shelf shelf;
    private final MediaRoom media;
    private final Messages messages;
    private final Cache<Key, Fiche> fiches =
            Caffeine.newBuilder().maximumSize(500).build();
    private volatile Library rendered;

    FicheController(Shelf shelf, MediaRoom media, Messages messages) {
        this.shelf = shelf;
        this.media = media;
        this.messages = messages;
        this.rendered = shelf.library();
    }

    /** The module as plain HTML; what the browser has already is not sent again. */
    @GetMapping("/fiche/{module}")
    ResponseEntity<String> fiche(@PathVariable String module, WebRequest request) {
        var library = shelf.library();
        if (library != rendered) {
            // A fiche shows names and words that are not its module's.
            fiches.invalidateAll();
            rendered = library;
        }
        var found = library.revision(module).orElseThrow(FicheController::nothingHere);
        var fiche = fiches.get(new Key(found.sha256(), Locale.FRENCH, base()), key -> render(found, key));
        if (request.checkNotModified(fiche.tag())) {
            return ResponseEntity.status(304).eTag(fiche.tag()).build();
        }
        return ResponseEntity.ok()
                .contentType(HTML)
                .eTag(fiche.tag())
                .cacheControl(CacheControl.noCache().cachePublic())
                .body(fiche.html());
    }

    private Fiche render(Revision revision, Key key) {
        var html = FichePage.document(revision, shelf.library(), key.base(), new PageTexts(messages, key.locale()));
        return new Fiche(html, "\"%s-%08x\"".formatted(key.sha256().substring(0, 16), html.hashCode()));
    }

    /** A picture or a sound; its address holds its hash, so it never changes. Players of sound ask for a part of it. */
    @GetMapping("/media/{name}")
    ResponseEntity<Resource> media(@PathVariable String name) {
        return Optional.of(MEDIA.matcher(name))
                .filter(Matcher::matches)
                .flatMap(it -> media.find(it.group(1)))
                .<ResponseEntity<Resource>>map(it -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(it.type()))
                        .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                        .cacheControl(CacheControl.maxAge(Duration.ofDays(365))
                                .cachePublic()
                                .immutable())
                        .body(new ByteArrayResource(it.bytes())))
                .orElseThrow(FicheController::nothingHere);
    }

    /** The page that says so is the one for every address that leads nowhere. */
    private static ResponseStatusException nothingHere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    @GetMapping(value = "/robots.txt", produces = "text/plain;charset=UTF-8")
    ResponseEntity<String> robots() {
        return ResponseEntity.ok(
                "User-agent: *\nAllow: /\nDisallow: /carte\nDisallow: /ma-carte\nDisallow: /approuver\nDisallow: /carnet\nSitemap: %s/sitemap.xml\n"
                        .formatted(base()));
    }

    @GetMapping(value = "/sitemap.xml", produces = "application/xml;charset=UTF-8")
    ResponseEntity<String> sitemap() {
        var fiches = shelf.library().revisions().values().stream()
                .map(Revision::module)
                .map(module -> "<url><loc>%s</loc><lastmod>%s</lastmod></url>"
                        .formatted(base() + Addresses.fiche(module.id()), module.checkedOn()))
                .collect(Collectors.joining("\n"));
        return ResponseEntity.ok("""
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                %s
                </urlset>
                """.formatted(fiches));
    }

    private static String base() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }
}
