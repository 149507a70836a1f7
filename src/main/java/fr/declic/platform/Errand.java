package fr.declic.platform;

import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;

/** What a start is for when it is not to serve: done once all is ready, then the program ends. */
public abstract class Errand implements ApplicationListener<AvailabilityChangeEvent<ReadinessState>> {

    private final ConfigurableApplicationContext program;

    protected Errand(ConfigurableApplicationContext program) {
        this.program = program;
    }

    protected abstract void run();

    /** The last thing that a start tells: after it nobody needs the program any more. */
    @Override
    public final void onApplicationEvent(AvailabilityChangeEvent<ReadinessState> change) {
        if (change.getState() == ReadinessState.ACCEPTING_TRAFFIC) {
            run();
            program.close();
        }
    }
}
