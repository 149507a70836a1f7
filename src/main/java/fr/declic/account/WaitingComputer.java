package fr.declic.account;

/**
 * A computer that waits for a phone. What its QR code holds opens it for whoever is signed in on the phone, so it does
 * not print itself.
 *
 * @param code what the QR code holds
 * @param number six digits that both screens show
 */
public record WaitingComputer(String code, String number) {

    @Override
    public String toString() {
        return "WaitingComputer[…]";
    }
}
