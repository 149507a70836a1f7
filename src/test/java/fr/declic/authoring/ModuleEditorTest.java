package fr.declic.authoring;

import static fr.declic.account.TestPeople.account;
import static fr.declic.account.TestPeople.be;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.declic.account.AccountId;
import fr.declic.account.Role;
import fr.declic.authoring.DraftVersion.Why;
import fr.declic.authoring.ModuleEditor.Colleague;
import fr.declic.authoring.RefusedDraft.Reason;
import fr.declic.content.Manuscript;
import fr.declic.content.Media;
import fr.declic.content.Part;
import fr.declic.content.Shelf;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/** Drafts as trainers begin, write and throw them away. */
@SpringBootTest
@SuppressWarnings("NullAway.Init")
class ModuleEditorTest {

    private static final String TEXT = "---\nid: x\ntitle: \"X\"\n---\n\n## Un\n<!-- step: un -->\n\nA.\n\n"
            + "## Deux\n<!-- step: deux -->\n\nB.\n";

    @Autowired
    Studio studio;

    @Autowired
    ModuleEditor editor;

    @Autowired
    Shelf shelf;

    @Autowired
    JdbcClient jdbc;

    private AccountId karim;
    private AccountId lea;

    @BeforeEach
    void twoTrainers() {
        karim = account(jdbc, "Karim", Role.TRAINER);
        lea = account(jdbc, "Léa", Role.TRAINER);
        be(karim, Role.TRAINER);
    }

    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
        jdbc.sql("delete from module_draft").update();
        List.of(karim, lea).forEach(it -> jdbc.sql("delete from account where id = :id")
                .param("id", it.value())
                .update());
    }

    private Draft begun() {
        return editor.find(studio.begin("essai", TEXT, Map.of())).orElseThrow();
    }

    private static String with(String text, String old, String now) {
        assertThat(text).contains(old);
        return text.replace(old, now);
    }

    @Test
    void aDraftBeginsWithItsIdInItsHead() {
        assertThat(begun().text()).startsWith("---\nid: essai\n");
        assertThat(StudioPeople.drafts(jdbc, editor))
                .extracting(Draft::moduleId)
                .containsExactly("essai");
    }

    @Test
    void anIdThatIsTakenOrIsNoneIsRefused() {
        begun();
        assertRefused(Reason.TAKEN, () -> studio.begin("essai", TEXT, Map.of()));
        assertRefused(Reason.TAKEN, () -> studio.begin("le-clavier", TEXT, Map.of()));
        assertRefused(Reason.NO_ID, () -> studio.begin("Le clavier", TEXT, Map.of()));
        assertThat(StudioPeople.drafts(jdbc, editor)).hasSize(1);
    }

    private static void assertRefused(Reason reason, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(RefusedDraft.class, refused -> assertThat(refused.reason())
                .isEqualTo(reason));
    }

    @Test
    void whatOneSavesIsTheTextAndItsHistory() {
        var draft = begun();
        var saved = editor.save(draft.id(), draft.text(), with(draft.text(), "A.", "Aa."));

        assertThat(saved.conflicts()).isEmpty();
        assertThat(saved.draft().version()).isEqualTo(2);
        assertThat(editor.find(draft.id()).orElseThrow().text()).contains("Aa.");
        assertThat(editor.history(draft.id())).extracting(DraftVersion::why).containsExactly(Why.EDIT, Why.BEGUN);
        assertThat(editor.save(draft.id(), saved.draft().text(), saved.draft().text())
                        .draft()
                        .version())
                .isEqualTo(2);
    }

    @Test
    void twoWhoWriteInOtherStepsBothKeepTheirWords() {
        var draft = begun();
        editor.save(draft.id(), draft.text(), with(draft.text(), "A.", "De Karim."));
        be(lea, Role.TRAINER);
        var saved = editor.save(draft.id(), draft.text(), with(draft.text(), "B.", "De Léa."));

        assertThat(saved.conflicts()).isEmpty();
        assertThat(saved.draft().text()).contains("De Karim.", "De Léa.");
        assertThat(saved.draft().changedBy()).contains(lea);
    }

    @Test
    void twoWhoWriteInOneStepAreToldAndNeitherTextIsLost() {
        var draft = begun();
        editor.save(draft.id(), draft.text(), with(draft.text(), "A.", "De Karim."));
        be(lea, Role.TRAINER);
        var saved = editor.save(draft.id(), draft.text(), with(draft.text(), "A.", "De Léa."));

        assertThat(saved.conflicts()).containsExactly("un");
        assertThat(saved.draft().text()).contains("De Karim.").doesNotContain("De Léa.");
        var aside = editor.history(draft.id()).stream()
                .filter(it -> it.why() == Why.ASIDE)
                .findFirst()
                .orElseThrow();
        assertThat(aside.writtenBy()).contains(lea);
        assertThat(editor.text(draft.id(), aside.id()).orElseThrow()).contains("De Léa.");
    }

    @Test
    void anEarlierTextComesBackAndTheLaterOneStaysInTheHistory() {
        var draft = begun();
        editor.save(draft.id(), draft.text(), with(draft.text(), "A.", "Raté."));
        var first = editor.history(draft.id()).getLast();
        var restored = editor.restore(draft.id(), first.id());

        assertThat(restored.text()).isEqualTo(draft.text());
        assertThat(editor.history(draft.id()))
                .extracting(DraftVersion::why)
                .containsExactly(Why.RESTORED, Why.EDIT, Why.BEGUN);
    }

    @Test
    void whatNobodySeesIsNotKeptAndWhatIsTooLongIsRefused() {
        var draft = begun();
        var saved = editor.save(draft.id(), draft.text(), with(draft.text(), "A.", "A\u0000\r\nb\ud800."));
        assertThat(saved.draft().text()).contains("A\nb.");
        assertRefused(
                Reason.TOO_LONG, () -> editor.save(draft.id(), saved.draft().text(), "x".repeat(Draft.LONGEST + 1)));
        assertThat(editor.find(draft.id()).orElseThrow().text())
                .isEqualTo(saved.draft().text());
    }

    @Test
    void inTheBinNothingIsChangedAndItComesOutAsItWas() {
        var draft = begun();
        studio.bin(draft.id());
        assertThat(StudioPeople.drafts(jdbc, editor)).isEmpty();
        assertRefused(Reason.BINNED, () -> editor.save(draft.id(), draft.text(), "autre"));
        studio.unbin(draft.id());
        assertThat(editor.find(draft.id()).orElseThrow().text()).isEqualTo(draft.text());

        studio.bin(draft.id());
        begun();
        assertRefused(Reason.TAKEN, () -> studio.unbin(draft.id()));
    }

    @Test
    void whatIsInTheBinGetsNoOtherIdWhichWouldTakeItOutHalfway() {
        var draft = begun();
        studio.bin(draft.id());
        assertRefused(Reason.BINNED, () -> studio.rename(draft.id(), "autre-essai"));
        assertThat(StudioPeople.drafts(jdbc, editor)).isEmpty();
        assertThat(editor.find(draft.id())).hasValueSatisfying(it -> {
            assertThat(it.moduleId()).isEqualTo("essai");
            assertThat(it.binnedAt()).isPresent();
        });
    }

    @Test
    void whatIsGoneIsSaid() {
        assertRefused(Reason.GONE, () -> editor.save("0", "", "x"));
        var draft = begun();
        assertRefused(Reason.GONE, () -> editor.restore(draft.id(), -1));
        assertRefused(Reason.GONE, () -> studio.adapt("nulle-part"));
    }

    @Test
    void anAdaptationKeepsItsOriginAndItsAuthors() {
        var id = studio.adapt("le-clavier");
        var draft = editor.find(id).orElseThrow();
        var shipped = shelf.library().revision("le-clavier").orElseThrow();

        assertThat(draft.origin()).contains(shipped.sha256());
        assertThat(draft.text()).contains("adapted_from: le-clavier\n");
        var read = editor.read(draft);
        assertThat(read.problems()).isEmpty();
        assertThat(read.good().orElseThrow().module().authors())
                .isEqualTo(shipped.module().authors());
        assertThat(studio.adapt("le-clavier")).isEqualTo(id);
    }

    @Test
    void aCopyHasItsOwnIdAndAllPictures() {
        var from = shelf.library().revision("la-souris-et-le-pave-tactile").orElseThrow();
        var draft = editor.find(studio.copy(from, "ma-souris")).orElseThrow();
        assertThat(draft.files().keySet()).isEqualTo(from.media().keySet());
        assertThat(editor.read(draft).good().orElseThrow().module().adaptedFrom())
                .contains("la-souris-et-le-pave-tactile");
    }

    @Test
    void aHalfWrittenTextIsReadAsFarAsItGoes() {
        var draft = begun();
        var faulty = editor.save(draft.id(), draft.text(), draft.text() + "\n## Trois\n<!-- step: trois -->\n\n<b>\n")
                .draft();
        var read = editor.read(faulty);
        var text = faulty.manuscript();

        assertThat(read.good()).isEmpty();
        assertThat(read.faulty(text)).containsExactlyInAnyOrder(Manuscript.HEAD, "trois");
        assertThat(read.step(text, "un")).isPresent();
        assertThat(read.step(text, "trois")).isEmpty();
    }

    @Test
    void aFileLiesBesideTheDraftUntilItIsTakenAway() {
        var draft = begun();
        var picture = Media.of(
                "image/svg+xml",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><rect width=\"9\" height=\"9\"/></svg>"
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(editor.attach(draft.id(), "a.svg", picture).files()).containsOnlyKeys("a.svg");
        var shown = editor.save(draft.id(), draft.text(), with(draft.text(), "A.", "![Un carré](a.svg)"))
                .draft();
        assertThat(editor.read(shown).in(shown.manuscript(), "un")).isEmpty();
        var without = editor.detach(draft.id(), "a.svg");
        assertThat(editor.read(without).in(without.manuscript(), "un")).hasSize(1);
    }

    @Test
    void twoTabsSeeEachOther() {
        var draft = begun();
        assertThat(editor.present(draft.id(), "a".repeat(32), "un")).isEmpty();
        be(lea, Role.TRAINER);
        assertThat(editor.present(draft.id(), "b".repeat(32), "deux"))
                .containsExactly(new Colleague("Karim", false, "un"));
        editor.leave("b".repeat(32));
        be(karim, Role.TRAINER);
        assertThat(editor.present(draft.id(), "a".repeat(32), "un")).isEmpty();
    }

    @Test
    void oneIsSeenInAPartWhoseNameIsTooLongToBeOne() {
        var draft = begun();
        editor.present(draft.id(), "a".repeat(32), "x".repeat(300));
        assertThat(editor.present(draft.id(), "b".repeat(32), "un"))
                .containsExactly(new Colleague("Karim", true, "x".repeat(80)));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "TRAINER", mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseWrites(Role role) {
        var draft = begun();
        be(karim, role);
        assertThatThrownBy(() -> editor.find(draft.id())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> editor.save(draft.id(), "", "")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> studio.begin("autre", TEXT, Map.of())).isInstanceOf(AccessDeniedException.class);
        be(karim, Role.TRAINER);
    }

    @Test
    void aPartThatIsRenamedIsFoundUnderItsNewName() {
        var draft = begun();
        var text = draft.manuscript();
        var saved = editor.save(
                draft.id(),
                draft.text(),
                text.withPart(0, text.parts().getFirst().identified("premier")).text());
        assertThat(saved.draft().manuscript().parts()).extracting(Part::id).containsExactly("premier", "deux");
    }

    @Test
    void theFilesOfADraftWeighSoMuchTogetherAndNoMore() {
        var id = begun().id();
        var half = Draft.MOST_BYTES / 2;
        editor.attach(id, "a.mp3", new Media("a".repeat(64), "audio/mpeg", new byte[half]));
        editor.attach(id, "b.mp3", new Media("b".repeat(64), "audio/mpeg", new byte[half]));
        var one = new Media("c".repeat(64), "audio/mpeg", new byte[1]);
        assertRefused(Reason.HEAVY, () -> editor.attach(id, "c.mp3", one));
        assertThat(editor.find(id).orElseThrow().files()).containsOnlyKeys("a.mp3", "b.mp3");
        assertThat(editor.attach(id, "b.mp3", one).files().get("b.mp3").size()).isOne();
        assertRefused(
                Reason.HEAVY,
                () -> studio.begin(
                        "lourd",
                        TEXT,
                        Map.of("a.mp3", new Media("d".repeat(64), "audio/mpeg", new byte[2 * half + 1]))));
        assertThat(StudioPeople.drafts(jdbc, editor))
                .extracting(Draft::moduleId)
                .containsExactly("essai");
        jdbc.sql("delete from module_draft").update();
        jdbc.sql("delete from media where sha256 in (:a, :b, :c)")
                .param("a", "a".repeat(64))
                .param("b", "b".repeat(64))
                .param("c", "c".repeat(64))
                .update();
    }

    @Test
    void aDraftHasAsManyStepsAndActivitiesAsAScreenCanShow() {
        var draft = begun();
        var steps = "\n## Encore\n\n```activity\ntype: choice\n```\n".repeat(Draft.MOST_PARTS / 2 - 1);
        var full = editor.save(draft.id(), draft.text(), draft.text() + steps).draft();
        assertThat(full.manuscript().parts()).hasSize(2 + Draft.MOST_PARTS / 2 - 1);
        assertRefused(Reason.CROWDED, () -> editor.save(draft.id(), full.text(), full.text() + "\n## De trop\n"));
        assertRefused(Reason.CROWDED, () -> studio.begin("comble", TEXT + "\n## Trop\n".repeat(300), Map.of()));
        assertThat(editor.find(draft.id()).orElseThrow().text()).isEqualTo(full.text());
    }
}
