package fr.declic.bench;

/** From the start of the process to the first answer, on an empty folder. */
final class StartTime implements Measure {

    private static final int STARTS = 5;

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String title() {
        return "du lancement à la première réponse, dossier vide";
    }

    @Override
    public void run(Report report) throws Exception {
        report.figure("avec le cache de démarrage", seconds(true), "s", Goal.atMost(2.5));
        report.figure("sans", seconds(false), "s", Goal.none());
    }

    private static double seconds(boolean cache) throws Exception {
        var times = new double[STARTS];
        for (int i = 0; i < STARTS; i++) {
            var fresh = App.Settings.fresh();
            try (var app = App.start(cache ? fresh : fresh.withoutCache())) {
                times[i] = app.startTime().toMillis() / 1000.0;
            } finally {
                fresh.forget();
            }
        }
        return Machine.median(times);
    }
}
