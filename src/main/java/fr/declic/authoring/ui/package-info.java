/** The screens of the studio. */
@NullMarked
package fr.declic.authoring.ui;

import org.jspecify.annotations.NullMarked;
