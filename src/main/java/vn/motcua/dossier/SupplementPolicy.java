package vn.motcua.dossier;

/** What a supplement in review does to the clock: the parameter {@code supplement.clockPolicy} of the procedure. */
public enum SupplementPolicy {
    /**
     * Counted anew from zero once the dossier is complete (NĐ 61/2018 Art 19.4); where the applicant's time passes without
     * anything brought, what is left of the old limit goes on.
     */
    RESTART,
    /** The days of waiting are taken out of the count; the day it was asked for counts (QĐ 766). */
    PAUSE,
    /** As PAUSE; once the applicant's fixed limit passes, the refusal is owed within its own limit (NĐ 217/2026). */
    FIXED_THEN_REFUSE
}
