package fr.declic.account.ui;

import com.vaadin.flow.spring.SpringServlet;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.util.ClassUtils;

/**
 * What one meets at a closed door: the same page as where there is nothing at all. Flow makes it, since its router does
 * not know the address, or does not let this visitor enter its view.
 */
class ClosedDoor implements AuthenticationEntryPoint, AccessDeniedHandler {

    /** The name under which Vaadin registers its servlet. */
    private static final String FLOW = ClassUtils.getShortNameAsProperty(SpringServlet.class);

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException nobody)
            throws IOException, ServletException {
        nothingHere(request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        nothingHere(request, response);
    }

    private static void nothingHere(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var flow = request.getServletContext().getNamedDispatcher(FLOW);
        if (!HttpMethod.GET.matches(request.getMethod())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (flow == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            flow.forward(request, response);
        }
    }
}
