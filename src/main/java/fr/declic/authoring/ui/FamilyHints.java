package fr.declic.authoring.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fr.declic.authoring.Advised;
import fr.declic.content.HintRule.Family;
import fr.declic.privacy.When;
import java.util.List;
import java.util.Locale;

/** All advice on a draft, family by family; what was dismissed is below, with who, when and why. */
class FamilyHints extends Section {

    /** Of one family; nobody reads more at a time. */
    private static final int MOST = 50;

    private final PartLinks parts;

    FamilyHints(List<Advised> hints, PartLinks parts) {
        this.parts = parts;
        addClassName("by-part");
        add(new H2(text("hints")));
        if (hints.isEmpty()) {
            add(new Paragraph(text("hints.none")));
        }
        for (var family : Family.values()) {
            var own = hints.stream()
                    .filter(it -> it.hint().rule().family() == family)
                    .toList();
            if (!own.isEmpty()) {
                family(family, own);
            }
        }
    }

    private void family(Family family, List<Advised> hints) {
        var open = hints.stream().filter(Advised::isOpen).toList();
        var rest = hints.stream().filter(it -> !it.isOpen()).toList();
        var name = text("family." + family.name().toLowerCase(Locale.ROOT));
        add(new H3(text("family", name, open.size())));
        if (!open.isEmpty()) {
            add(list(open));
        }
        if (!rest.isEmpty()) {
            add(new NativeDetails(getTranslation("authoring.hints.dismissed", rest.size()), list(rest)));
        }
    }

    private UnorderedList list(List<Advised> hints) {
        var list = new UnorderedList();
        for (var it : hints.stream().limit(MOST).toList()) {
            var item = new ListItem(parts.link(it.hint().place().part()), new HintText(it.hint()));
            it.dismissed().ifPresent(why -> {
                var who = why.by().isEmpty() ? getTranslation("authoring.draft.someone") : why.by();
                var said = new Paragraph(
                        getTranslation("authoring.hints.reason", who, When.of(why.at(), getLocale()), why.reason()));
                said.addClassName("soft");
                item.add(said);
            });
            list.add(item);
        }
        if (hints.size() > MOST) {
            list.add(new ListItem(text("more", hints.size() - MOST)));
        }
        return list;
    }

    private String text(String key, Object... args) {
        return getTranslation("authoring.quality." + key, args);
    }
}
