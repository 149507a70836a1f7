package fr.declic.content;

import java.util.Collection;
import java.util.stream.IntStream;
import org.apache.commons.lang3.StringUtils;

/** Names of files beside a module, made from those that people give. */
final class FileNames {

    private static final int FARTHEST = 300;
    private static final int LONGEST_SHOWN = 80;

    private FileNames() {}

    /** The name as it was given, without its folder, on one line: to say which file is meant. */
    static String shown(String given) {
        var end = StringUtils.right(given, FARTHEST).replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ");
        var name = end.substring(1 + Math.max(end.lastIndexOf('/'), end.lastIndexOf('\\')))
                .strip();
        return StringUtils.abbreviate(name.isEmpty() ? "fichier" : name, LONGEST_SHOWN);
    }

    /**
     * A safe name that no other file there has: {@code photo-de-ete.jpg} for {@code photo de Été.JPG}, then
     * {@code photo-de-ete-2.jpg}.
     *
     * @param otherwise when nothing is left of the name
     */
    static String free(String given, String otherwise, String extension, Collection<String> taken) {
        var slug = Section.slug(shown(given).replaceFirst("(?<=.)\\.[A-Za-z0-9]{1,5}$", ""));
        var name = slug.isEmpty() ? otherwise : slug;
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> (n == 1 ? name : name + "-" + n) + "." + extension)
                .filter(it -> !taken.contains(it))
                .findFirst()
                .orElseThrow();
    }
}
