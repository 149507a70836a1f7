package fr.declic.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.content.Shelf;
import fr.declic.page.Addresses;
import java.lang.reflect.Field;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code page} writes addresses that the features' routes must answer: each one that it knows, and each one it writes. */
@SuppressWarnings("NullAway.Init")
class AddressesTest extends OverHttpTest {

    private static final Pattern LINK = Pattern.compile(" (?:href|src)=\"(/[^\"#]*)[\"#]");

    @Autowired
    Shelf shelf;

    /** Modules are alike to the routes: all screens of a few of them, and the ways to the others from home. */
    @Test
    void everyAddressThatThePagesKnowLeadsSomewhere() {
        var known = new TreeSet<String>();
        Arrays.stream(Addresses.class.getFields()).map(AddressesTest::value).forEach(known::add);
        for (var id : List.of("premier-geste", "le-clavier", "qui-fait-quoi")) {
            var revision = shelf.library().revisions().get(id);
            var module = revision.module();
            known.add(Addresses.module(module));
            known.add(Addresses.fiche(module.id()));
            module.steps().forEach(step -> known.add(Addresses.step(module.id(), step.id())));
            for (int number = 1; number <= module.review().size(); number++) {
                known.add(Addresses.more(module.id(), number));
            }
            revision.media().values().forEach(media -> known.add(Addresses.media(media)));
        }
        shelf.library().courses().values().forEach(course -> known.add(Addresses.course(course)));

        assertThat(known).hasSizeGreaterThan(20).allSatisfy(this::answers);
    }

    @Test
    void everyLinkOnEveryPageThatOneReachesFromHomeLeadsSomewhere() {
        var ahead = new ArrayDeque<>(Set.of("/"));
        var met = new TreeSet<>(ahead);
        while (!ahead.isEmpty()) {
            var links = LINK.matcher(answers(ahead.remove()));
            while (links.find()) {
                var address = links.group(1).replace("&amp;", "&");
                if (met.add(address)) {
                    ahead.add(address);
                }
            }
        }
        assertThat(met).contains("/catalogue", "/carte", "/quitter", "/confort", "/aide", "/licence");
    }

    private String answers(String address) {
        var answer = get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer.body();
    }

    private static String value(Field constant) {
        try {
            return (String) constant.get(null);
        } catch (IllegalAccessException notPublic) {
            throw new IllegalStateException(notPublic);
        }
    }
}
