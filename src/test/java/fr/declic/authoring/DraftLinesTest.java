package fr.declic.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.account.AccountId;
import fr.declic.content.Media;
import fr.declic.platform.DatabaseTest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What lists read of the drafts' tables. */
@SuppressWarnings("NullAway.Init")
class DraftLinesTest extends DatabaseTest {

    private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");
    private static final Media DOT = media("dot");
    private static final Media LINE = media("line");

    private ModuleDrafts drafts;
    private DraftFiles files;
    private DraftLines lines;
    private FileUses uses;
    private AccountId karim;

    private static Media media(String text) {
        return Media.of("image/png", text.getBytes(StandardCharsets.US_ASCII));
    }

    @BeforeEach
    void aTrainer() {
        files = new DraftFiles(jdbc);
        drafts = new ModuleDrafts(jdbc, files);
        lines = new DraftLines(jdbc);
        uses = new FileUses(jdbc);
        karim = new AccountId(someone());
    }

    private void draft(String id, String moduleId, String text) {
        drafts.begin(id, moduleId, text, Optional.empty(), karim, NOON);
    }

    @Test
    void aLineSaysWhatIsKeptAndChangesWhenAFileDoes() {
        draft("d1", "la-souris", "A");
        var before = lines.live().getFirst();
        assertThat(before.moduleId()).isEqualTo("la-souris");
        assertThat(before.version()).isOne();
        assertThat(before.state()).isEqualTo(Draft.State.DRAFT);
        assertThat(before.madeBy()).contains(karim);
        assertThat(before.changedBy()).contains(karim);
        assertThat(before.changedAt()).isEqualTo(NOON);
        assertThat(before.binnedAt()).isEmpty();

        files.put("d1", "a.png", DOT, NOON);
        var one = lines.live().getFirst().files();
        files.put("d1", "a.png", LINE, NOON.plusSeconds(1));
        var replaced = lines.live().getFirst().files();
        files.remove("d1", "a.png");
        assertThat(List.of(before.files(), one, replaced)).doesNotHaveDuplicates();
        assertThat(lines.live().getFirst().files()).isEqualTo(before.files());
    }

    @Test
    void whatIsInTheBinIsThereAlone() {
        draft("d1", "la-souris", "A");
        draft("d2", "le-clavier", "B");
        drafts.bin("d1", karim, NOON.plusSeconds(5));
        assertThat(lines.live()).extracting(DraftLine::id).containsExactly("d2");
        assertThat(lines.binned(10)).singleElement().satisfies(it -> {
            assertThat(it.id()).isEqualTo("d1");
            assertThat(it.binnedAt()).contains(NOON.plusSeconds(5));
        });
        drafts.bin("d2", karim, NOON.plusSeconds(6));
        assertThat(lines.binned(1)).extracting(DraftLine::id).containsExactly("d2");
    }

    @Test
    void theBeginningsOfManyTextsComeInFewQueries() {
        IntStream.range(0, 1_201).forEach(i -> draft("d" + i, "m" + i, "texte numéro " + i));
        var heads = lines.heads(lines.live().stream().map(DraftLine::id).toList(), 8);
        assertThat(heads).hasSize(1_201).containsEntry("d1200", "texte nu");
        assertThat(lines.heads(List.of(), 8)).isEmpty();
    }

    @Test
    void aFileIsUsedWhereTheTextNamesItAndNotWhereItNamesOneThatEndsLikeIt() {
        draft("d1", "la-souris", "![x](a.png)\nimage: b.png\nsons: [c.png, \"d.png\"]\n![y](un-e.png)");
        for (var name : List.of("a.png", "b.png", "c.png", "d.png", "e.png")) {
            files.put("d1", name, DOT, NOON);
        }
        draft("d2", "jete", "");
        files.put("d2", "z.png", LINE, NOON);
        drafts.bin("d2", karim, NOON);

        assertThat(uses.of(false, 0, 10))
                .filteredOn(FileUses.Use::named)
                .extracting(it -> it.file().name())
                .containsExactly("a.png", "b.png", "c.png", "d.png");
        assertThat(uses.of(true, 0, 10)).singleElement().satisfies(it -> {
            assertThat(it.file().name()).isEqualTo("e.png");
            assertThat(it.draft()).isEqualTo("d1");
            assertThat(it.moduleId()).isEqualTo("la-souris");
            assertThat(it.head()).startsWith("![x]");
        });
        assertThat(uses.of(false, 3, 1)).extracting(it -> it.file().name()).containsExactly("d.png");
        assertThat(uses.count(false)).isEqualTo(5);
        assertThat(uses.count(true)).isOne();
    }

    @Test
    void equalFilesAreWeighedOnceWhereTheyAreKept() {
        assertThat(uses.weight()).isEqualTo(new FileUses.Weight(0, 0, 0));
        draft("d1", "un", "");
        draft("d2", "deux", "");
        files.put("d1", "a.png", DOT, NOON);
        files.put("d2", "b.png", DOT, NOON);
        files.put("d2", "c.png", LINE, NOON);
        assertThat(uses.weight()).isEqualTo(new FileUses.Weight(3, 10, 7));
    }
}
