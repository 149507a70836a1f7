package fr.declic.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.declic.account.AccountRoutes;
import fr.declic.account.Comfort;
import fr.declic.account.Comfort.Contrast;
import fr.declic.account.Comfort.Font;
import fr.declic.account.Comfort.Motion;
import fr.declic.account.Comfort.Spacing;
import fr.declic.account.Comfort.Theme;
import fr.declic.account.ComfortSettings;
import fr.declic.account.CurrentAccount;
import fr.declic.account.ThisMachine;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

/** Comfort settings, Aa: each one is saved and seen at once. */
@Route(AccountRoutes.COMFORT)
@AnonymousAllowed
class ComfortView extends AccountScreen {

    private final ComfortSettings settings;

    ComfortView(ComfortSettings settings, CurrentAccount current, ThisMachine machine) {
        super("comfort");
        this.settings = settings;
        var now = settings.current();
        begin("title");
        add(paragraph("what"), new Div(paragraph("sample")));
        add(new PickGroup<>(
                "size",
                text("size"),
                Comfort.TEXT_SIZES,
                now.textSize(),
                size -> text("size.percent", size),
                size -> save(settings.current().withTextSize(size))));
        add(group("contrast", Contrast.values(), now.contrast(), Comfort::with));
        add(group("spacing", Spacing.values(), now.spacing(), Comfort::with));
        add(group("font", Font.values(), now.font(), Comfort::with));
        add(group("motion", Motion.values(), now.motion(), Comfort::with));
        add(group("theme", Theme.values(), now.theme(), Comfort::with));
        add(new PickGroup<>(
                "language",
                text("language"),
                Comfort.LANGUAGES,
                now.language(),
                language -> text("language." + language.getLanguage()),
                this::speak));
        if (current.id().isPresent()) {
            add(new MachineChoice(machine, this::tell));
        }
        add(acts(button("back", "main", this::goBack)));
    }

    private <E extends Enum<E>> PickGroup<E> group(
            String name, E[] options, E chosen, BiFunction<Comfort, E, Comfort> with) {
        return new PickGroup<>(
                name,
                text(name),
                List.of(options),
                chosen,
                option -> text(name + "." + option.name().toLowerCase(Locale.ROOT)),
                option -> save(with.apply(settings.current(), option)));
    }

    private void save(Comfort comfort) {
        settings.save(comfort);
        comfort.rootAttributes().forEach((name, value) -> getElement()
                .executeJs("document.documentElement.setAttribute($0, $1)", name, value));
        tell(text("saved"));
    }

    /** Every word of the page changes, so it comes anew. */
    private void speak(Locale language) {
        settings.save(settings.current().with(language));
        getUI().ifPresent(ui -> ui.getPage().reload());
    }
}
