@NullMarked
package fr.declic.cohort.ui;

import org.jspecify.annotations.NullMarked;
