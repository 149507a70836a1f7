package fr.declic.learning.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import fr.declic.content.CourseModule;
import fr.declic.content.Media;
import fr.declic.content.Revision;
import fr.declic.content.Step;
import fr.declic.learning.ModulePlayer;
import fr.declic.page.Addresses;
import fr.declic.platform.FirstScreen;
import fr.declic.platform.Messages;
import fr.declic.platform.Room;
import fr.declic.player.ModuleScreen;
import fr.declic.player.PageTexts;
import fr.declic.player.Scene;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the screens of a module share: they open the text that the learner is to see, or say that there is none. */
abstract class ModuleView extends Room implements BeforeEnterObserver, HasDynamicTitle, ModuleScreen, FirstScreen {

    protected final ModulePlayer player;
    protected final PlayerSession learner;
    protected final Messages messages;
    private @Nullable Revision revision;
    private String title = "";

    ModuleView(ModulePlayer player, PlayerSession learner, Messages messages) {
        this.player = player;
        this.learner = learner;
        this.messages = messages;
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("module").orElseThrow();
        var opened = player.open(id).orElseThrow(NotFoundException::new);
        revision = opened;
        open(opened, event);
    }

    abstract void open(Revision opened, BeforeEnterEvent event);

    protected final void title(String text) {
        title = text;
    }

    /** What there is to play in a step: its activity as the learner left it, its sound. */
    protected final Scene scene(Revision opened, Step step) {
        var practice = step.activity().map(activity -> learner.practice(opened, activity));
        Map<String, String> labTexts = messages.under("lab.", getLocale());
        var sound = step.sound().map(opened.media()::get).map((Media media) -> Addresses.media(media));
        return new Scene(opened, step, practice, labTexts, sound);
    }

    protected final PageTexts texts() {
        return new PageTexts(messages, getLocale());
    }

    @Override
    public Optional<CourseModule> module() {
        return Optional.ofNullable(revision).map(Revision::module);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("learning.title", title);
    }
}
