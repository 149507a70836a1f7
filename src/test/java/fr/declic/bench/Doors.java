package fr.declic.bench;

import fr.declic.account.Guessing;

/** What it costs to check a password, and how far one comes by guessing. */
final class Doors implements Measure {

    private static final int CHECKS = 20;

    @Override
    public String name() {
        return "doors";
    }

    @Override
    public String title() {
        return "les mots de passe et les cartes que l’on essaie de deviner";
    }

    @Override
    public void run(Report report) {
        report.figure(
                "vérifier un mot de passe (Argon2id, 19 Mio, 2 passes)",
                Guessing.checkingAPassword(CHECKS),
                "ms",
                Goal.none());
        double cards = Guessing.cardsInAnHourFromOneAddress();
        report.figure("cartes essayées en une heure depuis une adresse", cards, "", Goal.atMost(2000));
        report.figure(
                "mots de passe essayés en une heure pour un identifiant",
                Guessing.passwordsInAnHourAtOneLogin(),
                "",
                Goal.atMost(200));
        report.figure(
                "années pour essayer la moitié des cartes (2048⁵), avec 1 000 adresses",
                Guessing.CARDS / 2 / (cards * 1000) / 24 / 365,
                "",
                Goal.atLeast(1000));
    }
}
