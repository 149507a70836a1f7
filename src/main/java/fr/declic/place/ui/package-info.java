/** The screen of {@link fr.declic.place}. */
@NullMarked
package fr.declic.place.ui;

import org.jspecify.annotations.NullMarked;
