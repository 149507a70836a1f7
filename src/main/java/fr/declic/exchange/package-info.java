/**
 * Pure converters between the model and other formats: signed passports, badges, attestations, packed modules; quiz
 * questions of Moodle XML, GIFT and Aiken. Bytes in, bytes out.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"activity", "content"})
package fr.declic.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
