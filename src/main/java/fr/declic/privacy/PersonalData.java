package fr.declic.privacy;

import fr.declic.account.AccountId;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a feature holds about one person, in words that they understand and as data that a program can read. Each feature
 * that keeps something has a bean of this type; « Mes données » shows it and hands it over. A test compares
 * {@link #columns} with the database's catalogue, so that nothing is forgotten.
 */
public interface PersonalData {

    /** Every column that names an account and that this covers: {@code attempt.account_id}. */
    Set<String> columns();

    /** What is held about this person, in this language. Only « Mes données » asks, for the person themselves. */
    List<Section> of(AccountId person, Locale language);

    /**
     * One kind of thing that is kept, as a table.
     *
     * @param name of the data in the file for programs: {@code attempts}
     * @param title plain text, in words
     * @param why what is kept, why, and for how long: a few short sentences
     * @param heads of the columns
     * @param entries opened each time that they are read, and closed after; never all in memory if they can be many
     */
    record Section(String name, String title, String why, List<String> heads, Source<Entry> entries) {

        public Section {
            heads = List.copyOf(heads);
        }
    }

    /**
     * @param cells in words, as many as there are heads
     * @param data texts, numbers, booleans, lists and maps
     * @param files that belong to it, such as pictures
     */
    record Entry(List<String> cells, Map<String, ?> data, List<Attached> files) {

        public Entry {
            cells = List.copyOf(cells);
            files = List.copyOf(files);
        }

        public Entry(List<String> cells, Map<String, ?> data) {
            this(cells, data, List.of());
        }
    }

    /**
     * A file to hand over.
     *
     * @param path in the archive: {@code images/0f3a.png}; the same path is the same file
     * @param what it is, in words
     */
    record Attached(String path, String what, Bytes bytes) {

        private static final Pattern PATH = Pattern.compile("[a-z0-9][a-z0-9-]*(/[a-z0-9][a-z0-9-]*)*\\.[a-z0-9]{1,5}");

        public Attached {
            if (!PATH.matcher(path).matches()) {
                throw new IllegalArgumentException("not a path in the archive: " + path);
            }
        }
    }

    /** The content of a file, opened when it is written. */
    @FunctionalInterface
    interface Bytes {
        InputStream open() throws IOException;
    }

    /** What can be read more than once. */
    @FunctionalInterface
    interface Source<T> {

        Stream<T> open();

        /** What is few, and in memory. */
        static <T> Source<T> of(List<T> all) {
            return all::stream;
        }

        /** What may be many, read from the database part by part. */
        static <T> Source<T> paged(Page<T> page) {
            return () -> Stream.iterate(0, from -> from + Page.SIZE)
                    .map(from -> page.read(from, Page.SIZE))
                    .takeWhile(part -> !part.isEmpty())
                    .flatMap(List::stream);
        }
    }

    @FunctionalInterface
    interface Page<T> {

        int SIZE = 500;

        /**
         * @param from how many to pass over
         * @param most how many to read
         */
        List<T> read(int from, int most);
    }
}
