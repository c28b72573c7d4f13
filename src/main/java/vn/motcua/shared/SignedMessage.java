package vn.motcua.shared;

import java.util.UUID;

/**
 * A partner's message whose signature was checked at the door. A controller behind the door takes it as
 * {@code @RequestAttribute(SignedMessage.ATTRIBUTE)}; without the door's word it is not called.
 *
 * @param sender the partner's name, see {@link PartnerSettings}
 * @param id the partner's own, the same for every attempt at one message
 */
public record SignedMessage(String sender, UUID id) {

    public static final String ATTRIBUTE = "vn.motcua.signed-message";
}
