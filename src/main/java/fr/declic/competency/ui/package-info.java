@NullMarked
package fr.declic.competency.ui;

import org.jspecify.annotations.NullMarked;
