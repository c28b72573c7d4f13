package vn.motcua.notice;

import vn.motcua.shared.PartnerSettings;

/** A way in which an applicant is told. */
public enum NoticeChannel {
    MAIL("Thư điện tử", MailPartner.NAME),
    ZALO("Zalo", PartnerSettings.ZALO),
    SMS("Tin nhắn SMS", PartnerSettings.SMS_GATEWAY),
    CALL("Điện thoại", null);

    private final String label;
    private final String partner;

    NoticeChannel(String label, String partner) {
        this.label = label;
        this.partner = partner;
    }

    public String label() {
        return label;
    }

    /** Whom the outbox brings it to; null where an official does it. */
    String partner() {
        return partner;
    }

    static boolean carries(String partner) {
        return MAIL.partner.equals(partner) || ZALO.partner.equals(partner) || SMS.partner.equals(partner);
    }
}
