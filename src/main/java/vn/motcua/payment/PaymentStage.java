package vn.motcua.payment;

/** What a dossier waits for: the variable by which its process finds the way. */
public enum PaymentStage {
    /** The collector, such as the tax office, is to say what is owed. */
    REFERRAL,
    /** It has been said; the payer is to pay. */
    NOTICE,
    /** Nothing is owed. */
    NONE
}
