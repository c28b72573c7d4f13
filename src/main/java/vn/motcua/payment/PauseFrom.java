package vn.motcua.payment;

/** From when on the days are not the office's: the parameter {@code finance.pauseFrom} of the procedure. */
public enum PauseFrom {
    /** From the sending of the information slip to the collector; the time of both is not counted. */
    REFERRAL,
    /** From the collector's notice; until it is there the clock runs on. */
    NOTICE
}
