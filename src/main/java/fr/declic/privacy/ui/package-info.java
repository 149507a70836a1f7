/** The screens of {@link fr.declic.privacy}. */
@NullMarked
package fr.declic.privacy.ui;

import org.jspecify.annotations.NullMarked;
