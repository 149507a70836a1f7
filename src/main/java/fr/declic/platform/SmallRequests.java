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
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what is larger, or longer on its way, than anything that our pages send: by what it says of itself, else while
 * it is read, so that it never stands in the heap as a whole, and that no thread waits for it for long.
 */
@Component
@Order(SmallRequests.ORDER)
class SmallRequests extends OncePerRequestFilter {

    /** Behind the headers of every answer. */
    static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 1;

    /** In bytes. An answer is a few hundred; a photograph does not come this way. */
    static final int MOST = 1_000_000;

    /** From the head of a request to the last byte of its body; how long one byte may be awaited is Tomcat's affair. */
    static final Duration LONGEST = Duration.ofMinutes(1);

    private final InstantSource clock;

    SmallRequests(Clock clock) {
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > MOST) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        var counted = new Counted(request, clock);
        try {
            chain.doFilter(counted, response);
        } catch (IOException | ServletException | RuntimeException broken) {
            if (counted.refusal().isEmpty()) {
                throw broken;
            }
        }
        if (counted.refusal().isPresent() && !response.isCommitted()) {
            response.reset();
            response.setHeader("Connection", "close");
            response.sendError(counted.refusal().getAsInt());
        }
    }

    private static final class Counted extends HttpServletRequestWrapper {

        private final InstantSource clock;
        private final Instant end;
        private Optional<Stream> stream = Optional.empty();

        Counted(HttpServletRequest request, InstantSource clock) {
            super(request);
            this.clock = clock;
            end = clock.instant().plus(LONGEST);
        }

        /** The status that says why. */
        OptionalInt refusal() {
            return stream.map(it -> it.refusal).orElse(OptionalInt.empty());
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            if (stream.isEmpty()) {
                stream = Optional.of(new Stream(super.getInputStream(), clock, end));
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
        private final InstantSource clock;
        private final Instant end;
        private long read;
        private OptionalInt refusal = OptionalInt.empty();

        Stream(ServletInputStream in, InstantSource clock, Instant end) {
            this.in = in;
            this.clock = clock;
            this.end = end;
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
                refusal = OptionalInt.of(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
                throw new IOException("larger than " + MOST + " bytes");
            }
            if (more > 0 && clock.instant().isAfter(end)) {
                refusal = OptionalInt.of(HttpServletResponse.SC_REQUEST_TIMEOUT);
                throw new IOException("longer on its way than " + LONGEST);
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
