package fr.declic.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SmallRequestsTest {

    private final TestClock clock = new TestClock();
    private final SmallRequests filter = new SmallRequests(clock);
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final AtomicLong read = new AtomicLong();

    /** Reads the body as a server does: in pieces, from a stream. */
    private final FilterChain reader = (request, _) -> {
        var piece = new byte[8192];
        for (int some = 0; some >= 0; some = request.getInputStream().read(piece)) {
            read.addAndGet(some);
        }
    };

    @Test
    void aBodyOfTheLargestSizeIsReadWhole() throws Exception {
        filter.doFilter(body(SmallRequests.MOST, true), response, reader);
        assertThat(read).hasValue(SmallRequests.MOST);
        assertThat(response.getStatus()).isEqualTo(200);
    }

    @Test
    void whatSaysThatItIsLargerIsRefusedUnread() throws Exception {
        var chain = new MockFilterChain();
        filter.doFilter(body(SmallRequests.MOST + 1, true), response, chain);
        assertThat(chain.getRequest()).isNull();
        assertThat(response.getStatus()).isEqualTo(413);
    }

    @Test
    void whatDoesNotSayItsSizeIsRefusedWhileItIsRead() throws Exception {
        filter.doFilter(body(3 * SmallRequests.MOST, false), response, reader);
        assertThat(read.get()).isLessThanOrEqualTo(SmallRequests.MOST);
        assertThat(response.getStatus()).isEqualTo(413);
    }

    @Test
    void itIsRefusedEvenIfTheReaderMakesSomethingElseOfIt() throws Exception {
        filter.doFilter(body(3 * SmallRequests.MOST, false), response, (request, answer) -> {
            try {
                request.getReader().transferTo(java.io.Writer.nullWriter());
            } catch (IOException swallowed) {
                answer.getWriter().write("an error of the reader's own making");
            }
        });
        assertThat(response.getStatus()).isEqualTo(413);
        assertThat(response.getContentAsString()).isEmpty();
    }

    @Test
    void aBodyThatDripsIsCutInTheMiddleHoweverOftenAByteComes() throws Exception {
        filter.doFilter(body(1_000, false), response, (request, _) -> {
            for (int one = 0; one >= 0; one = request.getInputStream().read()) {
                read.incrementAndGet();
                clock.advance(Duration.ofSeconds(10));
            }
        });
        assertThat(read).hasValue(7); // one before the first byte
        assertThat(response.getStatus()).isEqualTo(408);
    }

    @Test
    void whoAnswersSlowlyMaySoLongAsTheBodyCameInTime() throws Exception {
        filter.doFilter(body(3, false), response, (request, _) -> {
            request.getInputStream().readNBytes(3);
            clock.advance(Duration.ofMinutes(5));
            assertThat(request.getInputStream().read()).isEqualTo(-1);
        });
        assertThat(response.getStatus()).isEqualTo(200);
    }

    @Test
    void aFaultThatHasNothingToDoWithSizeGoesOn() {
        assertThatThrownBy(() -> filter.doFilter(body(10, true), response, (_, _) -> {
                    throw new ServletException("broken");
                }))
                .hasMessage("broken");
    }

    private static MockHttpServletRequest body(int size, boolean saysItsSize) {
        var request = new MockHttpServletRequest("POST", "/") {
            @Override
            public long getContentLengthLong() {
                return saysItsSize ? super.getContentLengthLong() : -1;
            }
        };
        request.setContent(new byte[size]);
        return request;
    }
}
