package vn.motcua.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.authority.AuthorityId;
import vn.motcua.paper.ArchiveFile;
import vn.motcua.shared.TransactionClock;
import vn.motcua.testing.NeedsTool;
import vn.motcua.testing.OwnProcess;
import vn.motcua.testing.RunningSimulators;
import vn.motcua.testing.VeraPdf;

/** A result as a leader and the authority sign it, with time stamps of a server: what poppler and veraPDF say of it. */
@NeedsTool(value = "pdfsig", in = "poppler-utils")
@OwnProcess
class PdfSigTest {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private static final ResultMarks MARKS = new ResultMarks(
            "Vũ Đình Quảng", "Ủy ban nhân dân xã Thanh Quang", "125/2026", LocalDate.of(2026, 11, 20), false);

    private final Signatory signatory = new Signatory(NOW);

    private SignFiles files(URI timeStamps, boolean longTerm) {
        var settings = new SignatureSettings(
                null,
                timeStamps,
                Duration.ofSeconds(20),
                longTerm,
                5,
                Duration.ofMinutes(15),
                null,
                null,
                0,
                false,
                Duration.ofSeconds(2),
                null,
                null);
        return new SignFiles(new SignPdf(new TimeStampServer(settings), new Verifiers(signatory)), settings);
    }

    private CheckSignatures check(Instant at) {
        return new CheckSignatures(
                new Verifiers(signatory), signatory, new TransactionClock(Clock.fixed(at, ZoneOffset.UTC)));
    }

    private SignedFile result(SignFiles files) {
        var leader = signatory.issue("thanh-quang.chairman", MARKS.signer());
        var drawn = signatory.issue("seal", MARKS.authority());
        var seal = new HeldCertificate(
                UUID.randomUUID(),
                null,
                new AuthorityId("xa-thanh-quang"),
                DeviceKind.PKCS12,
                drawn.certificate(),
                drawn.keyStore(),
                null,
                SealPicture.of(MARKS.authority()),
                0,
                null);
        try (var leaderKey = new SigningKey(leader, Signatory.open(leader));
                var sealKey = new SigningKey(seal, Signatory.open(seal))) {
            return files.result(ArchiveFile.result(), "application/pdf", leaderKey, sealKey, MARKS, NOW)
                    .orThrow();
        }
    }

    @Test
    void leader_number_and_seal_are_valid_for_both_judges_and_the_archive_file_stays_one() throws Exception {
        var signed = result(files(null, false));

        var said = PdfSig.of(signed.content());
        assertThat(PdfSig.found(said)).as(said).isEqualTo(3);
        assertThat(PdfSig.valid(said)).as(said).isEqualTo(3);
        assertThat(said).contains("Vũ Đình Quảng", "Ủy ban nhân dân xã Thanh Quang");
        assertThat(check(NOW.plusSeconds(60)).of(signed.content())).hasSize(3).allSatisfy(one -> assertThat(one.why())
                .isNull());
        assertThat(VeraPdf.complaints(signed.content())).isEmpty();
        java.nio.file.Files.write(java.nio.file.Path.of("target/signed-result.pdf"), signed.content());
    }

    @Test
    void a_server_vouches_for_the_time_and_what_judges_in_later_years_is_put_in() throws Exception {
        try (var simulators = RunningSimulators.telling(URI.create("http://127.0.0.1:1"))) {
            signatory.alsoBelieved.add(certificateOf(simulators));
            var stamped = result(files(simulators.uri("/time-stamp"), false));
            assertThat(stamped.timeStamped()).isTrue();
            assertThat(check(NOW.plusSeconds(120)).of(stamped.content()))
                    .hasSize(3)
                    .allSatisfy(one -> {
                        assertThat(one.why()).isNull();
                        assertThat(one.timeStamped()).isTrue();
                        assertThat(one.level()).isEqualTo("PAdES-BASELINE-T");
                    });

            var kept = result(files(simulators.uri("/time-stamp"), true));
            assertThat(check(NOW.plusSeconds(120)).of(kept.content()))
                    .hasSize(3)
                    .allSatisfy(one -> assertThat(one.why()).isNull())
                    .extracting(SignatureCheck::level)
                    .contains("PAdES-BASELINE-LTA");
            assertThat(PdfSig.valid(PdfSig.of(kept.content()))).isGreaterThanOrEqualTo(3);
            assertThat(check(NOW.plus(1500, ChronoUnit.DAYS)).of(stamped.content()))
                    .as("the certificates are over, the time stamps are not")
                    .allSatisfy(one -> assertThat(one.intact()).isTrue());
        }
    }

    @Test
    void a_server_that_does_not_answer_keeps_nobody_from_signing() {
        var signed = result(files(URI.create("http://127.0.0.1:1/time-stamp"), true));

        assertThat(signed.timeStamped()).isFalse();
        assertThat(check(NOW.plusSeconds(60)).of(signed.content())).allMatch(SignatureCheck::valid);
    }

    private static X509Certificate certificateOf(RunningSimulators simulators) throws Exception {
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(simulators.uri("/time-stamp/certificate"))
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        return (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(answer.body()));
    }
}
