package fr.declic.platform;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.internal.Routes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLayout;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.util.ClassUtils;

/** A test of views without a browser. Only our own packages are searched for views: the whole class path takes long. */
public abstract class ViewTest extends SpringBrowserlessTest {

    private final String[] packages;

    /** @param packages whose views there are in this test; those below them included */
    protected ViewTest(String... packages) {
        this.packages = packages;
    }

    @Override
    @SuppressWarnings("unchecked")
    protected synchronized Routes discoverRoutes() {
        return new Routes(
                found(new AnnotationTypeFilter(Route.class))
                        .map(it -> (Class<? extends Component>) it)
                        .collect(Collectors.toSet()),
                found(new AssignableTypeFilter(HasErrorParameter.class))
                        .map(it -> (Class<? extends HasErrorParameter<?>>) it)
                        .collect(Collectors.toSet()),
                found(new AnnotationTypeFilter(Layout.class))
                        .map(it -> (Class<? extends RouterLayout>) it)
                        .collect(Collectors.toSet()),
                true);
    }

    private Stream<Class<?>> found(TypeFilter filter) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(filter);
        return Set.of(packages).stream()
                .flatMap(name -> scanner.findCandidateComponents(name).stream())
                .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null));
    }
}
