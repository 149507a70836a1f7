package fr.declic.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The files of a ZIP that somebody gave. Its list of contents is read first, and says how many there are; then each file
 * is unfolded as far as it may be long, and all of them as far as they may be together.
 *
 * @param files by path
 * @param left what was not unfolded, and why, in plain French, by path
 */
record GivenZip(SortedMap<String, byte[]> files, SortedMap<String, String> left) {

    /** In bytes. */
    static final int MOST = 20_000_000;

    static final int MOST_FILES = 500;

    /** In bytes, unfolded: no file of a module is longer. */
    static final int LARGEST_FILE = 1024 * 1024;

    private static final int END_MARK = 0x06054b50;
    private static final int END = 22;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int LISTED_MARK = 0x02014b50;
    private static final int LISTED = 46;
    private static final int ENCRYPTED = 1;
    private static final int UNICODE = 0x800;
    private static final int KIND_OF_FILE = 0170000;
    private static final int LINK = 0120000;
    private static final int LONGEST_NAME = 300;
    private static final Pattern OUTSIDE = Pattern.compile("/.*|[A-Za-z]:.*|(.*/)?\\.\\.?(/.*)?|.*//.*|.*\\\\.*");

    /** Why a ZIP is not taken. */
    static final class Refused extends Exception {

        private static final long serialVersionUID = 1;
        private final String remedy;

        Refused(String message, String remedy) {
            super(message, null, false, false);
            this.remedy = remedy;
        }

        String message() {
            return String.valueOf(getMessage());
        }

        String remedy() {
            return remedy;
        }
    }

    static GivenZip read(byte[] zip) throws Refused {
        if (zip.length > MOST) {
            throw new Refused("Ce fichier ZIP est trop gros.", "Restez à 20 Mo au plus : un parcours à la fois.");
        }
        var listed = listed(ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN));
        try {
            return unfold(zip, listed);
        } catch (IOException | IllegalArgumentException damaged) {
            // A name that cannot be read is an IllegalArgumentException.
            throw damaged();
        }
    }

    /** Whether each file is a link, by its name as the list writes it. */
    private static Map<String, Boolean> listed(ByteBuffer zip) throws Refused {
        int end = end(zip);
        int count = zip.getShort(end + 10) & 0xFFFF;
        if (count > MOST_FILES) {
            throw new Refused(
                    "Ce fichier ZIP contient plus de %d fichiers.".formatted(MOST_FILES),
                    "N'y mettez que les fichiers du parcours.");
        }
        var listed = new HashMap<String, Boolean>();
        var known = new HashSet<String>();
        long at = zip.getInt(end + 16) & 0xFFFF_FFFFL;
        for (int i = 0; i < count; i++) {
            if (at + LISTED > end || zip.getInt((int) at) != LISTED_MARK) {
                throw damaged();
            }
            int from = (int) at;
            int length = zip.getShort(from + 28) & 0xFFFF;
            at += LISTED + length + (zip.getShort(from + 30) & 0xFFFF) + (zip.getShort(from + 32) & 0xFFFF);
            if (at > end) {
                throw damaged();
            }
            if ((zip.getShort(from + 8) & ENCRYPTED) != 0) {
                throw new Refused("Ce fichier ZIP est protégé par un mot de passe.", "Refaites-le sans mot de passe.");
            }
            var name = new byte[length];
            zip.get(from + LISTED, name);
            boolean unicode = (zip.getShort(from + 8) & UNICODE) != 0;
            var text = new String(name, unicode ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
            if (!known.add(text)) {
                throw twice(text);
            }
            listed.put(text, (zip.getInt(from + 38) >>> 16 & KIND_OF_FILE) == LINK);
        }
        return listed;
    }

    /** Where the end of the list is. */
    private static int end(ByteBuffer zip) throws Refused {
        for (int at = zip.limit() - END; at >= Math.max(0, zip.limit() - END - LONGEST_COMMENT); at--) {
            if (zip.getInt(at) == END_MARK) {
                return at;
            }
        }
        throw new Refused("Ce fichier n'est pas un ZIP, ou il est incomplet.", "Choisissez un fichier .zip.");
    }

    private static GivenZip unfold(byte[] zip, Map<String, Boolean> listed) throws IOException, Refused {
        var files = new TreeMap<String, byte[]>();
        var left = new TreeMap<String, String>();
        long all = 0;
        int count = 0;
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.ISO_8859_1)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var link = listed.get(entry.getName());
                if (link == null || ++count > listed.size()) {
                    throw damaged(); // One list for who unfolds it, another for who looks into it.
                }
                check(entry);
                var bytes = in.readNBytes(LARGEST_FILE + 1);
                long more = bytes.length > LARGEST_FILE ? rest(in, MOST - all) : 0;
                all += bytes.length + more;
                if (all > MOST) {
                    throw new Refused(
                            "Les fichiers de ce ZIP sont trop gros une fois dépliés.", "Restez à 20 Mo en tout.");
                }
                if (entry.isDirectory()) {
                    continue;
                }
                var name = readable(entry.getName());
                if (link) {
                    left.put(name, "C'est un lien vers un autre fichier.");
                } else if (bytes.length > LARGEST_FILE) {
                    left.put(name, "Ce fichier est trop gros : plus de 1 Mo.");
                } else if (files.put(name, bytes) != null) {
                    throw twice(name);
                }
            }
        }
        if (count < listed.size()) {
            throw damaged();
        }
        return new GivenZip(files, left);
    }

    /** Some systems write names in UTF-8 and do not say so. */
    private static String readable(String name) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(StandardCharsets.ISO_8859_1.newEncoder().encode(CharBuffer.wrap(name)))
                    .toString();
        } catch (CharacterCodingException _) {
            return name;
        }
    }

    /** How much more there is, as far as it matters. */
    private static long rest(ZipInputStream in, long most) throws IOException {
        long rest = 0;
        for (int read = in.readNBytes(LARGEST_FILE).length; read > 0 && rest <= most; ) {
            rest += read;
            read = in.readNBytes(LARGEST_FILE).length;
        }
        return rest;
    }

    private static void check(ZipEntry entry) throws Refused {
        var name = entry.getName();
        if (name.length() > LONGEST_NAME || OUTSIDE.matcher(name).matches() || hasControl(name)) {
            throw new Refused(
                    "Ce ZIP contient un chemin refusé : « %s ».".formatted(shown(name)),
                    "Refaites-le à partir du dossier, sans « .. », sans « \\ » et sans chemin complet.");
        }
    }

    private static boolean hasControl(String name) {
        return name.chars().anyMatch(Character::isISOControl);
    }

    static String shown(String name) {
        var plain = name.replaceAll("\\p{Cntrl}", "?");
        return plain.length() > 80 ? plain.substring(0, 79) + "…" : plain;
    }

    private static Refused twice(String name) {
        return new Refused(
                "Ce ZIP contient deux fois « %s ».".formatted(shown(name)), "Refaites-le à partir du dossier.");
    }

    private static Refused damaged() {
        return new Refused("Ce fichier ZIP est abîmé.", "Refaites-le à partir du dossier.");
    }

    /** Paths of both, in order. */
    List<String> paths() {
        var paths = new ArrayList<>(files.keySet());
        paths.addAll(left.keySet());
        return paths;
    }
}
