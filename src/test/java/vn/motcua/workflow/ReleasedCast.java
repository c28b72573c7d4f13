package vn.motcua.workflow;

import static vn.motcua.testing.ADossier.aDossier;

import vn.motcua.procedure.Channel;
import vn.motcua.testing.ADossier;
import vn.motcua.testing.Released;

/** When a dossier of a released model is brought, and who of the sample works on it. */
enum ReleasedCast {
    REGISTRATION("2026-10-05T09:00", Channel.DESK, "thanh-quang", "ho-tich", "declaration"),
    PERMIT_OF_2023("2023-10-02T09:00", Channel.DESK, "huyen-gia-loc", "dia-chinh", "design-drawings"),
    PERMIT_OF_2025("2026-06-29T09:00", Channel.DESK, "thanh-quang", "dia-chinh", "design-drawings"),
    PERMIT_OF_2026("2026-10-05T09:00", Channel.ONLINE, "thanh-quang", "dia-chinh", "design-drawings");

    /** The commune that is asked or handed to. */
    static final String NEIGHBOUR = "xa-gia-loc";

    final String receivedAt;
    final Channel channel;
    final String house;
    final String specialist;
    final String asked;
    final String paper;

    ReleasedCast(String receivedAt, Channel channel, String house, String field, String paper) {
        this.receivedAt = receivedAt;
        this.channel = channel;
        this.house = house;
        this.specialist = house + "." + field;
        this.asked = "gia-loc." + field;
        this.paper = paper;
    }

    static ReleasedCast of(Released released) {
        if (!released.key().equals("house-building-permit")) {
            return REGISTRATION;
        }
        return switch (released.procedure().validFrom().getYear()) {
            case 2021 -> PERMIT_OF_2023;
            case 2025 -> PERMIT_OF_2025;
            default -> PERMIT_OF_2026;
        };
    }

    /** The sample of 2023 has one district, with no other to ask or to hand over to: its successors have. */
    ReleasedCast amongNeighbours() {
        return this == PERMIT_OF_2023 ? PERMIT_OF_2025 : this;
    }

    String signer() {
        return this == PERMIT_OF_2023 ? "Nguyễn Quang Phụng" : "Nguyễn Hữu Thọ";
    }

    ADossier dossier(String key) {
        return aDossier().of(key).through(channel).receivedAt(receivedAt);
    }
}
