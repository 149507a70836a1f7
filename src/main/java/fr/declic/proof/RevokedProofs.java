package fr.declic.proof;

import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What was taken back, by its names alone: for everyone. */
@Service
public class RevokedProofs {

    private final IssuedProofs issued;

    RevokedProofs(IssuedProofs issued) {
        this.issued = issued;
    }

    @PreAuthorize("permitAll()")
    public List<UUID> all() {
        return issued.revoked();
    }
}
