/**
 * Pure converters between the model and other formats: signed passports, badges and attestations; packed modules; quiz
 * questions of Moodle XML, GIFT and Aiken; modules as SCORM packages. Bytes in, bytes out.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"activity", "content", "page"})
package fr.declic.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
