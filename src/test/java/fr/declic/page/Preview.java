package fr.declic.page;

import fr.declic.activity.*;
import fr.declic.activity.Answer.*;
import fr.declic.content.*;
import java.nio.file.*;
import java.util.*;

class Preview {
    static Path out = Path.of("target", "preview");
    static Texts T = BundleTexts.FRENCH;

    static void write(String name, String body) throws Exception {
        Files.writeString(
                out.resolve(name + ".html"),
                "<!doctype html><html lang=fr><head><meta charset=utf-8><meta name=viewport"
                        + " content='width=device-width,initial-scale=1'><style>"
                        + Stylesheet.firstScreen() + "</style></head><body>" + body + "</body></html>");
    }

    static ActivityState st(Activity a, Answer ans, Help h, boolean enabled) {
        var o = DisplayOrder.of(a, 3);
        if (ans instanceof Ordered(var it)) o = it;
        var g = Optional.ofNullable(ans).map(x -> Grader.grade(a, x));
        return new ActivityState(
                o, Optional.ofNullable(ans), g, h, g.map(Grade::full).orElse(false), enabled, "r1");
    }

    static void act(String name, Activity a, ActivityState s) throws Exception {
        var rev = Samples.REVISION;
        var i = Samples.ALL.indexOf(a) + 1;
        var step = rev.module().steps().get(i);
        write(name, Screen.step(rev, step, s, Map.of("go", "L'eau"), new Way(Optional.of("/m/a/b"), "/m/a/c"), T));
    }

    public static void main(String[] a) throws Exception {
        System.out.println("css " + Stylesheet.firstScreen().length() + " fiche css "
                + Stylesheet.fiche().length());
        var lib = LibraryReader.read(ContentFolder.of(Path.of("modules-content")));
        System.out.println(lib.revisions().keySet() + " " + lib.problems().size());
        var course = lib.courses().values().iterator().next();
        write("home", Screen.compose(HomePage.main(new HomeState("/m/premier-geste/appuyer", Optional.empty()), T), T));
        write(
                "home-kept",
                Screen.compose(
                        HomePage.main(
                                new HomeState(
                                        "/m/premier-geste/appuyer",
                                        Optional.of(
                                                new HomeState.Kept("La souris et le pavé tactile", 3, 12, "/m/x/y"))),
                                T),
                        T));
        write(
                "course",
                Screen.compose(
                        CoursePage.main(
                                course,
                                lib,
                                Map.of(
                                        "premier-geste",
                                        new ModulePlace(ModulePlace.State.DONE, Optional.empty()),
                                        "decouvrir-son-appareil",
                                        new ModulePlace(ModulePlace.State.STARTED, Optional.empty())),
                                T),
                        T));
        write(
                "catalogue",
                Screen.compose(
                        CataloguePage.main(lib, Audience.RESIDENT, List.of(), Map.of(), Optional.empty(), false, T),
                        T));
        write(
                "search",
                Screen.compose(
                        CataloguePage.main(
                                lib,
                                Audience.RESIDENT,
                                List.of(),
                                Map.of(),
                                Optional.of(new CataloguePage.Found(
                                        "souris", List.of("la-souris-et-le-pave-tactile", "premier-geste"))),
                                false,
                                T),
                        T));
        for (var rev : lib.revisions().values()) {
            var f = FichePage.document(rev, lib, "https://declic.example", T);
            Files.writeString(out.resolve("fiche-" + rev.module().id() + ".html"), f);
            var noPics = f.replaceAll("(?s)<figure>.*?</figure>", "");
            System.out.println("fiche " + rev.module().id() + " " + f.getBytes("UTF-8").length + " without pictures "
                    + noPics.getBytes("UTF-8").length);
        }
        var r = lib.revision("la-souris-et-le-pave-tactile").get();
        for (var s : List.of("situation", "clic", "question-lien")) {
            var step = r.module().step(s).get();
            write(
                    "step-" + s,
                    Screen.step(
                            r,
                            step,
                            step.activity()
                                    .map(x -> st(x, null, Help.NONE, true))
                                    .orElse(ActivityState.first(List.of())),
                            Map.of("go", "Allez-y"),
                            new Way(Optional.of("/x"), "/y"),
                            T));
        }
        var step = r.module().step("question-lien").get();
        var q = step.activity().get();
        write(
                "step-wrong",
                Screen.step(
                        r, step, st(q, Picked.of(0), Help.STEP, true), Map.of(), new Way(Optional.of("/x"), "/y"), T));
        write(
                "step-right",
                Screen.step(
                        r, step, st(q, Picked.of(1), Help.NONE, true), Map.of(), new Way(Optional.of("/x"), "/y"), T));
        act("many", Samples.MANY, st(Samples.MANY, Picked.of(0, 2), Help.ANSWER, true));
        act("short", Samples.SHORT, st(Samples.SHORT, new Typed("."), Help.ANSWER, true));
        act("order", Samples.ORDER, st(Samples.ORDER, null, Help.NONE, true));
        act("order-wrong", Samples.ORDER, st(Samples.ORDER, new Ordered(List.of(1, 0, 2)), Help.ANSWER, true));
        act("sort", Samples.SORT, st(Samples.SORT, null, Help.NONE, true));
        act("sort-wrong", Samples.SORT, st(Samples.SORT, new Sorted(List.of(0, 0, 1)), Help.ANSWER, true));
        act("lab", Samples.MOUSE, st(Samples.MOUSE, null, Help.NONE, true));
    }
}
