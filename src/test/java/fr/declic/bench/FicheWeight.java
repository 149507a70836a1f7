package fr.declic.bench;

import java.util.ArrayList;
import java.util.Comparator;
import org.jsoup.Jsoup;

/** What a module on paper costs: one request, pictures apart. */
final class FicheWeight implements Measure {

    private static final String NEEDED = "script[src], link[rel=stylesheet], link[rel=preload], iframe, object";

    @Override
    public String name() {
        return "fiche";
    }

    @Override
    public String title() {
        return "la fiche de chaque module, sans ses images";
    }

    private record Fiche(String module, long bytes, int requests, int pictures) {}

    @Override
    public void run(Report report) throws Exception {
        var settings = App.Settings.fresh();
        try (var app = App.start(settings);
                var wire = new Wire(app.port())) {
            var fiches = new ArrayList<Fiche>();
            for (var module : Walk.modules()) {
                var reply = wire.get("/fiche/" + module.id());
                var page = Jsoup.parse(reply.body());
                fiches.add(new Fiche(
                        module.id(),
                        reply.bytes(),
                        1 + page.select(NEEDED).size(),
                        page.select("img[src^=/]").size()));
            }
            var heaviest =
                    fiches.stream().max(Comparator.comparingLong(Fiche::bytes)).orElseThrow();
            report.figure("la plus lourde, gzip", heaviest.bytes() / 1000.0, "ko", Goal.atMost(30));
            report.figure(
                    "requêtes, images à part",
                    fiches.stream().mapToInt(Fiche::requests).max().orElseThrow(),
                    "",
                    Goal.atMost(1));
            report.note("%s, et %d images à part".formatted(heaviest.module(), heaviest.pictures()));
        } finally {
            settings.forget();
        }
    }
}
