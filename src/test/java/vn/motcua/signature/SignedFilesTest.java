package vn.motcua.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.paper.ArchiveFile;
import vn.motcua.shared.TransactionClock;
import vn.motcua.testing.VeraPdf;

/** Files signed by real keys and judged by the library; what another maker says of the same files is asked in {@link PdfSigTest}. */
class SignedFilesTest {

    private static final Instant NOW = Instant.parse("2026-11-20T03:00:00Z");

    private final Signatory signatory = new Signatory(NOW);
    private final SignatureSettings settings = settings();
    private final SignPdf sign = new SignPdf(new TimeStampServer(settings), new Verifiers(signatory));

    private static SignatureSettings settings() {
        return new SignatureSettings(
                null,
                null,
                Duration.ofSeconds(2),
                false,
                5,
                Duration.ofMinutes(15),
                null,
                null,
                0,
                false,
                Duration.ofSeconds(2),
                null,
                null);
    }

    private CheckSignatures check(Instant at) {
        return new CheckSignatures(
                new Verifiers(signatory), signatory, new TransactionClock(Clock.fixed(at, ZoneOffset.UTC)));
    }

    private byte[] signed(byte[] pdf, HeldCertificate by, Instant at, float top) {
        try (var key = Signatory.open(by)) {
            var place = new Visible.Place(1, 330, top, 200, 60);
            return sign.sign(
                            pdf,
                            key,
                            new Visible(
                                    List.of(
                                            "Ký bởi: Vũ Đình Quảng",
                                            "Cơ quan: UBND xã Thanh Quang",
                                            "Thời gian ký: 20/11/2026 10:00:00 +07:00"),
                                    null,
                                    place,
                                    0x1F3FA8,
                                    false),
                            at)
                    .pdf();
        }
    }

    @Test
    void a_signed_archive_file_is_valid_tells_its_signer_and_stays_an_archive_file() throws Exception {
        var chairman = signatory.issue("thanh-quang.chairman", "Vũ Đình Quảng");

        var signed = signed(ArchiveFile.result(), chairman, NOW, 200);

        assertThat(check(NOW.plusSeconds(60)).of(signed)).singleElement().satisfies(one -> {
            assertThat(one.why()).isNull();
            assertThat(one.valid()).isTrue();
            assertThat(one.signer()).isEqualTo("Vũ Đình Quảng");
            assertThat(one.official()).isEqualTo(chairman.official());
            assertThat(one.signedAt().toInstant()).isEqualTo(NOW);
            assertThat(one.level()).isEqualTo("PAdES-BASELINE-B");
        });
        assertThat(VeraPdf.complaints(signed)).isEmpty();
    }

    @Test
    void a_second_signer_leaves_the_first_valid() {
        var first = signed(ArchiveFile.result(), signatory.issue("a", "Nguyễn Thị Ngọc Ánh"), NOW, 100);
        var both = signed(first, signatory.issue("b", "Vũ Đình Quảng"), NOW.plusSeconds(5), 300);

        assertThat(both).startsWith(first);
        assertThat(check(NOW.plusSeconds(60)).of(both))
                .extracting(SignatureCheck::signer, SignatureCheck::valid, SignatureCheck::why)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Nguyễn Thị Ngọc Ánh", true, null),
                        org.assertj.core.groups.Tuple.tuple("Vũ Đình Quảng", true, null));
    }

    @Test
    void a_changed_byte_is_told() {
        var signed = signed(ArchiveFile.result(), signatory.issue("b", "Vũ Đình Quảng"), NOW, 300);
        var at = new String(signed, StandardCharsets.ISO_8859_1).indexOf("stream") + 30;
        signed[at] ^= 1;

        assertThat(check(NOW.plusSeconds(60)).of(signed)).singleElement().satisfies(one -> {
            assertThat(one.valid()).isFalse();
            assertThat(one.intact()).isFalse();
            assertThat(one.why()).isEqualTo("nội dung đã bị thay đổi sau khi ký");
        });
    }

    @Test
    void what_was_added_to_the_page_after_the_signature_is_told() throws Exception {
        var signed = signed(ArchiveFile.result(), signatory.issue("b", "Vũ Đình Quảng"), NOW, 300);
        var bytes = new java.io.ByteArrayOutputStream();
        try (var document = org.apache.pdfbox.Loader.loadPDF(signed)) {
            var page = document.getPage(0);
            try (var content = new org.apache.pdfbox.pdmodel.PDPageContentStream(
                    document, page, org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode.APPEND, false)) {
                content.addRect(100, 100, 300, 300);
                content.fill();
            }
            page.getCOSObject().setNeedToBeUpdated(true);
            document.getDocumentCatalog().getPages().getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(bytes);
        }

        assertThat(check(NOW.plusSeconds(60)).of(bytes.toByteArray()))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.valid()).isFalse();
                    assertThat(one.why()).isEqualTo("nội dung đã bị thay đổi sau khi ký");
                });
    }

    @Test
    void strangers_the_revoked_and_the_expired_are_told_apart() {
        var stranger = new Signatory(NOW).issue("b", "Người lạ");
        var revoked = signatory.issue("c", "Người bị thu hồi");
        var expired =
                signatory.issue("d", "Người hết hạn", NOW.minus(90, ChronoUnit.DAYS), NOW.plus(1, ChronoUnit.DAYS));
        var file = ArchiveFile.result();
        var byStranger = signed(file, stranger, NOW, 300);
        var byRevoked = signed(file, revoked, NOW, 300);
        var byExpired = signed(file, expired, NOW, 300);
        signatory.revoke(revoked, NOW.minusSeconds(3600));
        var then = check(NOW.plus(10, ChronoUnit.DAYS));

        assertThat(then.of(byStranger)).singleElement().satisfies(one -> {
            assertThat(one.why()).isEqualTo("nơi cấp chứng thư số không được tin cậy");
            assertThat(one.intact()).isTrue();
            assertThat(one.trusted()).isFalse();
            assertThat(one.official()).isNull();
        });
        assertThat(then.of(byRevoked))
                .singleElement()
                .extracting(SignatureCheck::why)
                .isEqualTo("chứng thư số đã bị thu hồi");
        assertThat(then.of(byExpired))
                .singleElement()
                .extracting(SignatureCheck::why)
                .isEqualTo("chứng thư số đã hết hạn, và không có dấu thời gian chứng tỏ đã ký trước đó");
    }

    @Test
    void a_wrong_pin_and_a_store_of_somebody_else_open_nothing() {
        var mine = signatory.issue("b", "Vũ Đình Quảng");
        var theirs = signatory.issue("c", "Người khác");
        var device = new KeyStoreDevice();

        assertThat(device.unlock(mine, "000000".toCharArray(), 1)).isInstanceOf(Unlocking.WrongPin.class);
        var mixed = new HeldCertificate(
                mine.id(),
                mine.official(),
                null,
                DeviceKind.PKCS12,
                mine.certificate(),
                theirs.keyStore(),
                null,
                null,
                0,
                null);
        assertThat(device.unlock(mixed, Signatory.PIN.toCharArray(), 1))
                .isInstanceOfSatisfying(
                        Unlocking.NotThere.class,
                        no -> assertThat(no.why().message()).contains("không phải là chứng thư đã đăng ký"));
    }

    @Test
    void only_a_certificate_in_its_time_of_a_believed_issuer_and_not_revoked_may_sign() {
        var check = new CertificateCheck(signatory);
        var good = signatory.issue("a", "Tốt");
        var early = signatory.issue("b", "Sớm", NOW.plusSeconds(3600), NOW.plus(10, ChronoUnit.DAYS));
        var late = signatory.issue("c", "Muộn", NOW.minus(10, ChronoUnit.DAYS), NOW.minusSeconds(3600));
        var revoked = signatory.issue("d", "Thu hồi");
        signatory.revoke(revoked, NOW.minusSeconds(60));
        var strange = new Signatory(NOW).issue("e", "Lạ");

        assertThat(said(check, good)).isEmpty();
        assertThat(said(check, early)).contains("chưa có hiệu lực: có hiệu lực từ 20/11/2026");
        assertThat(said(check, late)).contains("đã hết hạn ngày 20/11/2026");
        assertThat(said(check, revoked)).contains("đã bị thu hồi ngày 20/11/2026");
        assertThat(said(check, strange)).contains("không nằm trong danh sách được tin cậy");
    }

    private static String said(CertificateCheck check, HeldCertificate one) {
        return check.objection(Certificates.of(one.certificate()), NOW)
                .map(refusal -> refusal.message())
                .orElse("");
    }
}
