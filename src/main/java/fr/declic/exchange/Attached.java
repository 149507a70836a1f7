package fr.declic.exchange;

/**
 * A file that came with a question: most often a picture.
 *
 * @param name free for use beside a module's file: a-z, 0-9, hyphens, a dot and its kind; unique in one reading
 * @param alt the alternative text that the question gave it; empty when it gave none
 * @param bytes as they came, whatever they are
 */
public record Attached(String name, String alt, byte[] bytes) {}
