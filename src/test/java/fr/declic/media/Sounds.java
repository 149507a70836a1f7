package fr.declic.media;

import static fr.declic.media.Files.joined;
import static fr.declic.media.Files.text;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;

/** Sounds as recorders write them, too short to be heard. */
public final class Sounds {

    private Sounds() {}

    /** Frames of 417 bytes, MPEG-1 layer III at 128 kbit/s and 44.1 kHz, between what stands before and after. */
    public static byte[] mp3(byte[] before, int frames, byte[] after) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(before);
        var random = new Random(7);
        for (int i = 0; i < frames; i++) {
            var frame = new byte[417];
            random.nextBytes(frame);
            frame[0] = -1;
            frame[1] = (byte) 0xFB;
            frame[2] = (byte) 0x90;
            frame[3] = 0;
            out.writeBytes(frame);
        }
        out.writeBytes(after);
        return out.toByteArray();
    }

    /** An ID3v2 tag that holds this. */
    static byte[] id3(byte[] content) {
        int size = content.length;
        return joined(
                text("ID3\u0004\0\0"),
                new byte[] {
                    (byte) (size >> 21 & 127), (byte) (size >> 14 & 127), (byte) (size >> 7 & 127), (byte) (size & 127)
                },
                content);
    }

    /** One page of Ogg. */
    static byte[] page(int flags, int serial, int number, byte[]... packets) {
        var lacing = new ByteArrayOutputStream();
        for (var packet : packets) {
            for (int left = packet.length; left >= 255; left -= 255) {
                lacing.write(255);
            }
            lacing.write(packet.length % 255);
        }
        var page = ByteBuffer.allocate(27 + lacing.size() + Files.joined(packets).length)
                .order(ByteOrder.LITTLE_ENDIAN);
        page.put(text("OggS\0"))
                .put((byte) flags)
                .putLong(960L * number)
                .putInt(serial)
                .putInt(number)
                .putInt(0);
        page.put((byte) lacing.size()).put(lacing.toByteArray()).put(joined(packets));
        page.putInt(22, OggOpus.checksum(page.array()));
        return page.array();
    }

    /** An Ogg file with Opus in it and this comment. */
    public static byte[] ogg(String comment) {
        var head = joined(text("OpusHead\u0001\u0001"), new byte[9]);
        var tags =
                joined(text("OpusTags"), little(4), text("prog"), little(1), little(comment.length()), text(comment));
        return joined(
                page(2, 99, 0, head),
                page(0, 99, 1, tags),
                page(0, 99, 2, new byte[40], new byte[300]),
                page(4, 99, 3, new byte[50]));
    }

    private static byte[] little(int value) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(value)
                .array();
    }

    /** An element of EBML; its id in hexadecimal digits. */
    static byte[] element(String id, byte[]... parts) {
        var content = joined(parts);
        var size = ByteBuffer.allocate(4).putInt(content.length | 1 << 28).array();
        return joined(HexFormat.of().parseHex(id), size, content);
    }

    /** One whose length is not known when it is begun, as recorders write them. */
    static byte[] open(String id, byte[]... parts) {
        return joined(HexFormat.of().parseHex(id), new byte[] {1, -1, -1, -1, -1, -1, -1, -1}, joined(parts));
    }

    /** A recording of a browser: one track, one cluster, a title and the name of the program. */
    public static byte[] webm() {
        return webm("webm", track(2, "A_OPUS"));
    }

    static byte[] track(int type, String codec) {
        return element(
                "ae",
                element("d7", new byte[] {1}),
                element("73c5", new byte[] {9}),
                element("83", new byte[] {(byte) type}),
                element("536e", text("Micro de Lina")),
                element("86", text(codec)),
                element("e1", new byte[5]));
    }

    static byte[] webm(String type, byte[]... tracks) {
        return joined(
                element("1a45dfa3", element("4286", new byte[] {1}), element("4282", text(type))),
                open(
                        "18538067",
                        element(
                                "1549a966",
                                element("2ad7b1", new byte[] {15, 66, 64}),
                                element("4d80", text("Program 1.0")),
                                element("5741", text("Program 1.0")),
                                element("7ba9", text("Chez Lina")),
                                element("4461", new byte[8])),
                        element("1654ae6b", tracks),
                        open(
                                "1f43b675",
                                element("e7", new byte[] {0}),
                                element("a3", new byte[60]),
                                element("a3", new byte[300])),
                        element("1254c367", text("place: 48.85 N, a long tag".repeat(10)))));
    }

    /** A box of MP4. */
    static byte[] box(String type, byte[]... parts) {
        var content = joined(parts);
        return joined(ByteBuffer.allocate(4).putInt(8 + content.length).array(), text(type), content);
    }

    /** An MP4 with one sound, a title and a date. */
    public static byte[] m4a() {
        return m4a("M4A ", trak("soun", "mp4a"));
    }

    static byte[] trak(String handler, String codec) {
        var dates = new byte[24];
        Arrays.fill(dates, 4, 12, (byte) 7);
        return box(
                "trak",
                box("tkhd", dates),
                box(
                        "mdia",
                        box("mdhd", dates),
                        box("hdlr", new byte[8], text(handler), new byte[12], text("Recorder of Lina\0")),
                        box(
                                "minf",
                                box("smhd", new byte[8]),
                                box(
                                        "stbl",
                                        box("stsd", new byte[8], box(codec, new byte[28])),
                                        box("stco", new byte[8])))),
                box("udta", text("Chez Lina")));
    }

    static byte[] m4a(String brand, byte[]... tracks) {
        var dates = new byte[100];
        Arrays.fill(dates, 4, 12, (byte) 7);
        return joined(
                box("ftyp", text(brand), new byte[4], text(brand)),
                box("moov", box("mvhd", dates), joined(tracks), box("udta", box("meta", text("GPS +48.85")))),
                box("uuid", text("XMP of Lina")),
                box("mdat", new byte[200]));
    }
}
