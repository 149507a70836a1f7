package fr.declic.account;

import java.util.List;

/** A card's five words, shown once. They open the account, so they do not print themselves. */
public record NewCard(List<String> words) {

    public NewCard {
        words = List.copyOf(words);
    }

    /** The words as the QR code holds them: without accents, joined by hyphens. */
    public String code() {
        return CardHash.code(words);
    }

    @Override
    public String toString() {
        return "NewCard[…]";
    }
}
