package fr.declic.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * An answer in HTTP/1.1.
 *
 * @param cookies what stood after each {@code Set-Cookie:}
 * @param closes whether the server ends the connection
 * @param bytes of the bodies, as they travelled
 */
record Reply(int status, List<String> cookies, boolean closes, String body, long bytes) {

    /** With the bytes of the question counted in. */
    Reply to(byte[] question) {
        return new Reply(status, cookies, closes, body, bytes + question.length);
    }

    static Reply read(InputStream in) throws IOException {
        int status = Integer.parseInt(line(in).split(" ")[1]);
        var cookies = new ArrayList<String>();
        var headers = headers(in, cookies);
        var raw = body(in, headers);
        var body = "gzip".equals(headers.get("content-encoding")) ? unzipped(raw) : raw;
        return new Reply(
                status,
                cookies,
                "close".equals(headers.get("connection")),
                new String(body, StandardCharsets.UTF_8),
                raw.length);
    }

    private static Map<String, String> headers(InputStream in, List<String> cookies) throws IOException {
        var headers = new TreeMap<String, String>();
        for (var line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            var name = line.substring(0, colon).toLowerCase(Locale.ROOT);
            var value = line.substring(colon + 1).trim();
            if (name.equals("set-cookie")) {
                cookies.add(value);
            } else {
                headers.put(name, value);
            }
        }
        return headers;
    }

    private static byte[] body(InputStream in, Map<String, String> headers) throws IOException {
        if (headers.containsKey("content-length")) {
            return bytes(in, Integer.parseInt(headers.get("content-length")));
        }
        return "chunked".equals(headers.get("transfer-encoding")) ? chunks(in) : new byte[0];
    }

    private static byte[] chunks(InputStream in) throws IOException {
        var all = new ByteArrayOutputStream();
        for (int size = chunkSize(in); size > 0; size = chunkSize(in)) {
            all.writeBytes(bytes(in, size));
            line(in);
        }
        line(in);
        return all.toByteArray();
    }

    private static int chunkSize(InputStream in) throws IOException {
        return Integer.parseInt(line(in).split(";")[0].trim(), 16);
    }

    private static byte[] bytes(InputStream in, int count) throws IOException {
        var bytes = in.readNBytes(count);
        if (bytes.length < count) {
            throw new EOFException();
        }
        return bytes;
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException();
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    private static byte[] unzipped(byte[] bytes) throws IOException {
        try (var unzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return unzip.readAllBytes();
        }
    }
}
