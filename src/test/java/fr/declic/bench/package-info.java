/** The numbers that Déclic promises, measured: {@code ./declic bench}. */
package fr.declic.bench;
