package fr.declic.page;

/** The first screen: three doors. */
public final class HomePage {

    private HomePage() {}

    /** The inside of the page's {@code main}. */
    public static String main(HomeState state, Texts texts) {
        var voice = Voice.of(texts, texts.locale());
        var next = state.kept()
                .map(kept -> door(
                        "door now",
                        kept.address(),
                        Drawing.DOOR_CONTINUE,
                        voice.say("page.home.continue"),
                        voice.say("page.home.continue.kept", kept.moduleTitle(), kept.number(), kept.of())))
                .orElseGet(() -> door(
                        "door",
                        Addresses.CARD,
                        Drawing.DOOR_CONTINUE,
                        voice.say("page.home.continue"),
                        voice.say("page.home.continue.card")));
        return """
            <h1 tabindex="-1">%s</h1><p class="lead">%s</p>%s%s%s<ul class="doors">%s%s%s</ul>\
            <p class="soft">%s <a href="%s">%s</a></p><p class="soft">%s <a href="%s">%s</a></p>\
            <p class="soft">%s <a href="%s">%s</a></p>\
            """.formatted(
                voice.say("page.home.title"),
                voice.say("page.home.safe"),
                Html.when(state.lost(), "<p class=\"notice\">%s</p>".formatted(voice.say("page.home.lost"))),
                state.backLate()
                        .map(months -> "<p class=\"notice\">%s</p>".formatted(voice.say("page.home.back-late", months)))
                        .orElse(""),
                Html.when(state.answered(), StepPage.answered(texts)),
                door(
                        state.kept().isPresent() ? "door" : "door now",
                        state.start(),
                        Drawing.DOOR_START,
                        voice.say("page.home.start"),
                        voice.say("page.home.start.what")),
                next,
                door(
                        "door",
                        Addresses.CATALOGUE,
                        Drawing.DOOR_THEMES,
                        voice.say("page.home.themes"),
                        voice.say("page.home.themes.what")),
                voice.say("page.home.where"),
                Addresses.WHERE,
                voice.say("page.home.where.link"),
                voice.say("page.home.advisers"),
                Addresses.ADVISERS,
                voice.say("page.home.advisers.link"),
                voice.say("page.home.sign-in"),
                Addresses.SIGN_IN,
                voice.say("page.home.sign-in.link"));
    }

    private static String door(String css, String address, Drawing drawing, String title, String what) {
        return "<li><a class=\"%s\" href=\"%s\">%s<h2>%s</h2><span>%s</span></a></li>"
                .formatted(css, Html.text(address), drawing.svg(), title, what);
    }
}
