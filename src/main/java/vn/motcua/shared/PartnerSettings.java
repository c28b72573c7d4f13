package vn.motcua.shared;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the partners are and what we share with them.
 *
 * @param nationalPortal Cổng Dịch vụ công quốc gia
 * @param postalCarrier bưu chính công ích
 * @param paymentGateway cổng thanh toán; it only tells us, its address is not called
 * @param zalo thông báo qua Zalo (ZNS)
 * @param smsGateway tổng đài tin nhắn
 * @param residencePolice công an quản lý cư trú, làm phần liên thông về thường trú
 * @param socialInsurance bảo hiểm xã hội, làm phần liên thông về thẻ bảo hiểm y tế, trợ cấp
 * @param taxAuthority cơ quan thuế, ra thông báo nghĩa vụ tài chính theo phiếu chuyển thông tin
 * @param replayWindow how far a partner's timestamp may be away from our clock, either way
 */
@Validated
@ConfigurationProperties("motcua.partners")
public record PartnerSettings(
        @DefaultValue @Valid Partner nationalPortal,
        @DefaultValue @Valid Partner postalCarrier,
        @DefaultValue @Valid Partner paymentGateway,
        @DefaultValue @Valid Partner zalo,
        @DefaultValue @Valid Partner smsGateway,
        @DefaultValue @Valid Partner residencePolice,
        @DefaultValue @Valid Partner socialInsurance,
        @DefaultValue @Valid Partner taxAuthority,
        @NotNull @DefaultValue("PT5M") Duration replayWindow) {

    /** Our name in {@code X-Partner}. */
    public static final String OURSELVES = "mot-cua";

    public static final String NATIONAL_PORTAL = "national-portal";
    public static final String POSTAL_CARRIER = "postal-carrier";
    public static final String PAYMENT_GATEWAY = "payment-gateway";
    public static final String ZALO = "zalo";
    public static final String SMS_GATEWAY = "sms-gateway";
    public static final String RESIDENCE_POLICE = "residence-police";
    public static final String SOCIAL_INSURANCE = "social-insurance";
    public static final String TAX_AUTHORITY = "tax-authority";

    /**
     * One partner; without address and secret it is not connected: nothing is sent, everything that comes is refused.
     *
     * @param url of its interface, without a slash at the end
     * @param secret shared with it, never logged
     */
    public record Partner(URI url, @Size(min = PartnerSignature.SHORTEST_SECRET) String secret) {

        public boolean connected() {
            return url != null && secret != null;
        }

        @Override
        public String toString() {
            return "Partner[" + url + "]";
        }
    }
}
