package fr.declic.placement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import fr.declic.content.Audience;
import fr.declic.learning.LearningRoutes;
import fr.declic.page.Addresses;
import fr.declic.page.PlacementPage;
import fr.declic.page.PlacementPage.Act;
import fr.declic.placement.Advice;
import fr.declic.placement.MyPlacement;
import fr.declic.placement.MyPlacement.State;
import fr.declic.placement.PlacementRoutes;
import fr.declic.platform.FirstScreen;
import fr.declic.platform.Fragment;
import fr.declic.platform.Messages;
import fr.declic.platform.Room;
import fr.declic.player.Keeping;
import fr.declic.player.Notices;
import fr.declic.player.PageTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Before the questions, in their midst for who comes back, and after them: what there is to begin with. */
abstract class DoorView extends Room implements FirstScreen, BeforeEnterObserver, HasDynamicTitle {

    private final Audience audience;
    private final MyPlacement placement;
    private final Messages messages;
    private final Notices notices;
    private String html = "";

    DoorView(Audience audience, MyPlacement placement, Messages messages) {
        this.audience = audience;
        this.placement = placement;
        this.messages = messages;
        notices = new Notices(texts());
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        placement.state(audience).ifPresentOrElse(this::draw, () -> event.forwardTo(LearningRoutes.CATALOGUE));
    }

    private void draw(State state) {
        switch (state) {
            case State.NotBegun begin -> drawBegin(begin);
            case State.UnderWay(int number) -> drawUnderWay(number);
            case State.Found(Advice advice) -> drawFound(advice);
        }
        focusHeading();
    }

    private void drawBegin(State.NotBegun begin) {
        var first = "/" + PlacementRoutes.question(audience, 1);
        var acts = new ArrayList<Act>();
        if (begin.twin()) {
            acts.add(link("main if-pointer", "page.placement.begin", first));
            acts.add(link("main if-touch", "page.placement.begin", first + "?" + PlacementRoutes.TOUCH));
        } else {
            acts.add(link("main", "page.placement.begin", first));
        }
        acts.add(link("second", "page.placement.myself", catalogue()));
        draw(PlacementPage.door(key("aim"), begin.labs(), texts()), acts, List.of(), "");
    }

    private void drawUnderWay(int number) {
        draw(
                PlacementPage.underWay(texts()),
                List.of(link("main", "page.placement.continue", "/" + PlacementRoutes.question(audience, number))),
                List.of(
                        button("quiet", "page.placement.enough", () -> placement.enough(audience)),
                        button("second", "page.placement.again", () -> placement.again(audience))),
                "");
    }

    private void drawFound(Advice advice) {
        var module = advice.module();
        draw(
                PlacementPage.found(module, advice.why(), advice.shown(), texts()),
                List.of(link("main", "page.placement.go", Addresses.module(module))),
                List.of(button("second", "page.placement.again", () -> placement.again(audience))),
                PlacementPage.others(advice.easier(), advice.further(), catalogue(), texts()));
    }

    private void draw(String words, List<Act> links, List<NativeButton> buttons, String below) {
        removeAll();
        notices.clear();
        var row = new Div();
        row.addClassName("acts");
        links.forEach(act -> row.add(anchor(act)));
        buttons.forEach(row::add);
        add(asIs(words), notices.alert(), row, asIs(below));
        var all = new ArrayList<>(links);
        buttons.forEach(it -> all.add(new Act(it.getClassName(), it.getText(), Optional.empty())));
        html = words + "<div class=\"acts\">" + PlacementPage.acts(all) + "</div>" + below;
    }

    private static Component asIs(String html) {
        var fragment = new Fragment(html);
        fragment.addClassName("as-is");
        return fragment;
    }

    private static Anchor anchor(Act act) {
        var anchor = new Anchor(act.address().orElseThrow(), act.label());
        anchor.setClassName(act.look());
        return anchor;
    }

    private NativeButton button(String look, String key, Runnable does) {
        var button = new NativeButton(texts().get(key), _ -> keep(does));
        button.setClassName(look);
        return button;
    }

    /** What is asked here is done at once, and shown. */
    private void keep(Runnable does) {
        notices.attempt("a step of a placement", () -> {
            Keeping.keep(does);
            placement.state(audience).ifPresent(this::draw);
        });
    }

    private Act link(String look, String key, String address) {
        return new Act(look, texts().get(key), Optional.of(address));
    }

    private String catalogue() {
        return audience == Audience.ADVISER ? Addresses.ADVISERS : Addresses.CATALOGUE;
    }

    private String key(String name) {
        return "page.placement." + name + "." + (audience == Audience.ADVISER ? "adviser" : "resident");
    }

    private PageTexts texts() {
        return new PageTexts(messages, getLocale());
    }

    @Override
    public final String mainHtml() {
        return html;
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("platform.page-title", getTranslation(key("name")));
    }
}
