package vn.motcua.result;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.digitization.DocumentPurpose;
import vn.motcua.digitization.DossierDocument;
import vn.motcua.digitization.DossierDocuments;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierComponents;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.Party;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Persisted;
import vn.motcua.shared.PlainText;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;

/** Kiểm tra người nhận: holds whoever came for a result against the register, and keeps what was found. */
@Component
public class CheckReceiver {

    private static final String WRONG_NUMBER =
            "Số giấy tờ này không khớp số đã đăng ký của %s. Không trả kết quả cho người này; nếu số trong sổ sai, hãy đính chính hồ sơ trước.";

    private static final Refusal COMES_BACK = Refusal.refused(
            "Kết quả này phải trả ở trang «Trả tại quầy»: có phiếu ký nhận, bản gốc trả lại, hoặc sổ không có số giấy tờ của người yêu cầu.");

    private final DossierDocuments documents;
    private final DossierComponents components;
    private final DossierEvents events;
    private final DossierLaw law;
    private final CurrentOfficial current;
    private final TransactionClock clock;
    private final JdbcClient jdbc;

    CheckReceiver(
            DossierDocuments documents,
            DossierComponents components,
            DossierEvents events,
            DossierLaw law,
            CurrentOfficial current,
            TransactionClock clock,
            JdbcClient jdbc) {
        this.documents = documents;
        this.components = components;
        this.events = events;
        this.law = law;
        this.current = current;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** Papers that the applicant left as originals and gets back with the result. */
    public List<RequiredDocument> originals(Dossier dossier) {
        var left = documents.of(dossier.id()).stream()
                .map(DossierDocument::documentKey)
                .toList();
        return components.of(dossier).stream()
                .filter(paper -> paper.form() == RequiredDocument.Form.ORIGINAL)
                .filter(paper -> paper.required() || left.contains(paper.key()))
                .toList();
    }

    /** Whether somebody's identity was checked for this result, as it must be before it is handed over. */
    public boolean checked(DossierId dossier) {
        return jdbc.sql("select exists (select 1 from counter_return where dossier_id = ?)")
                .param(dossier.value())
                .query(Boolean.class)
                .single();
    }

    /** Whether whoever takes the result signs for it ({@code return.signedSlip}). */
    public boolean asksForSlip(Dossier dossier) {
        return law.parameter(dossier, "return.signedSlip").value().equals("REQUIRED");
    }

    /**
     * In the transaction of the return itself.
     *
     * @return under which name the result is handed over
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome<String> check(Dossier dossier, CounterReturn found) {
        return check(dossier, found, dossier.id());
    }

    /**
     * The same for one of several results that one person signs for at once.
     *
     * @param slipOf whose slip they signed
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome<String> check(Dossier dossier, CounterReturn found, DossierId slipOf) {
        var slip = slip(slipOf);
        var faults = faults(dossier, found, slip);
        if (!faults.isEmpty()) {
            return Outcome.refused(Refusal.invalid(faults));
        }
        var party = party(dossier, found.receiver());
        var number = plain(found.identityNumber());
        if (party != null
                && party.identityNumber() != null
                && !plain(party.identityNumber()).equals(number)) {
            return Outcome.refused(Refusal.refused(
                            WRONG_NUMBER.formatted(found.receiver().label().toLowerCase(Locale.ROOT)))
                    .about("identityNumber"));
        }
        var name = party == null ? PlainText.line(found.name()) : party.name();
        var identity = party == null || party.identityNumber() == null ? Identity.SEEN : Identity.COMPARED;
        keep(dossier, found, name, number, identity, slip);
        return Outcome.done(name);
    }

    /**
     * The filer themself has waited at the counter since they filed: their paper was seen then, no receipt was issued, and
     * nothing is asked again (NĐ 61/2018/NĐ-CP, Điều 17 khoản 4). In the transaction of the return.
     *
     * @return under which name the result is handed over; refused where more is to be checked
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome<String> waited(Dossier dossier) {
        var filer = dossier.filer();
        if (asksForSlip(dossier) || !originals(dossier).isEmpty() || filer.identityNumber() == null) {
            return Outcome.refused(COMES_BACK);
        }
        var found = new CounterReturn(
                CounterReturn.Receiver.FILER,
                null,
                filer.identityNumber(),
                null,
                CounterReturn.Receipt.NOT_ISSUED,
                null,
                Map.of(),
                null);
        keep(dossier, found, filer.name(), plain(filer.identityNumber()), Identity.SEEN_AT_INTAKE, null);
        return Outcome.done(filer.name());
    }

    /** What became of the paper by which somebody shows who they are. */
    private enum Identity {
        COMPARED("Khớp số đã đăng ký"),
        SEEN("Đã xem, sổ không có số để đối chiếu"),
        SEEN_AT_INTAKE("Đã xem khi nhận hồ sơ, người nộp chờ tại quầy");

        private final String words;

        Identity(String words) {
            this.words = words;
        }
    }

    private Map<String, String> faults(Dossier dossier, CounterReturn found, DossierDocument slip) {
        var faults = new LinkedHashMap<String, String>();
        if (found.receiver() == null) {
            faults.put("receiver", "Chọn người đến nhận.");
        }
        if (PlainText.line(found.identityNumber()) == null) {
            faults.put("identityNumber", "Ghi số giấy tờ tùy thân mà người đến nhận xuất trình.");
        }
        if (found.receiver() == CounterReturn.Receiver.AUTHORISED) {
            need(faults, "name", found.name(), 2, "Ghi họ tên người được ủy quyền.");
            need(
                    faults,
                    "authorityPaper",
                    found.authorityPaper(),
                    5,
                    "Ghi số, ngày, nơi chứng thực của giấy ủy quyền.");
        }
        if (found.receipt() == null) {
            faults.put("receipt", "Chọn có hay mất giấy hẹn trả.");
        } else if (found.receipt() == CounterReturn.Receipt.LOST) {
            need(faults, "lostStatement", found.lostStatement(), 10, "Ghi nội dung cam kết mất giấy hẹn trả.");
        }
        var held = originals(dossier).stream()
                .anyMatch(paper -> !Boolean.TRUE.equals(found.originals().get(paper.key())));
        if (held) {
            need(faults, "note", found.note(), 10, "Có bản gốc chưa trả: ghi vì sao ở ô ghi chú.");
        }
        if (slip == null && asksForSlip(dossier)) {
            faults.put("slip", "Chưa có ảnh phiếu ký nhận.");
        }
        return faults;
    }

    private static void need(Map<String, String> faults, String field, String text, int least, String words) {
        var line = PlainText.line(text);
        if (line == null || line.length() < least || line.length() > 1000) {
            faults.put(field, words);
        }
    }

    /** Null for whoever is not in the register. */
    private static Party party(Dossier dossier, CounterReturn.Receiver receiver) {
        return switch (receiver) {
            case OWNER -> dossier.owner();
            case FILER -> dossier.filer();
            case RECEIVER -> dossier.receiver();
            case AUTHORISED -> null;
        };
    }

    private DossierDocument slip(DossierId dossier) {
        return documents.of(dossier).stream()
                .filter(document -> document.purpose() == DocumentPurpose.RETURN_SLIP)
                .reduce((older, newer) -> newer)
                .orElse(null);
    }

    private void keep(
            Dossier dossier, CounterReturn found, String name, String number, Identity identity, DossierDocument slip) {
        jdbc.sql(
                        """
                        insert into counter_return (dossier_id, receiver, name, identity_number, compared, seen_at_intake,
                            authority_paper, receipt, lost_statement, slip_id, note, returned_by, returned_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        dossier.id().value(),
                        found.receiver().name(),
                        name,
                        number,
                        identity == Identity.COMPARED,
                        identity == Identity.SEEN_AT_INTAKE,
                        found.receiver() == CounterReturn.Receiver.AUTHORISED
                                ? PlainText.line(found.authorityPaper())
                                : null,
                        found.receipt().name(),
                        found.receipt() == CounterReturn.Receipt.LOST ? PlainText.line(found.lostStatement()) : null,
                        slip == null ? null : slip.id().value(),
                        PlainText.line(found.note()),
                        current.get().id().value(),
                        Persisted.time(clock.instant()))
                .update();
        var back = originals(dossier);
        back.forEach(paper -> jdbc.sql(
                        "insert into counter_return_original (dossier_id, document_key, given_back) values (?, ?, ?)")
                .params(
                        dossier.id().value(),
                        paper.key(),
                        Boolean.TRUE.equals(found.originals().get(paper.key())))
                .update());
        events.append(dossier.id(), EventKind.RECEIVER_CHECKED, words(found, identity, back));
    }

    private static Map<String, String> words(CounterReturn found, Identity identity, List<RequiredDocument> originals) {
        var words = new LinkedHashMap<String, String>();
        words.put("Người đến nhận", found.receiver().label());
        words.put("Giấy tờ tùy thân", identity.words);
        if (found.receiver() == CounterReturn.Receiver.AUTHORISED) {
            words.put("Giấy ủy quyền", PlainText.line(found.authorityPaper()));
        }
        words.put("Giấy hẹn", found.receipt().label());
        originals.forEach(paper -> words.put(
                paper.name(),
                Boolean.TRUE.equals(found.originals().get(paper.key())) ? "Đã trả bản gốc" : "Chưa trả bản gốc"));
        return words;
    }

    private static String plain(String number) {
        return number.replaceAll("[\\s.-]", "").toUpperCase(Locale.ROOT);
    }
}
