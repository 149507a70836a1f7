package fr.declic.account;

import java.time.Duration;
import java.util.List;

/** What came of typing the words of a card. */
public sealed interface Redeemed {

    /** They are in. */
    record Welcome(AccountId account) implements Redeemed {}

    /** Five words of the list, but nobody's. */
    record UnknownCode() implements Redeemed {}

    /** Some words are not in the list. Not counted as a try. */
    record NotWords(List<Unknown> words) implements Redeemed {}

    /** A word that is not in the list, as it was typed, and the words that look like it: at most three. */
    record Unknown(String typed, List<String> near) {}

    /** Words of the list, but not five. Not counted as a try. */
    record NotFive(int found) implements Redeemed {}

    /** Too many tries here for now; after this time the next one is welcome. */
    record Wait(Duration time) implements Redeemed {}
}
