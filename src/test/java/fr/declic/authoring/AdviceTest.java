package fr.declic.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.declic.account.AccountId;
import fr.declic.account.Role;
import fr.declic.account.TestPeople;
import fr.declic.authoring.RefusedDraft.Reason;
import fr.declic.content.HintRule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/** Advice on a draft, and what its authors do about it. */
@SpringBootTest
@SuppressWarnings("NullAway.Init")
class AdviceTest {

    private static final String SENTENCE =
            "L’utilisateur doit procéder au règlement de la somme qui est due avant la fin du mois.";

    @Autowired
    Advice advice;

    @Autowired
    Studio studio;

    @Autowired
    ModuleEditor editor;

    @Autowired
    JdbcClient jdbc;

    private AccountId karim;
    private Draft draft;

    @BeforeEach
    void aTrainerWritesALongSentence() {
        karim = TestPeople.account(jdbc, "Karim", Role.TRAINER);
        be(Role.TRAINER);
        draft = editor.find(studio.adapt("le-clavier")).orElseThrow();
        write(SENTENCE);
    }

    private void be(Role role) {
        TestPeople.be(karim, role);
    }

    private void write(String sentence) {
        var first = draft.manuscript().parts().getFirst();
        var now = draft.manuscript()
                .withPart(0, first.with(java.util.List.of(new fr.declic.content.Part.Words(sentence))));
        draft = editor.save(draft.id(), draft.text(), now.text()).draft();
    }

    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
        jdbc.sql("delete from module_draft").update();
        jdbc.sql("delete from account where id = :id")
                .param("id", karim.value())
                .update();
    }

    private Advised longSentence() {
        return advice.of(draft).stream()
                .filter(it -> it.hint().rule() == HintRule.SHORT_SENTENCE)
                .filter(it -> it.hint().place().quote().contains("règlement"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aReasonStaysWithTheDraftUntilTheSentenceChanges() {
        var hint = longSentence();
        assertThat(hint.isOpen()).isTrue();

        assertThat(advice.dismiss(draft.id(), hint.hint().key(), "  C’est\nle mot  du guichet. "))
                .isTrue();
        assertThat(longSentence().dismissed()).hasValueSatisfying(it -> {
            assertThat(it.reason()).isEqualTo("C’est le mot du guichet.");
            assertThat(it.by()).isEqualTo("Karim");
        });

        write(SENTENCE + " Et là.");
        assertThat(longSentence().isOpen()).as("the same sentence").isFalse();
        advice.undismiss(draft.id(), hint.hint().key());
        assertThat(longSentence().isOpen()).isTrue();
    }

    @Test
    void adviceThatIsNotThereAnyMoreCannotBeDismissed() {
        var key = longSentence().hint().key();
        write("Posez la main ici.");
        assertThat(advice.dismiss(draft.id(), key, "Non.")).isFalse();
        assertThat(advice.dismiss(draft.id(), "no key", "Non.")).isFalse();
        assertThat(jdbc.sql("select count(*) from module_draft_dismissal")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n "})
    void aReasonSaysSomething(String blank) {
        var key = longSentence().hint().key();
        assertThatIllegalArgumentException().isThrownBy(() -> advice.dismiss(draft.id(), key, blank));
    }

    @Test
    void aLongReasonIsCut() {
        var key = longSentence().hint().key();
        assertThat(advice.dismiss(draft.id(), key, "x".repeat(2000))).isTrue();
        assertThat(longSentence().dismissed().orElseThrow().reason()).hasSize(Advice.REASON);
    }

    @Test
    void inTheBinNothingIsDismissed() {
        var key = longSentence().hint().key();
        studio.bin(draft.id());
        assertRefused(Reason.BINNED, () -> advice.dismiss(draft.id(), key, "Non."));
        assertRefused(Reason.BINNED, () -> advice.undismiss(draft.id(), key));
        assertRefused(Reason.GONE, () -> advice.dismiss("0".repeat(32), key, "Non."));
    }

    private static void assertRefused(Reason reason, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(RefusedDraft.class, refused -> assertThat(refused.reason())
                .isEqualTo(reason));
    }

    @Test
    void thereIsAPageOfQualityOnceNothingIsFaulty() {
        var key = longSentence().hint().key();
        advice.dismiss(draft.id(), key, "Non.");
        assertThat(advice.quality(draft)).hasValueSatisfying(it -> {
            assertThat(it.steps()).isNotEmpty();
            assertThat(it.hints().stream().mapToInt(hints -> hints.dismissed()).sum())
                    .isOne();
        });
        draft = editor.save(draft.id(), draft.text(), draft.text().replaceFirst("(?m)^theme: .*$", "theme: none"))
                .draft();
        assertThat(advice.quality(draft)).isEmpty();
        assertThat(longSentence().isOpen()).as("it stays dismissed").isFalse();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "TRAINER")
    void onlyTrainersAreAdvised(Role role) {
        be(role);
        assertThatThrownBy(() -> advice.of(draft)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> advice.quality(draft)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> advice.dismiss(draft.id(), "x", "Non.")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> advice.undismiss(draft.id(), "x")).isInstanceOf(AccessDeniedException.class);
    }
}
