/** The screens of {@link fr.declic.account}, and the doors of the whole application. */
@NullMarked
package fr.declic.account.ui;

import org.jspecify.annotations.NullMarked;
