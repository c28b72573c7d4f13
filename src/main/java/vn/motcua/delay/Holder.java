package vn.motcua.delay;

import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.OfficialId;

/**
 * Whose a moment of a dossier's working time is: exactly one's.
 *
 * @param authority in which it was held; null for the applicant, and for a partner that is none of the directory's
 * @param outside name of such a partner; null for everybody else
 * @param official null but for {@link Kind#OFFICIAL}
 * @param element id of the task in its model, null where no task of ours was open
 */
public record Holder(Kind kind, AuthorityId authority, String outside, OfficialId official, String element) {

    /** Who can hold a dossier, in the words of its page. */
    public enum Kind {
        OFFICIAL("Cán bộ"),
        UNCLAIMED("Chưa ai nhận việc"),
        APPLICANT("Người nộp hồ sơ"),
        PARTNER("Cơ quan phối hợp"),
        OUTAGE("Sự cố đã ghi nhận"),
        NOBODY("Không ai giữ (hệ thống chuyển bước)");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    static Holder applicant() {
        return new Holder(Kind.APPLICANT, null, null, null, null);
    }

    static Holder partner(AuthorityId asked) {
        return new Holder(Kind.PARTNER, asked, null, null, null);
    }

    /** @param outside its name, such as a tax office's */
    static Holder partner(String outside) {
        return new Holder(Kind.PARTNER, null, outside, null, null);
    }

    static Holder nobody(AuthorityId competent) {
        return new Holder(Kind.NOBODY, competent, null, null, null);
    }

    /** @param official null while nobody has taken it: then the head of the unit answers for it */
    static Holder of(AuthorityId authority, OfficialId official, String element) {
        return new Holder(official == null ? Kind.UNCLAIMED : Kind.OFFICIAL, authority, null, official, element);
    }

    Holder hitByAnOutage() {
        return new Holder(Kind.OUTAGE, authority, null, null, null);
    }
}
