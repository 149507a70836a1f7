package fr.declic.activity;

import java.util.List;

/** A passphrase to build. Nothing that is typed is kept or sent. */
public record PasswordLab(About about, String prompt, List<String> goalIds, String feedback) implements Lab {

    @Override
    public String type() {
        return "password-lab";
    }
}
