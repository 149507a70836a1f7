package fr.declic.player;

import fr.declic.content.CourseModule;
import java.util.Optional;

/** A view that shows a module, whose title then stands at the top of the screen. */
public interface ModuleScreen {

    Optional<CourseModule> module();
}
