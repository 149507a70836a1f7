package fr.declic.bench;

import fr.declic.bench.SlowPhone.Load;
import fr.declic.bench.SlowPhone.Visit;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What a first visit costs someone with a slow phone. */
record PageVisit(String name, String title, String address) implements Measure {

    private static final int VISITS = 5;
    private static final int BIGGEST = 8;

    static PageVisit home() {
        return new PageVisit("home", "première visite de l’accueil, 4G lente, processeur 4 fois plus lent", "/");
    }

    static PageVisit step() {
        return new PageVisit(
                "step",
                "première visite d’une étape, 4G lente, processeur 4 fois plus lent",
                "/m/la-souris-et-le-pave-tactile/question-lien");
    }

    @Override
    public void run(Report report) throws Exception {
        var settings = App.Settings.fresh();
        try (var app = App.start(settings);
                var phone = new SlowPhone()) {
            phone.visit(app.url() + address); // the server's own first time is not the network's fault
            var visits = new ArrayList<Visit>();
            for (int i = 0; i < VISITS; i++) {
                visits.add(phone.visit(app.url() + address));
            }
            tell(visits, report);
        } finally {
            settings.forget();
        }
    }

    private static void tell(List<Visit> visits, Report report) {
        report.figure("octets transférés", median(visits, Visit::bytes) / 1000, "ko", Goal.atMost(150));
        report.figure("requêtes", median(visits, visit -> visit.loads().size()), "", Goal.atMost(20));
        report.figure("plus grand affichage (LCP)", median(visits, Visit::lcp) / 1000, "s", Goal.atMost(1.0));
        report.figure("sauts de la page (CLS)", median(visits, Visit::cls), "", Goal.atMost(0.05));
        report.figure("Flow utilisable", median(visits, Visit::flow) / 1000, "s", Goal.atMost(4.5));
        var last = visits.getLast();
        report.note("plus grand : " + last.largest());
        last.shifts().forEach(shift -> report.note("saut : " + shift));
        last.loads().stream()
                .sorted(Comparator.comparingLong(Load::bytes).reversed())
                .limit(BIGGEST)
                .forEach(load -> report.note("%,7d o  %s".formatted(load.bytes(), path(load))));
        last.loads().stream()
                .filter(load -> load.status() >= 400)
                .forEach(load -> report.note("en faute : %d %s".formatted(load.status(), path(load))));
    }

    private static double median(List<Visit> visits, ToDoubleFunction<Visit> figure) {
        return Machine.median(visits.stream().mapToDouble(figure).toArray());
    }

    private static String path(Load load) {
        var uri = URI.create(load.url());
        return uri.getQuery() == null ? uri.getPath() : uri.getPath() + "?" + uri.getQuery();
    }
}
