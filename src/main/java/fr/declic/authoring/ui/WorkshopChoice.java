package fr.declic.authoring.ui;

import com.vaadin.flow.router.QueryParameters;
import fr.declic.content.CourseModule;
import fr.declic.content.Library;
import fr.declic.content.WorkshopTime;
import fr.declic.page.WorkshopPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a workshop is made of. It is in the address alone, so that Back, reload and a bookmark bring it again.
 *
 * @param modules ids, {@link WorkshopTime#MOST_MODULES} at most, each once; perhaps of none that is served
 * @param minutes empty until somebody has said
 */
record WorkshopChoice(List<String> modules, Optional<Integer> minutes, int people) {

    private static final int USUAL = 8;
    private static final int AN_HOUR = 60;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

    WorkshopChoice {
        modules = List.copyOf(modules);
    }

    /** What is no choice in an address is as if it were not there. */
    static WorkshopChoice of(QueryParameters parameters) {
        return new WorkshopChoice(
                parameters
                        .getSingleParameter("modules")
                        .map(it -> Stream.of(it.split(",")))
                        .orElse(Stream.empty())
                        .filter(it -> it.matches("[a-z0-9-]{1,60}"))
                        .distinct()
                        .limit(WorkshopTime.MOST_MODULES)
                        .toList(),
                parameters.getSingleParameter("minutes").flatMap(WorkshopChoice::minutes),
                parameters
                        .getSingleParameter("people")
                        .flatMap(WorkshopChoice::people)
                        .orElse(USUAL));
    }

    static Optional<Integer> minutes(String typed) {
        return number(typed, WorkshopTime.SHORTEST, WorkshopTime.LONGEST);
    }

    static Optional<Integer> people(String typed) {
        return number(typed, 1, WorkshopPlan.MOST_PEOPLE);
    }

    private static Optional<Integer> number(String typed, int least, int most) {
        return Optional.of(typed.strip())
                .filter(it -> NUMBER.matcher(it).matches())
                .map(Integer::valueOf)
                .filter(it -> it >= least && it <= most);
    }

    QueryParameters parameters() {
        var all = new LinkedHashMap<String, String>();
        all.put("modules", String.join(",", modules));
        minutes.ifPresent(it -> all.put("minutes", it.toString()));
        all.put("people", Integer.toString(people));
        return QueryParameters.simple(all.entrySet().stream()
                .filter(it -> !it.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** Those that are served. */
    List<CourseModule> served(Library library) {
        return modules.stream().flatMap(it -> library.module(it).stream()).toList();
    }

    boolean full() {
        return modules.size() == WorkshopTime.MOST_MODULES;
    }

    /** With a module at the end, or without it. */
    WorkshopChoice toggled(String module) {
        var other = new ArrayList<>(modules);
        if (!other.remove(module)) {
            other.add(module);
        }
        return new WorkshopChoice(other, minutes, people);
    }

    /** With a module one place up or down. */
    WorkshopChoice moved(String module, int by) {
        int place = modules.indexOf(module);
        if (place < 0 || place + by < 0 || place + by >= modules.size()) {
            return this;
        }
        var other = new ArrayList<>(modules);
        other.remove(place);
        other.add(place + by, module);
        return new WorkshopChoice(other, minutes, people);
    }

    WorkshopChoice lasting(int ofMinutes, int withPeople) {
        return new WorkshopChoice(modules, Optional.of(ofMinutes), withPeople);
    }

    /** The length in which a beginner is at ease, an hour at least. */
    static int comfortable(List<CourseModule> modules) {
        return modules.isEmpty() ? AN_HOUR : WorkshopTime.enough(minutes(modules), AN_HOUR);
    }

    static List<Integer> minutes(List<CourseModule> modules) {
        return modules.stream().map(CourseModule::minutes).toList();
    }
}
