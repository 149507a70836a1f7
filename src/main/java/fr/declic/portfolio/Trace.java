package fr.declic.portfolio;

import fr.declic.platform.WrittenText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What someone tells of their practice.
 *
 * @param id 32 hexadecimal digits
 * @param codes of the competencies that it speaks of, within the framework
 * @param kept when it was last written to
 * @param added when it came into the portfolio; empty as long as it is a draft, which only its author sees
 */
public record Trace(String id, Written written, Instant kept, Optional<Instant> added, List<TraceFile> files) {

    /** How many a person may have. */
    public static final int MOST = 200;

    public Trace {
        files = List.copyOf(files);
    }

    /** What one types. */
    public record Written(String title, Optional<LocalDate> happened, String text, List<String> codes) {

        /** In signs. */
        public static final int TITLE = 120;

        public static final int TEXT = 10_000;

        public static final Written NOTHING = new Written("", Optional.empty(), "", List.of());

        public Written {
            title = WrittenText.line(title, TITLE);
            text = WrittenText.of(text, TEXT);
            codes = List.copyOf(codes);
        }
    }

    public boolean isDraft() {
        return added.isEmpty();
    }

    /** Nothing was written yet. */
    public boolean isBlank() {
        return written.title().isBlank() && written.text().isBlank() && files.isEmpty();
    }
}
