package fr.declic.account;

/**
 * Addresses outside Vaadin that anyone may read without being known, such as {@code /fiche/**}. A feature that has some
 * declares a bean of this type; all other addresses stay closed.
 *
 * @param pattern a path pattern of Spring
 */
public record PublicPath(String pattern) {}
