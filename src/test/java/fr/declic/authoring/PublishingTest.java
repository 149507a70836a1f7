package fr.declic.authoring;

import static fr.declic.account.TestPeople.account;
import static fr.declic.account.TestPeople.as;
import static fr.declic.account.TestPeople.be;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.declic.account.AccountId;
import fr.declic.account.Role;
import fr.declic.activity.Answer;
import fr.declic.activity.Help;
import fr.declic.authoring.DraftVersion.Why;
import fr.declic.authoring.ModuleSearch.Standing;
import fr.declic.authoring.Publishing.Outcome;
import fr.declic.authoring.RefusedDraft.Reason;
import fr.declic.competency.CompetencyNames;
import fr.declic.competency.LearnerLevels;
import fr.declic.competency.MyNotebook;
import fr.declic.content.Manuscript;
import fr.declic.content.Revision;
import fr.declic.content.Shelf;
import fr.declic.learning.LibraryKeeper;
import fr.declic.learning.ModulePlayer;
import fr.declic.place.Place;
import fr.declic.place.PlaceSettings;
import fr.declic.place.Saved;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** From a draft to the learners, with two trainers and a learner. */
@SpringBootTest
@SuppressWarnings("NullAway.Init")
class PublishingTest {

    @Autowired
    Studio studio;

    @Autowired
    ModuleEditor editor;

    @Autowired
    Reviewing reviewing;

    @Autowired
    Publishing publishing;

    @Autowired
    ModuleImport imports;

    @Autowired
    StudioList list;

    @Autowired
    ShippedNews news;

    @Autowired
    PlaceSettings place;

    @Autowired
    ModulePlayer player;

    @Autowired
    LearnerLevels levels;

    @Autowired
    MyNotebook notebook;

    @Autowired
    CompetencyNames names;

    @Autowired
    LibraryKeeper keeper;

    @Autowired
    Shelf shelf;

    @Autowired
    JdbcClient jdbc;

    private AccountId karim;
    private AccountId lea;
    private AccountId rosa;
    private AccountId boss;

    @BeforeEach
    void people() {
        karim = account(jdbc, "Karim", Role.TRAINER);
        lea = account(jdbc, "Léa", Role.TRAINER);
        rosa = account(jdbc, "Rosa", Role.RESIDENT);
        boss = account(jdbc, "Boss", Role.ADMIN);
        be(karim, Role.TRAINER);
    }

    @AfterEach
    void forget() {
        be(boss, Role.ADMIN);
        place.save(Place.DEFAULT);
        StudioPeople.forget(jdbc, keeper, karim, lea, rosa, boss);
    }

    private void withoutSecondReader() {
        assertThat(as(boss, Role.ADMIN, () -> place.save(StudioPeople.withoutSecondReader())))
                .isInstanceOf(Saved.Kept.class);
    }

    private Draft begun() {
        return draft(studio.begin("essai", StudioPeople.TEXT, Map.of()));
    }

    private Draft draft(String id) {
        return editor.find(id).orElseThrow();
    }

    private void change(String id, String old, String now) {
        var text = draft(id).text();
        assertThat(text).contains(old);
        editor.save(id, text, text.replace(old, now));
    }

    private Outcome publish(String id) {
        return publishing.publish(id, draft(id).version(), false);
    }

    private static void assertRefused(Reason reason, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(RefusedDraft.class, it -> assertThat(it.reason())
                .isEqualTo(reason));
    }

    private Revision served(String id) {
        return shelf.library().revision(id).orElseThrow();
    }

    @Test
    void nothingReachesLearnersBeforeAnotherTrainerApprovedThisVersion() {
        var id = begun().id();
        assertRefused(Reason.UNREAD, () -> publish(id));
        assertRefused(Reason.NOT_SENT, () -> reviewing.approve(id, 1, ""));
        reviewing.send(id, " Regardez l’étape 2. ");
        assertRefused(Reason.SENT, () -> reviewing.send(id, ""));
        assertRefused(Reason.OWN, () -> reviewing.approve(id, 1, ""));
        be(lea, Role.TRAINER);
        assertThat(reviewing.of(id)).satisfies(it -> {
            assertThat(it.asked()).hasValueSatisfying(asked -> {
                assertThat(asked.by()).isEqualTo("Karim");
                assertThat(asked.words()).isEqualTo("Regardez l’étape 2.");
            });
            assertThat(it.mayJudge()).isTrue();
        });
        reviewing.approve(id, 1, "");
        assertThat(reviewing.of(id).approved()).isTrue();

        be(karim, Role.TRAINER);
        change(id, "Posez la main", "Posez une main");
        assertRefused(Reason.UNREAD, () -> publish(id));
        be(lea, Role.TRAINER);
        assertRefused(Reason.CHANGED, () -> reviewing.approve(id, 1, ""));
        reviewing.approve(id, draft(id).version(), "Bien.");

        be(karim, Role.TRAINER);
        assertThat(publish(id)).isEqualTo(new Outcome.Done(true));
        assertThat(served("essai").text()).isEqualTo(draft(id).text()).contains("Posez une main");
        assertThat(draft(id).state()).isEqualTo(Draft.State.DRAFT);
        assertThat(editor.history(id).getFirst().why()).isEqualTo(Why.PUBLISHED);
        assertThat(publishing.of(id)).satisfies(it -> {
            assertThat(it.same()).isTrue();
            assertThat(it.local().orElseThrow().author()).contains(karim);
            assertThat(it.obstacle()).contains(Reason.SAME);
        });
    }

    @Test
    void whoAsksForChangesSaysWhichAndSendsItBack() {
        var id = begun().id();
        reviewing.send(id, "");
        be(lea, Role.TRAINER);
        reviewing.say(id, "lire", "Plus court.");
        assertRefused(Reason.WORDLESS, () -> reviewing.say(id, "lire", " \n"));
        assertRefused(Reason.GONE, () -> reviewing.say(id, "nulle-part", "Ah."));
        assertRefused(Reason.WORDY, () -> reviewing.say(id, "lire", "a".repeat(Remark.LONGEST + 1)));
        assertRefused(Reason.WORDLESS, () -> reviewing.askForChanges(id, 1, ""));
        reviewing.askForChanges(id, 1, "Voyez mes remarques.");
        be(karim, Role.TRAINER);
        var review = reviewing.of(id);
        assertThat(review.draft().state()).isEqualTo(Draft.State.DRAFT);
        assertThat(review.verdict().orElseThrow()).satisfies(it -> {
            assertThat(it.approved()).isFalse();
            assertThat(it.by()).isEqualTo("Léa");
        });
        var remark = review.open().getFirst();
        assertThat(remark.words()).isEqualTo("Plus court.");
        reviewing.settle(id, remark.id(), true);
        assertThat(reviewing.of(id).open()).isEmpty();
        reviewing.settle(id, remark.id(), false);
        assertThat(reviewing.of(id).open()).hasSize(1);
        assertRefused(Reason.GONE, () -> reviewing.settle(id, "nothing", true));
    }

    @Test
    void remarksAreCounted() {
        var id = begun().id();
        for (int i = 0; i < Remark.MOST; i++) {
            reviewing.say(id, "lire", "n° " + i);
        }
        assertRefused(Reason.TOO_MANY, () -> reviewing.say(id, "lire", "Encore."));
    }

    @Test
    void anotherFileIsAnotherVersion() {
        var id = begun().id();
        reviewing.send(id, "");
        as(lea, Role.TRAINER, () -> {
            reviewing.approve(id, draft(id).version(), "");
            return true;
        });
        editor.attach(
                id,
                "main.svg",
                shelf.library().revision("premier-geste").orElseThrow().media().values().stream()
                        .findFirst()
                        .orElseThrow());
        assertRefused(Reason.UNREAD, () -> publish(id));
    }

    @Test
    void aTextWithFaultsIsNeitherSentNorPublished() {
        withoutSecondReader();
        var id = begun().id();
        change(id, "theme: first-clicks", "theme: nowhere");
        assertRefused(Reason.FAULTY, () -> reviewing.send(id, ""));
        assertThat(publish(id)).isInstanceOf(Outcome.Faulty.class);
        change(id, "theme: nowhere", "theme: first-clicks");
        change(id, "prerequisites: []", "prerequisites: [nulle-part]");
        assertThat(publish(id)).isInstanceOfSatisfying(Outcome.Faulty.class, it -> assertThat(it.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).contains("nulle-part")));
        assertThat(shelf.library().revision("essai")).isEmpty();
    }

    @Test
    void oneTrainerAlonePublishesWhereAnAdministratorSaysSo() {
        withoutSecondReader();
        var id = begun().id();
        assertThat(publish(id)).isInstanceOf(Outcome.Done.class);
        assertThat(served("essai").module().title()).isEqualTo("Essai");
        assertRefused(Reason.SAME, () -> publish(id));
        assertRefused(Reason.TAKEN, () -> studio.rename(id, "autre-essai"));
    }

    @Test
    void ofTwoTabsTheLaterOneSeesTheTextFirst() {
        withoutSecondReader();
        var id = begun().id();
        int seen = draft(id).version();
        as(
                lea,
                Role.TRAINER,
                () -> editor.save(id, draft(id).text(), draft(id).text().replace("Posez", "Mettez")));
        assertRefused(Reason.CHANGED, () -> publishing.publish(id, seen, false));
        assertThat(shelf.library().revision("essai")).isEmpty();
    }

    @Test
    void whoIsInTheMiddleFinishesTheOldTextAndThenSeesTheNewOne() {
        withoutSecondReader();
        var id = begun().id();
        publish(id);
        var old = served("essai");
        be(rosa, Role.RESIDENT);
        player.moveTo(old, old.module().steps().getFirst());
        be(karim, Role.TRAINER);
        change(id, "Posez la main", "Posez une main");
        assertThat(publish(id)).isInstanceOf(Outcome.Done.class);

        be(rosa, Role.RESIDENT);
        assertThat(player.open("essai")).contains(old);
        var question = old.module().activity("lequel").orElseThrow();
        assertThat(player.submit(old, question, new Answer.Picked(Set.of(0)), Help.NONE)
                        .full())
                .isTrue();
        player.complete(old);
        assertThat(player.open("essai")).contains(served("essai"));
        assertThat(served("essai").text()).contains("Posez une main");
    }

    @Test
    void aWithdrawnModuleLeavesTheCatalogueAndNothingElse() {
        withoutSecondReader();
        var id = begun().id();
        publish(id);
        var text = served("essai");
        for (var person : List.of(rosa, boss)) {
            be(person, Role.RESIDENT);
            player.moveTo(text, text.module().steps().getFirst());
        }
        player.submit(text, text.module().activity("lequel").orElseThrow(), new Answer.Picked(Set.of(0)), Help.NONE);
        player.complete(text);
        be(karim, Role.TRAINER);
        assertThat(publishing.withdraw(id)).isEqualTo(new Outcome.Done(true));

        assertThat(shelf.library().revision("essai")).isEmpty();
        assertThat(listed(Standing.WITHDRAWN)).extracting(ListedModule::title).containsExactly("Essai");
        assertThat(listed(Standing.LOCAL)).isEmpty();
        assertRefused(Reason.GONE, () -> publishing.withdraw(id));
        studio.bin(id);
        assertThat(listed(Standing.WITHDRAWN)).extracting(ListedModule::title).containsExactly("Essai");
        assertThat(imports.isFree("essai")).isFalse();
        assertThat(imports.free("essai")).isEqualTo("essai-2");
        studio.unbin(id);
        assertThat(as(rosa, Role.RESIDENT, () -> player.open("essai"))).contains(text);
        assertThat(as(lea, Role.TRAINER, () -> player.open("essai"))).isEmpty();
        assertThat(levels.of(boss)).extracting(it -> it.module().id()).contains("essai");
        assertThat(names.of("module:essai", Locale.FRENCH)).isEqualTo("Essai");
        assertThat(as(boss, Role.RESIDENT, () -> notebook.open().standings()))
                .anyMatch(it -> it.module().filter("essai"::equals).isPresent());

        assertThat(publish(id)).isEqualTo(new Outcome.Done(true));
        assertThat(served("essai")).isEqualTo(text);
    }

    @Test
    void theListSaysWhatIsServedFromHereAndWhatWasWithdrawn() {
        withoutSecondReader();
        var id = begun().id();
        assertThat(listed(Standing.LOCAL)).isEmpty();
        publish(id);
        assertThat(titles(Standing.LOCAL)).containsExactly("Essai");
        publishing.withdraw(id);
        assertThat(listed(Standing.LOCAL)).isEmpty();
        assertThat(titles(Standing.WITHDRAWN)).containsExactly("Essai");
        studio.bin(id);
        assertThat(titles(Standing.WITHDRAWN)).as("without a draft").containsExactly("Essai");
        assertThat(imports.isFree("essai")).isFalse();
        assertThat(imports.free("essai")).isEqualTo("essai-2");
    }

    private List<String> titles(Standing standing) {
        var search = new ModuleSearch("essai", Optional.of(standing), Optional.empty(), "", false, false);
        return list.find(search, 0).modules().stream().map(ListedModule::title).toList();
    }

    @Test
    void aModuleThatAnotherOneAsksForIsNotWithdrawn() {
        withoutSecondReader();
        var id = begun().id();
        publish(id);
        var second = studio.begin(
                "suite", StudioPeople.TEXT.replace("prerequisites: []", "prerequisites: [essai]"), Map.of());
        assertThat(publish(second)).isInstanceOf(Outcome.Done.class);
        assertThat(publishing.withdraw(id)).isInstanceOfSatisfying(Outcome.Faulty.class, it -> assertThat(
                        it.faults().getFirst().file())
                .isEqualTo("modules/suite/module.md"));
        assertThat(shelf.library().revision("essai")).isPresent();
    }

    @Test
    void anAdaptedModuleWinsUntilItsTrainerDropsIt() {
        withoutSecondReader();
        var shipped = served("premier-geste");
        var id = studio.adapt("premier-geste");
        change(id, "C'est fait.", "Voilà.");
        assertThat(publish(id)).isEqualTo(new Outcome.Done(true));
        assertThat(served("premier-geste").text()).contains("Voilà.");
        assertThat(served("premier-geste").module().adaptedFrom()).contains("premier-geste");
        assertThat(publishing.of(id).beneath()).isTrue();
        assertThat(listed(Standing.LOCAL)).singleElement().satisfies(it -> assertThat(it.newer())
                .isFalse());
        assertThat(publishing.withdraw(id)).isEqualTo(new Outcome.Done(true));
        assertThat(served("premier-geste").sha256()).isEqualTo(shipped.sha256());
        assertThat(listed(Standing.WITHDRAWN)).isEmpty();
    }

    @Test
    void aChangedKeyIsAskedAboutOnceMore() {
        withoutSecondReader();
        var id = begun().id();
        publish(id);
        change(id, "    right: true\n", "");
        change(id, "- text: \"Le bleu\"\n", "- text: \"Le bleu\"\n    right: true\n");
        assertThat(publish(id)).isInstanceOfSatisfying(Outcome.Flipping.class, it -> assertThat(it.flips())
                .singleElement()
                .satisfies(flips -> assertThat(flips.activityId()).isEqualTo("lequel")));
        assertThat(served("essai").text()).doesNotContain("bleu\"\n    right");
        assertThat(publishing.publish(id, draft(id).version(), true)).isEqualTo(new Outcome.Done(true));
    }

    @Test
    void newsOfTheShippedTextAreTakenUpPartByPartAndConflictsTold() {
        var id = studio.adapt("premier-geste");
        assertThat(news.of(draft(id))).isEmpty();
        assertThat(news.any(draft(id))).isFalse();
        anOlderOrigin(id, "C'est un clic.", "C'était un clic.");
        change(id, "Posez l'index", "Mettez l'index");
        change(id, "La flèche bouge avec elle.", "La flèche suit.");

        var told = news.of(draft(id)).orElseThrow();
        assertThat(told.after().byKey())
                .extractingByKey("cliquer")
                .isNotEqualTo(told.before().byKey().get("cliquer"));
        var taken = news.take(id);
        assertThat(taken.parts()).containsExactly("cliquer");
        assertThat(draft(id).text()).contains("La flèche suit.", "Mettez l'index");
        assertThat(editor.history(id)).extracting(DraftVersion::why).contains(Why.ASIDE);
        assertThat(news.any(draft(id))).isFalse();
        assertRefused(Reason.SAME, () -> news.take(id));
    }

    @Test
    void whatOnlyTheShippedTextChangedIsTakenUp() {
        var id = studio.adapt("premier-geste");
        anOlderOrigin(id, "C'est un clic.", "C'était un clic.");
        change(id, "La flèche bouge avec elle.", "La flèche suit.");
        change(id, "C'est un clic.", "C'était un clic.");
        assertThat(news.take(id).clean()).isTrue();
        assertThat(draft(id).text())
                .contains("La flèche suit.", "C'est un clic.")
                .doesNotContain("C'était un clic.");
        assertThat(Manuscript.of(draft(id).text()).head()).contains("adapted_from: premier-geste");
        assertThat(editor.read(draft(id)).problems()).isEmpty();
    }

    @Test
    void theListSaysThatANewerShippedTextWaitsUntilItIsTakenUp() {
        withoutSecondReader();
        var id = studio.adapt("premier-geste");
        anOlderOrigin(id, "C'est un clic.", "C'était un clic.");
        change(id, "La flèche bouge avec elle.", "La flèche suit.");
        publish(id);
        assertThat(listed(Standing.LOCAL)).singleElement().satisfies(it -> assertThat(it.newer())
                .isTrue());
        news.take(id);
        assertThat(listed(Standing.LOCAL)).singleElement().satisfies(it -> assertThat(it.newer())
                .isFalse());
    }

    private List<ListedModule> listed(Standing standing) {
        return list.find(new ModuleSearch("", Optional.of(standing), Optional.empty(), "", false, false), 0)
                .modules();
    }

    @Test
    void newsCanBeLeft() {
        var id = studio.adapt("premier-geste");
        assertThat(newer()).isFalse();
        anOlderOrigin(id, "C'est un clic.", "C'était un clic.");
        var before = draft(id).text();
        assertThat(news.any(draft(id))).isTrue();
        assertThat(newer()).isTrue();
        news.leave(id);
        assertThat(newer()).isFalse();
        assertThat(news.any(draft(id))).isFalse();
        assertThat(draft(id).text()).isEqualTo(before);
    }

    private boolean newer() {
        return list.find(ModuleSearch.ALL, 0).modules().stream()
                .filter(it -> it.id().equals("premier-geste"))
                .findFirst()
                .orElseThrow()
                .newer();
    }

    /** The draft began from an older text of the program than the one that is shipped now. */
    private void anOlderOrigin(String id, String now, String then) {
        var shipped = served("premier-geste");
        assertThat(shipped.text()).contains(now);
        var text = shipped.text().replace(now, then);
        var sha256 = Revision.hash(text, shipped.media());
        jdbc.sql("""
                insert into module_revision (sha256, module_id, origin, state, text, stored_at)
                values (:sha, 'premier-geste', 'shipped', 'withdrawn', :text, timestamp '2026-01-01 00:00:00')
                on conflict do nothing
                """).param("sha", sha256).param("text", text).update();
        jdbc.sql("""
                insert into module_revision_media (revision_sha256, name, media_sha256)
                select :sha, name, media_sha256 from module_revision_media where revision_sha256 = :now
                on conflict do nothing
                """).param("sha", sha256).param("now", shipped.sha256()).update();
        keeper.reload();
        jdbc.sql("update module_draft set origin = :sha where id = :id")
                .param("sha", sha256)
                .param("id", id)
                .update();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"RESIDENT", "ADVISER", "ADMIN"})
    void whoIsNoTrainerDoesNothingHere(Role role) {
        var id = begun().id();
        be(rosa, role);
        for (Runnable act : List.<Runnable>of(
                () -> publishing.of(id),
                () -> publishing.publish(id, 1, true),
                () -> publishing.withdraw(id),
                () -> reviewing.of(id),
                () -> reviewing.send(id, ""),
                () -> reviewing.recall(id),
                () -> reviewing.say(id, "lire", "Ah."),
                () -> reviewing.approve(id, 1, ""),
                () -> reviewing.askForChanges(id, 1, "Ah."),
                () -> news.take(id),
                () -> news.leave(id))) {
            assertThatThrownBy(act::run).isInstanceOf(AccessDeniedException.class);
        }
    }
}
