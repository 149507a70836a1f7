package fr.declic.authoring.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.DomEvent;
import fr.declic.platform.FileField;
import fr.declic.platform.FilePieces;
import fr.declic.platform.FilePieces.Come;
import fr.declic.platform.Messages;
import java.util.Optional;
import java.util.function.Consumer;

/** A recorded voice: spoken into the microphone, listened to, spoken again, taken away; or given as a file. */
class VoiceField extends Div {

    /** Seconds of one recording. */
    static final int LONGEST = 180;

    /** Bytes of one sound. */
    static final int MOST = 1_000_000;

    private static final String SOUNDS = "audio/mpeg,audio/mp4,audio/ogg,audio/webm,.mp3,.m4a,.ogg,.opus,.webm";

    private final Recorder recorder;
    private final FilePieces pieces = new FilePieces(MOST);
    private final Consumer<byte[]> onSound;
    private Consumer<String> refusal = this::say;

    /** @param onSound hears the bytes of each recording and file, not looked at yet; the answer is {@link #show} or {@link #refuse} */
    VoiceField(Messages messages, Consumer<byte[]> onSound, Runnable onRemove) {
        this.onSound = onSound;
        addClassName("voice");
        recorder = new Recorder(messages);
        FilePieces.tells(recorder.getElement().addEventListener("voice-sound", this::received));
        recorder.getElement().addEventListener("voice-remove", _ -> onRemove.run());
        var words = new FileField.Words(
                getTranslation("authoring.voice.file"),
                getTranslation("authoring.voice.file.hint"),
                getTranslation("authoring.voice.too-large"),
                getTranslation("authoring.voice.broken"));
        add(
                recorder,
                new FileField("voice-file", words, SOUNDS, MOST, (field, given) -> take(given.bytes(), field::refuse)));
    }

    /** Hears again and again, while somebody speaks, that this must stay on the screen. */
    void onSpeaking(Runnable listener) {
        recorder.getElement().addEventListener("voice-on", _ -> listener.run());
    }

    /** The address of the sound that there is now. */
    void show(Optional<String> address) {
        recorder.getElement().setProperty("sound", address.orElse(""));
    }

    /** Says why the last sound is not taken, where it was given. */
    void refuse(String sentence) {
        refusal.accept(sentence);
    }

    private void take(byte[] bytes, Consumer<String> otherwise) {
        refusal = otherwise;
        onSound.accept(bytes);
    }

    private void say(String sentence) {
        recorder.getElement().callJsFunction("refuse", sentence);
    }

    private void received(DomEvent event) {
        var come = pieces.receive(event);
        switch (come) {
            case Come.More _ -> {}
            case Come.Whole it -> take(it.bytes(), this::say);
            case Come.TooLarge _ -> say(getTranslation("authoring.voice.too-large"));
            case Come.Unreadable _ -> say(getTranslation("authoring.voice.broken"));
        }
        recorder.getElement().callJsFunction("nextPiece", come instanceof Come.More);
    }

    /** What speaks and is heard in the browser: frontend/studio/voice.ts. */
    @Tag("declic-voice")
    @JsModule("./studio/index.ts")
    static final class Recorder extends Component {

        Recorder(Messages messages) {
            getElement().setPropertyMap("texts", messages.under("voice.", getLocale()));
            getElement().setProperty("longest", LONGEST);
            getElement().setProperty("most", MOST);
            getElement().setProperty("sound", "");
        }

        @Override
        protected void onAttach(AttachEvent event) {
            getElement().executeJs("this.dispatchEvent(new CustomEvent('studio-part', {bubbles: true}))");
        }
    }
}
