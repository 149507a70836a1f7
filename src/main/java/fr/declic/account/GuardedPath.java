package fr.declic.account;

import java.util.Set;

/**
 * Addresses outside Vaadin to read for who is known, such as a file to download. A feature that has some declares a bean
 * of this type; to all others there is nothing there. What is behind it asks again who may read it.
 *
 * @param pattern a path pattern of Spring
 * @param roles of which one is needed; empty for everyone who is known
 */
public record GuardedPath(String pattern, Set<Role> roles) {

    public GuardedPath {
        roles = Set.copyOf(roles);
    }
}
