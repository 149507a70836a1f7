package fr.declic.portfolio;

import fr.declic.account.CurrentAccount;
import fr.declic.platform.WrittenText;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The private journal of who is there. No method takes somebody's id: nobody, whatever their role, can ask for another's.
 */
@Service
@PreAuthorize("hasRole('ADVISER')")
public class MyLogbook {

    /** How many entries a page of the list holds. */
    public static final int PAGE = 20;

    private final CurrentAccount current;
    private final LogbookEntries entries;
    private final Clock clock;

    MyLogbook(CurrentAccount current, LogbookEntries entries, Clock clock) {
        this.current = current;
        this.entries = entries;
        this.clock = clock;
    }

    /** Where to write: a new page, or the one that is still white; empty if there are {@link LogbookEntry#MOST}. */
    @Transactional
    public Optional<String> begin() {
        var me = current.require();
        return entries.blank(me).or(() -> {
            if (entries.count(me, "") >= LogbookEntry.MOST) {
                return Optional.empty();
            }
            var id = WrittenText.newId();
            entries.begin(id, me, clock.instant());
            return Optional.of(id);
        });
    }

    /**
     * @param words that stand in it; empty for all
     * @param page from 0
     */
    public List<LogbookEntry> read(String words, int page) {
        return entries.of(current.require(), words, Math.max(page, 0) * PAGE, PAGE);
    }

    public int count(String words) {
        return entries.count(current.require(), words);
    }

    public Optional<LogbookEntry> find(String entry) {
        return entries.of(current.require(), entry);
    }

    /** False if it is not there any more. */
    @Transactional
    public boolean keep(String entry, String text) {
        return entries.keep(current.require(), entry, WrittenText.of(text, LogbookEntry.TEXT), clock.instant());
    }

    @Transactional
    public boolean delete(String entry) {
        return entries.delete(current.require(), entry);
    }
}
