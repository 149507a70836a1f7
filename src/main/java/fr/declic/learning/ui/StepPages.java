package fr.declic.learning.ui;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.declic.content.Revision;
import fr.declic.content.Step;
import fr.declic.page.StepPage;
import fr.declic.page.StepParts;
import fr.declic.page.Texts;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Rendered steps, kept by the hash of their text and shared by every session. */
@Component
class StepPages {

    private record Key(String sha256, String stepId, Locale locale) {}

    private final Cache<Key, StepParts> parts =
            Caffeine.newBuilder().maximumSize(2_000).build();

    StepParts parts(Revision revision, Step step, Texts texts) {
        var key = new Key(revision.sha256(), step.id(), texts.locale());
        return parts.get(key, _ -> StepPage.parts(revision, step, texts));
    }
}
