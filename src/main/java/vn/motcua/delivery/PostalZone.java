package vn.motcua.delivery;

/** Where a parcel goes as seen from the desk; transit and postage follow from it (TT 17/2017/TT-BTTTT Art 7). */
public enum PostalZone {
    SAME_AREA("Trong xã, phường, địa bàn huyện cũ", "SameArea"),
    IN_PROVINCE("Trong tỉnh, thành phố", "InProvince"),
    BETWEEN_CITIES("Giữa các đô thị đặc biệt, loại I", "BetweenCities"),
    INTER_PROVINCE("Liên tỉnh", "InterProvince");

    private final String label;
    private final String key;

    PostalZone(String label, String key) {
        this.label = label;
        this.key = key;
    }

    public String label() {
        return label;
    }

    /** Parameter with the n of J+n, in working days. */
    String transit() {
        return "postal.transit" + key + "WorkingDays";
    }

    /** Parameter with the postage, in đồng. */
    String postage() {
        return "postal.postage" + key + "Dong";
    }

    /** Complaints within a province are settled sooner. */
    boolean withinProvince() {
        return this == SAME_AREA || this == IN_PROVINCE;
    }
}
