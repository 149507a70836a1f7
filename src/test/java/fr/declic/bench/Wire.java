package fr.declic.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A browser's wire to a server: HTTP/1.1 on one kept connection, with its cookies. A few lines on a socket, since it
 * shares the machine with the server that it measures; and so every byte of a body is counted as it travels.
 */
final class Wire implements AutoCloseable {

    private static final int TIMEOUT = 120_000; // ms

    private final int port;
    private final Cookies cookies;
    private @Nullable Line line;

    Wire(int port) {
        this(port, new Cookies());
    }

    Wire(int port, Cookies cookies) {
        this.port = port;
        this.cookies = cookies;
    }

    private record Line(Socket socket, InputStream in) {}

    Cookies cookies() {
        return cookies;
    }

    Reply get(String path) throws IOException {
        return exchange("GET", path, "Accept: text/html,*/*\r\n", new byte[0]);
    }

    Reply post(String path, String json) throws IOException {
        var body = json.getBytes(StandardCharsets.UTF_8);
        var headers = "Content-Type: application/json; charset=UTF-8\r\nContent-Length: %d\r\n".formatted(body.length);
        return exchange("POST", path, headers, body);
    }

    private Reply exchange(String method, String path, String headers, byte[] body) throws IOException {
        var head = "%s %s HTTP/1.1\r\nHost: localhost:%d\r\nAccept-Encoding: gzip\r\nAccept-Language: fr\r\n%s%s\r\n"
                .formatted(method, path, port, cookies.header(), headers);
        var request = new ByteArrayOutputStream();
        request.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
        request.writeBytes(body);
        try {
            var open = connected();
            open.socket().getOutputStream().write(request.toByteArray());
            var reply = Reply.read(open.in()).to(body);
            reply.cookies().forEach(cookies::take);
            if (reply.closes()) {
                close();
            }
            return reply;
        } catch (IOException broken) {
            close();
            throw broken;
        }
    }

    private Line connected() throws IOException {
        if (line == null) {
            var socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(TIMEOUT);
            line = new Line(socket, new BufferedInputStream(socket.getInputStream(), 16_384));
        }
        return line;
    }

    @Override
    public void close() throws IOException {
        if (line != null) {
            line.socket().close();
            line = null;
        }
    }
}
