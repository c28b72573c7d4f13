package vn.motcua.dossier;

/** Who assigns a dossier to an official: the parameter {@code assignment.mode} of the procedure (NĐ 61/2018 Art 19.1). */
enum AssignmentMode {
    /** The head of the division. */
    MANUAL,
    /** The software, to whoever of those present has the least open work; the head where nobody is. */
    LEAST_LOAD,
    /** The software, where only one present official works in the field; the head where there are more, or none. */
    BY_FIELD
}
