/** The screens of {@link fr.declic.portfolio}. */
@NullMarked
package fr.declic.portfolio.ui;

import org.jspecify.annotations.NullMarked;
