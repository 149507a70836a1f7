package fr.declic.authoring;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/** What a list says of each draft, remembered for as long as nobody changes it: no visit reads all texts again. */
@Component
class DraftFacts {

    private static final int MOST = 20_000;

    private final DraftLines lines;
    private final ModuleDrafts drafts;
    private final DraftReader reader;
    private final Cache<String, DraftHead> heads =
            Caffeine.newBuilder().maximumSize(MOST).build();
    private final Cache<String, Integer> faults =
            Caffeine.newBuilder().maximumSize(MOST).build();

    DraftFacts(DraftLines lines, ModuleDrafts drafts, DraftReader reader) {
        this.lines = lines;
        this.drafts = drafts;
        this.reader = reader;
    }

    /** By the drafts' ids. */
    Map<String, DraftHead> heads(Collection<DraftLine> all) {
        var found = new HashMap<String, DraftHead>();
        var unknown = all.stream()
                .filter(line -> heads.getIfPresent(text(line)) == null)
                .map(DraftLine::id)
                .toList();
        var texts = lines.heads(unknown, DraftHead.FAR);
        for (var line : all) {
            found.put(line.id(), heads.get(text(line), _ -> DraftHead.of(texts.getOrDefault(line.id(), ""))));
        }
        return found;
    }

    /** How many faults it has; empty when nobody has counted them since it changed. */
    OptionalInt known(DraftLine line) {
        var known = faults.getIfPresent(textAndFiles(line));
        return known == null ? OptionalInt.empty() : OptionalInt.of(known);
    }

    /** Reads those that nobody has read since they changed. */
    void count(List<DraftLine> some) {
        for (var line : some) {
            if (known(line).isEmpty()) {
                drafts.find(line.id())
                        .ifPresent(draft -> faults.put(
                                textAndFiles(line),
                                reader.read(draft).problems().size()));
            }
        }
    }

    private static String text(DraftLine line) {
        return line.id() + " " + line.version();
    }

    private static String textAndFiles(DraftLine line) {
        return text(line) + " " + line.files();
    }
}
