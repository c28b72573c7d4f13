package vn.motcua.result;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Authority;
import vn.motcua.authority.Delegation;
import vn.motcua.dossier.Dossier;
import vn.motcua.paper.PaperPress;
import vn.motcua.paper.PaperText;
import vn.motcua.paper.QrCode;
import vn.motcua.paper.Wording;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Vietnam;

/** Prints a result: its fields, and what stands on every one (NĐ 30/2020/NĐ-CP, Phụ lục I), into the procedure's template. */
@Component
class ResultPage {

    /** Places of a template that are filled in without being asked for. */
    static final Set<String> STANDING = Set.of(
            "documentTitle",
            "title",
            "draft",
            "above",
            "agency",
            "agencyPlace",
            "issuer",
            "number",
            "placeAndDate",
            "code",
            "signsAs",
            "signerTitle",
            "signer",
            "qr",
            "address");

    private final PaperPress press;
    private final Authorities authorities;
    private final ResultSettings settings;

    ResultPage(PaperPress press, Authorities authorities, ResultSettings settings) {
        this.press = press;
        this.authorities = authorities;
        this.settings = settings;
    }

    /**
     * What a page is made of besides its fields.
     *
     * @param number "12/UBND-XNTTHN"
     * @param token null on a page that is only looked at
     */
    record Facts(
            Dossier dossier,
            Authority authority,
            Delegation signer,
            String number,
            LocalDate day,
            String token,
            Instant made) {}

    /** PDF/A-2u; refused naming what cannot be printed. */
    Outcome<byte[]> print(ResultTemplates.Loaded loaded, Map<String, String> fields, Facts facts) {
        var text = press.text();
        var values = new HashMap<>(standing(loaded.template(), facts, text));
        loaded.template()
                .fields()
                .forEach(field -> values.put(field.key(), text.optional(field.label(), fields.get(field.key()))));
        if (!text.missing().isEmpty()) {
            return Outcome.refused(Refusal.refused("«%s» chưa lập được, thiếu hoặc không in được: %s."
                    .formatted(loaded.template().title(), String.join(", ", text.missing()))));
        }
        return Outcome.done(press.write(loaded.page().fill(values), facts.made()));
    }

    private Map<String, String> standing(ResultTemplate template, Facts facts, PaperText text) {
        var authority = facts.authority();
        var agency = Wording.parts(text.required("Tên cơ quan", authority.name()));
        var lines = facts.signer().signatureLines();
        var preview = facts.token() == null;
        var address = preview ? "" : settings.verification(facts.token());
        return Map.ofEntries(
                Map.entry("documentTitle", template.title() + " " + facts.number()),
                Map.entry("title", template.title()),
                Map.entry("draft", preview ? "BẢN XEM TRƯỚC, CHƯA CÓ GIÁ TRỊ" : ""),
                Map.entry("above", above(authority, facts.day())),
                Map.entry("agency", agency.get(0)),
                Map.entry("agencyPlace", agency.size() > 1 ? agency.get(1) : ""),
                Map.entry("issuer", authority.name()),
                Map.entry("number", facts.number()),
                Map.entry(
                        "placeAndDate", text.required("Địa danh", authority.place()) + ", " + Wording.day(facts.day())),
                Map.entry(
                        "code",
                        facts.dossier().code() == null
                                ? ""
                                : facts.dossier().code().value()),
                Map.entry("signsAs", lines.get(0)),
                Map.entry("signerTitle", lines.get(1)),
                Map.entry("signer", text.required("Người ký", facts.signer().fullName())),
                Map.entry("qr", QrCode.dataUri(preview ? "BẢN XEM TRƯỚC" : address)),
                Map.entry("address", preview ? "(bản xem trước chưa có địa chỉ)" : address));
    }

    /** A committee has nobody above it on its papers; an agency of a committee has the committee. */
    private String above(Authority authority, LocalDate day) {
        return authority.parent() == null
                        || authority.name().toLowerCase(Vietnam.LOCALE).startsWith("ủy ban nhân dân")
                ? ""
                : authorities.find(authority.parent(), day).map(Authority::name).orElse("");
    }
}
