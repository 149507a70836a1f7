/** Questions and hands-on labs, answers, and how an answer is graded. Pure Java. */
@NullMarked
@ApplicationModule(allowedDependencies = "language")
package fr.declic.activity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
