package fr.declic.learning;

import fr.declic.account.AccountId;
import fr.declic.activity.Activity;
import fr.declic.activity.Answer;
import fr.declic.activity.Pictured;
import fr.declic.content.Revision;
import fr.declic.learning.Drafts.Draft;
import fr.declic.page.Addresses;
import fr.declic.page.Markdown;
import fr.declic.platform.Messages;
import fr.declic.privacy.PersonalData;
import fr.declic.privacy.When;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a learner did: answers, places, what is under way; with the words and pictures of what they answered. */
@Component
@Order(20)
class LearningData implements PersonalData {

    private final Attempts attempts;
    private final Progresses progresses;
    private final Drafts drafts;
    private final RevisionArchive archive;
    private final Messages messages;

    LearningData(Attempts attempts, Progresses progresses, Drafts drafts, RevisionArchive archive, Messages messages) {
        this.attempts = attempts;
        this.progresses = progresses;
        this.drafts = drafts;
        this.archive = archive;
        this.messages = messages;
    }

    @Override
    public Set<String> columns() {
        return Set.of("attempt.account_id", "draft.account_id", "progress.account_id");
    }

    @Override
    public List<Section> of(AccountId person, Locale language) {
        return List.of(
                section(
                        "attempts",
                        List.of("when", "module", "question", "answer", "result", "help"),
                        Source.paged((from, most) -> attempts.of(person, from, most).stream()
                                .map(attempt -> attempt(attempt, language))
                                .toList()),
                        language),
                section(
                        "progress",
                        List.of("module", "step", "begun", "moved", "done"),
                        Source.of(progresses.of(person).stream()
                                .map(progress -> progress(progress, language))
                                .toList()),
                        language),
                section(
                        "drafts",
                        List.of("when", "module", "question", "answer"),
                        Source.of(drafts.of(person).stream()
                                .map(draft -> draft(draft, language))
                                .toList()),
                        language));
    }

    private Section section(String name, List<String> heads, Source<Entry> entries, Locale language) {
        return new Section(
                name,
                say(name + ".title", language),
                say(name + ".why", language),
                heads.stream().map(head -> say("head." + head, language)).toList(),
                entries);
    }

    private Entry attempt(Attempt attempt, Locale language) {
        var evidence = attempt.evidence();
        var question = new Asked(evidence.moduleId(), attempt.sha256(), evidence.activityId(), attempt.answer());
        var share = Math.round(evidence.share() * 100);
        var help = evidence.help().name().toLowerCase(Locale.ROOT);
        var data = question.data();
        data.put("at", evidence.at().toString());
        data.put("share", evidence.share());
        data.put("help", help);
        data.put("kind", evidence.kind());
        data.put("difficulty", evidence.difficulty());
        data.put("competencies", evidence.competencies());
        evidence.variantOf().ifPresent(it -> data.put("variantOf", it));
        return new Entry(
                List.of(
                        When.of(evidence.at(), language),
                        question.title(),
                        question.prompt(),
                        question.words(language),
                        say("share", language, share),
                        say("help." + help, language)),
                data,
                question.picture(say("picture", language)));
    }

    private Entry draft(Draft draft, Locale language) {
        var question = new Asked(draft.moduleId(), draft.sha256(), draft.activityId(), draft.answer());
        var data = question.data();
        data.put("at", draft.keptAt().toString());
        return new Entry(
                List.of(
                        When.of(draft.keptAt(), language),
                        question.title(),
                        question.prompt(),
                        question.words(language)),
                data);
    }

    private Entry progress(Progress progress, Locale language) {
        var revision = archive.find(progress.sha256());
        var step = revision.flatMap(it -> it.module().step(progress.stepId()));
        return new Entry(
                List.of(
                        title(revision, progress.moduleId()),
                        step.map(it -> it.title()).orElse(progress.stepId()),
                        When.of(progress.startedAt(), language),
                        When.of(progress.movedAt(), language),
                        progress.completedAt().map(at -> When.of(at, language)).orElse("")),
                Map.of(
                        "module",
                        progress.moduleId(),
                        "revision",
                        progress.sha256(),
                        "step",
                        progress.stepId(),
                        "begun",
                        progress.startedAt().toString(),
                        "moved",
                        progress.movedAt().toString(),
                        "done",
                        progress.completedAt().map(Instant::toString).orElse("")));
    }

    private static String title(Optional<Revision> revision, String moduleId) {
        return revision.map(it -> it.module().title()).orElse(moduleId);
    }

    private String say(String key, Locale language, Object... args) {
        return messages.getTranslation("learning.data." + key, language, args);
    }

    /** An answer beside what was asked, as far as that can still be read. */
    private final class Asked {

        private final String moduleId;
        private final String sha256;
        private final String activityId;
        private final Answer answer;
        private final Optional<Revision> revision;
        private final Optional<Activity> activity;

        Asked(String moduleId, String sha256, String activityId, Answer answer) {
            this.moduleId = moduleId;
            this.sha256 = sha256;
            this.activityId = activityId;
            this.answer = answer;
            revision = archive.find(sha256);
            activity = revision.flatMap(it -> it.module().activity(activityId));
        }

        private Locale itsLanguage() {
            return revision.map(it -> it.module().language()).orElse(Locale.FRENCH);
        }

        String title() {
            return LearningData.title(revision, moduleId);
        }

        String prompt() {
            return activity.map(it -> new Markdown(itsLanguage()).plain(it.prompt()))
                    .orElse(activityId);
        }

        String words(Locale language) {
            var words = new AnswerWords(messages, language);
            return activity.map(it -> words.of(it, answer, itsLanguage())).orElseGet(() -> words.of(answer));
        }

        TreeMap<String, Object> data() {
            var data = new TreeMap<String, Object>();
            data.put("module", moduleId);
            data.put("moduleTitle", title());
            data.put("revision", sha256);
            data.put("activity", activityId);
            data.put("question", prompt());
            data.put("answer", AnswerJson.data(answer));
            return data;
        }

        /** What the question was about, where it was a picture. */
        List<Attached> picture(String what) {
            return activity.filter(Pictured.class::isInstance)
                    .map(Pictured.class::cast)
                    .flatMap(pictured -> revision.map(it -> it.media().get(pictured.picture())))
                    .map(media -> new Attached(
                            "images" + Addresses.media(media).substring("/media".length()),
                            what,
                            () -> new ByteArrayInputStream(media.bytes())))
                    .map(List::of)
                    .orElse(List.of());
        }
    }
}
