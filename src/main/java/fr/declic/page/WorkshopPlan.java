package fr.declic.page;

import fr.declic.content.CourseModule;
import fr.declic.content.Library;
import fr.declic.content.WorkshopTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The plan of a session, made from one or several modules, as blocks of plain text: whoever leads it rewrites them before
 * they are printed. Nothing in it is escaped.
 *
 * @param facts the length and the people, in one line
 * @param blocks in their order; none is empty
 */
public record WorkshopPlan(String title, String facts, List<Block> blocks) {

    public static final int MOST_PEOPLE = 30;

    /**
     * A heading with its text, lines apart by LF.
     *
     * @param key of a-z, 0-9 and hyphen, unique in the plan; the same for the same module in another plan
     */
    public record Block(String key, String heading, String text) {}

    public WorkshopPlan {
        blocks = List.copyOf(blocks);
    }

    /**
     * @param modules 1 to {@link WorkshopTime#MOST_MODULES}, in the order in which they are done
     * @param minutes {@link WorkshopTime#SHORTEST} to {@link WorkshopTime#LONGEST}
     * @param people 1 to {@value #MOST_PEOPLE}
     * @param base where this installation is, such as {@code https://declic.example}, no slash at its end
     * @param texts in the language of the plan, which is the modules'
     */
    public static WorkshopPlan of(
            List<CourseModule> modules, int minutes, int people, Library library, String base, Texts texts) {
        return new Writer(modules, minutes, people, library, base, texts).plan();
    }

    private record Writer(
            List<CourseModule> modules, int minutes, int people, Library library, String base, Texts texts) {

        WorkshopPlan plan() {
            var kit = new WorkshopKit(modules, people, base, this::say);
            var blocks = new ArrayList<Block>();
            blocks.add(block("place", say("place.lines")));
            blocks.add(block("aims", say("aims.before") + "\n" + list(modules, it -> line(it, it.canDo()))));
            blocks.add(block("prepare", kit.toPrepare()));
            blocks.add(block("time", schedule()));
            blocks.add(block("welcome", say("welcome.lines")));
            modules.forEach(module -> {
                blocks.add(block("steps", module, new WorkshopSteps(module, this::say).lines()));
                blocks.add(block("say", module, new Markdown(module.language()).lines(module.guide())));
                blocks.add(block("do", module, kit.together(module)));
            });
            blocks.add(block("offline", kit.offline()));
            blocks.add(block("access", kit.access()));
            blocks.add(block("end", end()));
            return new WorkshopPlan(title(), say("facts", length(minutes), people, modules.size()), blocks);
        }

        private String title() {
            return say("title", modules.stream().map(this::titled).collect(Collectors.joining(", ")));
        }

        private String titled(CourseModule module) {
            return Typography.of(module.title(), module.language());
        }

        /** One thing a line: when, what, how long. */
        private String schedule() {
            var time =
                    WorkshopTime.of(modules.stream().map(CourseModule::minutes).toList(), minutes);
            return list(time.slots(), this::slot);
        }

        private String slot(WorkshopTime.Slot slot) {
            var what =
                    switch (slot.kind()) {
                        case WELCOME -> say("slot.welcome");
                        case BREAK -> say("slot.break");
                        case END -> say("slot.end");
                        case SHOW -> say("slot.show", titled(modules.get(slot.module())));
                        case PRACTICE -> say("slot.practice");
                        case TALK -> say("slot.talk");
                    };
            var begins = say("clock", slot.from() / 60, "%02d".formatted(slot.from() % 60));
            return say("slot", begins, what, slot.minutes());
        }

        private String length(int all) {
            return all < 60
                    ? say("minutes", all)
                    : all % 60 == 0 ? say("hours", all / 60) : say("hours.minutes", all / 60, all % 60);
        }

        private String end() {
            var next = WorkshopNext.of(modules, library);
            var further = next.isEmpty()
                    ? ""
                    : "\n" + say("end.next") + "\n"
                            + list(next, it -> say("item", titled(it), base + Addresses.module(it)));
            return say("end.lines", base + Addresses.CATALOGUE) + further;
        }

        private Block block(String key, String text) {
            return new Block(key, say(key), text);
        }

        private Block block(String key, CourseModule module, String text) {
            return new Block(key + "-" + module.id(), say(key, titled(module)), text);
        }

        private String line(CourseModule module, String words) {
            return say("line", new Markdown(module.language()).plain(words));
        }

        private String say(String key, Object... args) {
            return Typography.of(texts.get("page.workshop." + key, args), texts.locale());
        }
    }

    /** Says a text of the plan. */
    interface Say {
        String say(String key, Object... args);
    }

    static <T> String list(List<T> items, Function<T, String> line) {
        return items.stream().map(line).collect(Collectors.joining("\n"));
    }

    /** Each line of a text that begins with its number, from 1. */
    static String numbered(List<String> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> (i + 1) + ". " + lines.get(i))
                .collect(Collectors.joining("\n"));
    }
}
