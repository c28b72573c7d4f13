package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.shared.Refusal;
import vn.motcua.signature.SignatureCheck;

class SignedResultRuleTest {

    private static final String LEADER = "Vũ Đình Quảng";
    private static final SignatureCheck LEADERS = signature(LEADER, null);
    private static final SignatureCheck SPECIALISTS = signature("Trần Thị Mai", null);
    private static final SignatureCheck REVOKED = signature(LEADER, "chứng thư số đã bị thu hồi");

    @Test
    void where_it_must_be_electronic_only_the_signers_own_valid_signature_concludes() {
        assertThat(said("ELECTRONIC")).contains("phải có chữ ký số của người ký (Vũ Đình Quảng)");
        assertThat(said("ELECTRONIC", SPECIALISTS)).contains("phải có chữ ký số của người ký");
        assertThat(said("ELECTRONIC", REVOKED)).contains("không hợp lệ: chứng thư số đã bị thu hồi");
        assertThat(said("ELECTRONIC", SPECIALISTS, LEADERS)).isEmpty();
    }

    @Test
    void where_either_will_do_a_scan_is_enough_but_no_signature_may_be_wrong() {
        assertThat(said("EITHER")).isEmpty();
        assertThat(said("EITHER", SPECIALISTS)).isEmpty();
        assertThat(said("EITHER", LEADERS, REVOKED)).contains("không hợp lệ");
    }

    private static String said(String mode, SignatureCheck... found) {
        return SignedResultRule.objection(mode, List.of(found), LEADER, SignatureCheck::signer)
                .map(Refusal::message)
                .orElse("");
    }

    private static SignatureCheck signature(String signer, String why) {
        return new SignatureCheck(signer, null, null, null, false, true, true, why == null, why, "PAdES-BASELINE-B");
    }
}
