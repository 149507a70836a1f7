package fr.declic.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;

class ErrandTest {

    private static final class Noted extends Errand {
        private final List<String> said;

        Noted(List<String> said, ConfigurableApplicationContext program) {
            super(program);
            this.said = said;
        }

        @Override
        protected void run() {
            said.add("errand");
        }
    }

    @Test
    void anErrandIsRunOnceAfterAllThatTheStartTellsAndThenTheProgramEndsInPeace() {
        var said = new ArrayList<String>();
        var program = new SpringApplicationBuilder(ErrandTest.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .initializers(context -> {
                    context.addApplicationListener(new Noted(said, context));
                    ApplicationListener<ApplicationReadyEvent> ready = _ -> said.add("ready");
                    context.addApplicationListener(ready);
                })
                .run();
        assertThat(said).containsExactly("ready", "errand");
        assertThat(program.isActive()).isFalse();
    }
}
