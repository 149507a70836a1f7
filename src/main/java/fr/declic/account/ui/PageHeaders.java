package fr.declic.account.ui;

import fr.declic.platform.InlineStyles;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.header.writers.PermissionsPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.XContentTypeOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter.XFrameOptionsMode;

/**
 * What every answer says to the browser. It stands before all other filters, so that an answer of one of them, such as
 * a refusal, says it too.
 */
@Configuration(proxyBeanMethods = false)
class PageHeaders {

    /** Nothing but the keys of one's own machine, to sign in with. */
    static final String PERMISSIONS = permissions("()");

    /** Where a trainer records the sound of a step: the microphone too. */
    private static final String WITH_MICROPHONE = permissions("(self)");

    /** The editor of a module: see StudioRoutes. */
    private static final String EDITOR = "/espace/studio/module/";

    private static String permissions(String microphone) {
        return Stream.of(
                        Stream.of(
                                        "accelerometer",
                                        "browsing-topics",
                                        "camera",
                                        "clipboard-read",
                                        "display-capture",
                                        "encrypted-media",
                                        "geolocation",
                                        "gyroscope",
                                        "hid",
                                        "idle-detection",
                                        "local-fonts",
                                        "magnetometer",
                                        "midi",
                                        "payment",
                                        "screen-wake-lock",
                                        "serial",
                                        "usb",
                                        "xr-spatial-tracking")
                                .map(feature -> feature + "=()"),
                        Stream.of("microphone=" + microphone),
                        Stream.of("publickey-credentials-create=(self)", "publickey-credentials-get=(self)"))
                .flatMap(it -> it)
                .collect(Collectors.joining(", "));
    }

    /**
     * The address that one came from is told to this site alone; were it told to nobody, browsers would not say either
     * which site a form was sent from, see {@code ForeignRequests}. By TLS only, the browser is asked to come by TLS for
     * a year. Nothing is kept, unless the answer says so of itself: it is the same for all, then.
     */
    @Bean
    FilterRegistrationBean<HeaderWriterFilter> headersOfEveryAnswer(ObjectProvider<InlineStyles> styles) {
        var opener = new CrossOriginOpenerPolicyHeaderWriter();
        opener.setPolicy(CrossOriginOpenerPolicy.SAME_ORIGIN);
        var resource = new CrossOriginResourcePolicyHeaderWriter();
        resource.setPolicy(CrossOriginResourcePolicy.SAME_ORIGIN);
        var filter = new HeaderWriterFilter(List.of(
                new PagePolicy(styles.stream().toList()),
                new XContentTypeOptionsHeaderWriter(),
                PageHeaders::writeFrameOptions,
                new CacheControlHeadersWriter(),
                new HstsHeaderWriter(),
                new ReferrerPolicyHeaderWriter(ReferrerPolicy.SAME_ORIGIN),
                PageHeaders::writePermissions,
                opener,
                resource));
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    /** Flow does not load a page anew from screen to screen: the first one's word holds until then. */
    private static void writePermissions(HttpServletRequest request, HttpServletResponse response) {
        boolean records = request.getRequestURI().startsWith(request.getContextPath() + EDITOR);
        new PermissionsPolicyHeaderWriter(records ? WITH_MICROPHONE : PERMISSIONS).writeHeaders(request, response);
    }

    private static void writeFrameOptions(HttpServletRequest request, HttpServletResponse response) {
        var mode = PagePolicy.isFramed(request) ? XFrameOptionsMode.SAMEORIGIN : XFrameOptionsMode.DENY;
        new XFrameOptionsHeaderWriter(mode).writeHeaders(request, response);
    }
}
