package fr.declic.content;

import java.util.Map;

/**
 * One text of a module with its pictures.
 *
 * @param sha256 over the module's file (LF line ends), then each picture's name and hash: its version
 * @param text the file as it was read, LF line ends
 * @param media by the name that the text uses
 */
public record Revision(String sha256, CourseModule module, String text, Map<String, Media> media) {

    public Revision {
        media = Map.copyOf(media);
    }
}
