package fr.declic.authoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import fr.declic.content.ContentProblem;
import fr.declic.content.Intake;
import fr.declic.content.Media;
import fr.declic.content.MediaIntake;
import fr.declic.content.Part;
import fr.declic.page.Addresses;
import fr.declic.platform.Messages;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The recorded voice of the open step: a file beside the draft, which the comment under the step's heading names. */
class StepVoice extends Div {

    private final DraftView view;
    private final VoiceField field;

    StepVoice(DraftView view, Messages messages) {
        this.view = view;
        this.field = new VoiceField(messages, this::take, this::remove);
        addClassName("of-voice");
        field.onSpeaking(view::holds);
        var said = new Paragraph(getTranslation("authoring.voice.what"));
        said.addClassName("soft");
        add(new H3(getTranslation("authoring.voice")), said, field);
        refresh();
    }

    /** What the draft says now. */
    final void refresh() {
        field.show(sound().map(view.desk().draft().files()::get)
                .map(it -> Addresses.media(new Media(it.sha256(), it.type(), new byte[0]))));
    }

    private Optional<String> sound() {
        var text = view.desk().text();
        int place = view.place(text);
        return place < 0 ? Optional.empty() : text.parts().get(place).sound();
    }

    private void take(byte[] bytes) {
        switch (MediaIntake.take("voix-" + view.key(), bytes, taken())) {
            case Intake.Refused it ->
                field.refuse(it.why().stream().map(StepVoice::sentence).collect(Collectors.joining(" ")));
            case Intake.Taken it
            when !it.media().type().startsWith("audio/") ->
                field.refuse(getTranslation("authoring.voice.no-sound", it.name()));
            case Intake.Taken it -> keep(it.name(), it.media());
        }
        refresh();
    }

    private void keep(String name, Media media) {
        if (view.attach(name, media)) {
            view.typePart(part -> part.sounding(Optional.of(name)));
        }
        if (!sound().equals(Optional.of(name))) {
            field.refuse(getTranslation("authoring.voice.not-kept"));
        }
    }

    /** The names that are not free: a new recording takes the place of the one before, if this step alone has it. */
    private Set<String> taken() {
        var names = new HashSet<>(view.desk().draft().files().keySet());
        sound().filter(this::isMine).ifPresent(names::remove);
        return names;
    }

    private boolean isMine(String name) {
        return view.desk().text().parts().stream()
                        .map(Part::sound)
                        .filter(Optional.of(name)::equals)
                        .count()
                == 1;
    }

    /** The file stays beside the draft, so that one may think again. */
    private void remove() {
        var gone = sound();
        var key = view.key();
        view.typePart(part -> part.sounding(Optional.empty()));
        refresh();
        gone.ifPresent(name -> view.tell(
                getTranslation("authoring.voice.removed"),
                getTranslation("authoring.voice.undo"),
                () -> back(key, name)));
    }

    /** Another part may be open by then. */
    private void back(String key, String name) {
        view.act(text -> {
            int place = text.placeOf(key);
            return place < 0
                    ? text
                    : text.withPart(place, text.parts().get(place).sounding(Optional.of(name)));
        });
    }

    private static String sentence(ContentProblem problem) {
        return problem.message() + " " + problem.remedy();
    }
}
