package vn.motcua.trial;

/** The trial cannot start as it is; the message tells the person what to do. */
class TrialRefused extends RuntimeException {

    TrialRefused(String message) {
        super(message);
    }
}
