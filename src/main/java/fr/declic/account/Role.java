package fr.declic.account;

/** What an account may do. An account may have several roles; a guest is a resident. */
public enum Role {
    RESIDENT,
    ADVISER,
    TRAINER,
    ADMIN;

    /** The name that Spring Security knows it by: {@code hasRole('TRAINER')} asks for {@code ROLE_TRAINER}. */
    String authority() {
        return "ROLE_" + name();
    }
}
