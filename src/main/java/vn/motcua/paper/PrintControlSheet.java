package vn.motcua.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.dossier.EventKind;
import vn.motcua.paper.Letterheads.Issuer;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/** Phiếu kiểm soát (Mẫu 05 of 2018, Mẫu 06 of 2025): goes with the dossier and tells who had it when, up to now. */
@Component
public class PrintControlSheet {

    private final FormSets formSets = FormSets.load();
    private final HandOvers handOvers;
    private final Letterheads letterheads;
    private final PaperPress press;
    private final Authorities authorities;
    private final DossierLaw law;
    private final DossierEvents events;
    private final TransactionClock clock;

    PrintControlSheet(
            HandOvers handOvers,
            Letterheads letterheads,
            PaperPress press,
            Authorities authorities,
            DossierLaw law,
            DossierEvents events,
            TransactionClock clock) {
        this.handOvers = handOvers;
        this.letterheads = letterheads;
        this.press = press;
        this.authorities = authorities;
        this.law = law;
        this.events = events;
        this.clock = clock;
    }

    /** Dated by the day of printing, to whose minute it tells; refused before acceptance, and where a field is missing, which it names. */
    public Outcome<byte[]> print(Dossier dossier) {
        if (dossier.code() == null) {
            return Outcome.refused(Refusal.wrongMoment("Hồ sơ chưa được tiếp nhận nên chưa có phiếu kiểm soát."));
        }
        var now = clock.instant();
        var text = press.text();
        var page = page(dossier, handOvers.of(dossier, now), now, text);
        if (!text.missing().isEmpty()) {
            return Outcome.refused(new IncompletePaper(PaperKind.CONTROL_SHEET.label(), text.missing()).refusal());
        }
        return Outcome.done(press.print(PaperKind.CONTROL_SHEET, page, now));
    }

    private ControlSheetPage page(Dossier dossier, List<HandOverLine> lines, Instant now, PaperText text) {
        var day = LocalDate.ofInstant(now, Vietnam.ZONE);
        var set = formSets.on(day);
        var form = set.form(PaperKind.CONTROL_SHEET).orElseThrow();
        var procedure = law.procedureOf(dossier);
        var receiving = authorities.find(dossier.receivingAuthority()).orElseThrow();
        var competent = authorities.find(dossier.competentAuthority()).orElseThrow();
        var request = Request.of(dossier, procedure, set, text);
        return new ControlSheetPage(
                letterheads.of(
                        set, form, Issuer.desk(receiving), null, day, text, request.code(), procedure.nationalCode()),
                request,
                text.required("Cơ quan giải quyết", competent.name()),
                text.optional("Cơ quan phối hợp", coordinating(dossier)),
                text.required("Ngày hẹn trả", Wording.moment(dossier.dueAt())),
                Wording.moment(now),
                lines.stream().map(line -> row(line, text)).toList());
    }

    private String coordinating(Dossier dossier) {
        return events.of(dossier.id()).stream()
                .filter(line -> line.kind() == EventKind.OPINION_ASKED)
                .map(line -> line.detail().get("Cơ quan được hỏi"))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static ControlSheetPage.Row row(HandOverLine line, PaperText text) {
        return new ControlSheetPage.Row(
                text.required("Bên giao", line.giver()),
                line.givenAt() == null ? "" : text.required("Bên nhận", line.receiver()),
                line.givenAt() == null ? "" : Wording.moment(line.givenAt()),
                text.optional("Người giao", line.giverName()),
                line.receivedAt() == null ? "" : Wording.moment(line.receivedAt()),
                text.optional("Người nhận", line.receiverName()),
                text.required("Kết quả giải quyết", line.standing().label()),
                text.optional("Ghi chú", line.note()));
    }
}
