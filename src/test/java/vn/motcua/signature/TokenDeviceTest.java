package vn.motcua.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.Security;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.paper.ArchiveFile;
import vn.motcua.shared.TransactionClock;
import vn.motcua.testing.NeedsTool;

/** A security module in software, reached as a token of glass and metal is. */
@NeedsTool(value = "softhsm2-util", in = "softhsm2")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TokenDeviceTest {

    private static final Instant NOW = Instant.parse("2026-11-20T03:00:00Z");
    private static final Pattern SLOT = Pattern.compile("reassigned to slot (\\d+)");

    @TempDir
    static Path folder;

    private final Signatory signatory = new Signatory(NOW);
    private HeldCertificate inToken;
    private int slot;

    @BeforeAll
    void a_token_with_a_key() throws Exception {
        Files.writeString(
                Path.of(System.getenv("SOFTHSM2_CONF")),
                "directories.tokendir = %s%nobjectstore.backend = file%nlog.level = ERROR%n".formatted(folder));
        slot = Integer.parseInt(SLOT.matcher(run(
                        "softhsm2-util",
                        "--init-token",
                        "--free",
                        "--label",
                        "mot-cua",
                        "--so-pin",
                        "00000000",
                        "--pin",
                        Signatory.PIN))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1));
        var issued = signatory.issue("thanh-quang.chairman", "Vũ Đình Quảng");
        store(issued);
        inToken = held(issued);
    }

    @Test
    void a_key_that_never_leaves_its_token_signs_a_file() {
        var unlocking = device(library()).unlock(inToken, Signatory.PIN.toCharArray(), 1);

        assertThat(unlocking).isInstanceOf(Unlocking.Unlocked.class);
        try (var key = ((Unlocking.Unlocked) unlocking).key()) {
            var place = new Visible.Place(1, 100, 100, 190, 40);
            var signed = new SignPdf(new TimeStampServer(settings(null)), new Verifiers(signatory))
                    .sign(
                            ArchiveFile.result(),
                            key,
                            new Visible(List.of("Người ký: Vũ Đình Quảng"), null, place, 0, false),
                            NOW);
            var check = new CheckSignatures(
                    new Verifiers(signatory),
                    signatory,
                    new TransactionClock(Clock.fixed(NOW.plusSeconds(60), ZoneOffset.UTC)));
            assertThat(check.of(signed.pdf())).singleElement().satisfies(one -> assertThat(one.why())
                    .isNull());
        }
    }

    @Test
    void a_wrong_pin_and_another_token_are_told_apart() {
        assertThat(device(library()).unlock(inToken, "000000".toCharArray(), 1)).isInstanceOf(Unlocking.WrongPin.class);

        var elsewhere = held(signatory.issue("thanh-quang.deputy", "Người khác"));
        assertThat(device(library()).unlock(elsewhere, Signatory.PIN.toCharArray(), 1))
                .isInstanceOfSatisfying(
                        Unlocking.NotThere.class,
                        there -> assertThat(there.why().message()).contains("không phải là chứng thư đã đăng ký"));
    }

    @Test
    void a_library_that_is_not_there_is_said() {
        assertThat(device(null).unlock(inToken, new char[] {'1'}, 1))
                .isInstanceOfSatisfying(Unlocking.NotThere.class, there -> assertThat(
                                there.why().message())
                        .contains("chưa được cấu hình thiết bị ký số PKCS#11"));
    }

    private TokenDevice device(Path library) {
        return new TokenDevice(settings(library));
    }

    private SignatureSettings settings(Path library) {
        return new SignatureSettings(
                null,
                null,
                Duration.ofSeconds(2),
                false,
                5,
                Duration.ofMinutes(15),
                null,
                library,
                slot,
                false,
                Duration.ofSeconds(2),
                null,
                null);
    }

    private static HeldCertificate held(HeldCertificate issued) {
        return new HeldCertificate(
                UUID.randomUUID(),
                issued.official(),
                null,
                DeviceKind.PKCS11,
                issued.certificate(),
                null,
                null,
                null,
                0,
                null);
    }

    /** Into the token through Java's own door to it: the device under test is another. */
    private void store(HeldCertificate issued) throws GeneralSecurityException, IOException {
        var pin = Signatory.PIN.toCharArray();
        var file = KeyStore.getInstance("PKCS12");
        file.load(new ByteArrayInputStream(issued.keyStore()), pin);
        var provider = Security.getProvider("SunPKCS11")
                .configure("--name = Token%nlibrary = %s%nslot = %d%n".formatted(library(), slot)
                        + "attributes(*,CKO_PRIVATE_KEY,*) = {%n CKA_SIGN = true%n CKA_TOKEN = true%n}%n".formatted());
        var token = KeyStore.getInstance("PKCS11", provider);
        token.load(null, pin);
        token.setKeyEntry("signing", file.getKey("signing", pin), null, file.getCertificateChain("signing"));
    }

    private static Path library() {
        return Stream.of("/usr/lib/softhsm/libsofthsm2.so", "/usr/lib64/pkcs11/libsofthsm2.so")
                .map(Path::of)
                .filter(Files::isReadable)
                .findFirst()
                .orElseThrow();
    }

    private static String run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
