@NullMarked
package fr.declic.placement.ui;

import org.jspecify.annotations.NullMarked;
