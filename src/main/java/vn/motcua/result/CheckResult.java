package vn.motcua.result;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Authority;
import vn.motcua.authority.AuthorityId;
import vn.motcua.digitization.DocumentStore;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Vietnam;
import vn.motcua.signature.CheckSignatures;
import vn.motcua.signature.SignatureCheck;

/** Kiểm tra kết quả: what anybody who holds a result may know of it. What it says of the owner is a parameter. */
@Component
class CheckResult {

    private static final Logger LOG = LoggerFactory.getLogger(CheckResult.class);
    private static final String OWNER = "result.verificationOwner";
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    static final Refusal UNKNOWN = Refusal.notFound(
            "Không có kết quả nào mang mã này. Hãy quét lại mã trên giấy, hoặc gõ lại đúng địa chỉ in dưới mã. Nếu vẫn không thấy, giấy có thể không do cơ quan này cấp.");

    private final IssuedResults issued;
    private final ResultPapers papers;
    private final DossierRegister register;
    private final DossierLaw law;
    private final Authorities authorities;
    private final DocumentStore store;
    private final CheckSignatures signatures;

    CheckResult(
            IssuedResults issued,
            ResultPapers papers,
            DossierRegister register,
            DossierLaw law,
            Authorities authorities,
            DocumentStore store,
            CheckSignatures signatures) {
        this.issued = issued;
        this.papers = papers;
        this.register = register;
        this.law = law;
        this.authorities = authorities;
        this.store = store;
        this.signatures = signatures;
    }

    /** Whether a result holds. */
    enum State {
        NOT_ISSUED("Chưa được ký ban hành", "Giấy này đang được soạn, chưa có giá trị."),
        VALID("Đang có giá trị", "Kết quả này do cơ quan dưới đây cấp và chưa bị thay thế, thu hồi."),
        REPLACED("Đã được thay thế", "Cơ quan đã cấp kết quả khác thay cho kết quả này. Không dùng giấy này nữa."),
        REVOKED("Đã bị thu hồi, hủy bỏ", "Cơ quan đã thu hồi, hủy bỏ kết quả này. Không dùng giấy này nữa."),
        DAMAGED(
                "Bản lưu cần kiểm tra lại",
                "Tệp lưu tại cơ quan không còn như lúc ký. Hãy liên hệ cơ quan cấp trước khi dùng giấy này.");

        private final String label;
        private final String meaning;

        State(String label, String meaning) {
            this.label = label;
            this.meaning = meaning;
        }

        public String label() {
            return label;
        }

        public String meaning() {
            return meaning;
        }
    }

    /**
     * @param owner null where nothing is shown of the owner
     * @param signer null while nobody has signed
     * @param signatures of the file, empty for a scan of what was signed by hand
     * @param endedAt null while it holds
     * @param successor number and day of what came in its place, null for nothing
     */
    record Shown(
            State state,
            String title,
            String authority,
            String owner,
            String number,
            LocalDate day,
            String signer,
            Instant issuedAt,
            List<SignatureCheck> signatures,
            Instant endedAt,
            String successor) {}

    /** What a comparison came to. */
    enum Match {
        SAME,
        OTHER,
        NO_DIGEST
    }

    Outcome<Shown> look(String token) {
        if (!Tokens.mayBe(token)) {
            return Outcome.refused(UNKNOWN);
        }
        return issued.byToken(token)
                .map(this::shown)
                .or(() -> papers.byToken(token).map(this::unsigned))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(UNKNOWN));
    }

    /** @param sha256 of the file somebody holds, 64 hexadecimal digits in whatever case */
    Match compare(String token, String sha256) {
        var digest = sha256 == null ? "" : sha256.strip().toLowerCase(Locale.ROOT);
        if (!DIGEST.matcher(digest).matches()) {
            return Match.NO_DIGEST;
        }
        return issued.byToken(token)
                .filter(result -> result.sha256().equals(digest))
                .map(same -> Match.SAME)
                .orElse(Match.OTHER);
    }

    private Shown shown(IssuedResult result) {
        var file = whole(result.sha256());
        var successor = issued.successorOf(result)
                .map(next -> "số %s, ngày %s".formatted(next.number(), Vietnam.day(next.day())))
                .orElse(null);
        return new Shown(
                state(result, file.isPresent()),
                result.title(),
                authority(result.authority()),
                owner(result),
                result.number(),
                result.day(),
                result.signer(),
                result.issuedAt(),
                file.map(signatures::of).orElse(List.of()),
                result.end() == null ? null : result.end().at(),
                successor);
    }

    private Shown unsigned(ResultPaper paper) {
        return new Shown(
                State.NOT_ISSUED,
                paper.title(),
                authority(paper.authority()),
                null,
                paper.symbol(),
                paper.day(),
                null,
                null,
                List.of(),
                null,
                null);
    }

    private static State state(IssuedResult result, boolean whole) {
        if (result.end() != null) {
            return result.end().kind() == IssuedResult.Kind.REPLACED ? State.REPLACED : State.REVOKED;
        }
        return whole ? State.VALID : State.DAMAGED;
    }

    private String authority(AuthorityId id) {
        return authorities.find(id).map(Authority::name).orElse(id.value());
    }

    private String owner(IssuedResult result) {
        var dossier = register.get(result.dossier());
        var name = dossier.owner().name();
        return switch (law.parameter(dossier, OWNER).value()) {
            case "FULL" -> name;
            case "MASKED" -> ShortName.of(name);
            default -> null;
        };
    }

    /** The kept file if it is what was signed. */
    private Optional<byte[]> whole(String sha256) {
        if (!store.exists(sha256)) {
            LOG.error("The file of an issued result is missing: {}", sha256);
            return Optional.empty();
        }
        try (var content = store.open(sha256)) {
            var bytes = content.readAllBytes();
            var found = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            if (!found.equals(sha256)) {
                LOG.error("The file of an issued result was changed: {}", sha256);
                return Optional.empty();
            }
            return Optional.of(bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
