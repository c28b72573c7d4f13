package vn.motcua.messaging;

/**
 * Whose matter an incoming message is, where no handler could take it.
 *
 * @param dossier id of the dossier it is about; null if there is none yet
 * @param authority id of the authority it is addressed to; null where the dossier says that
 * @param story Vietnamese, what the sender tells; it may name people, so it is shown and never stored
 */
public record Concern(String dossier, String authority, String story) {

    public static Concern ofDossier(String dossier, String story) {
        return new Concern(dossier, null, story);
    }

    public static Concern ofAuthority(String authority, String story) {
        return new Concern(null, authority, story);
    }
}
