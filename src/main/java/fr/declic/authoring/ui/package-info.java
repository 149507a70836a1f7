/** The studio's screens. */
@NullMarked
package fr.declic.authoring.ui;

import org.jspecify.annotations.NullMarked;
