package fr.declic.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what is larger than anything that our pages send: by what it says of itself, else while it is read, so that
 * it never stands in the heap as a whole.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SmallRequests extends OncePerRequestFilter {

    /** In bytes. An answer is a few hundred; a photograph does not come this way. */
    static final int MOST = 1_000_000;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > MOST) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        var counted = new Counted(request);
        try {
            chain.doFilter(counted, response);
        } catch (IOException | ServletException | RuntimeException broken) {
            if (!counted.tooLarge()) {
                throw broken;
            }
        }
        if (counted.tooLarge() && !response.isCommitted()) {
            response.reset();
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
    }

    private static final class Counted extends HttpServletRequestWrapper {

        private Optional<Stream> stream = Optional.empty();

        Counted(HttpServletRequest request) {
            super(request);
        }

        boolean tooLarge() {
            return stream.filter(it -> it.read > MOST).isPresent();
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            if (stream.isEmpty()) {
                stream = Optional.of(new Stream(super.getInputStream()));
            }
            return stream.get();
        }

        @Override
        public BufferedReader getReader() throws IOException {
            var charset = Optional.ofNullable(getCharacterEncoding()).map(Charset::forName);
            return new BufferedReader(new InputStreamReader(getInputStream(), charset.orElse(StandardCharsets.UTF_8)));
        }
    }

    private static final class Stream extends ServletInputStream {

        private final ServletInputStream in;
        private long read;

        Stream(ServletInputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            int one = in.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int from, int most) throws IOException {
            int some = in.read(bytes, from, most);
            count(Math.max(some, 0));
            return some;
        }

        private void count(int more) throws IOException {
            read += more;
            if (read > MOST) {
                throw new IOException("larger than " + MOST + " bytes");
            }
        }

        @Override
        public boolean isFinished() {
            return in.isFinished();
        }

        @Override
        public boolean isReady() {
            return in.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            in.setReadListener(listener);
        }
    }
}
