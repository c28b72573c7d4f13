package vn.motcua.digitization.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.digitization.DataConfirmed;
import vn.motcua.digitization.DigitizationStep;
import vn.motcua.digitization.DossierDocument;
import vn.motcua.digitization.DossierDocuments;
import vn.motcua.digitization.StepLedger;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/**
 * Xác nhận dữ liệu bóc tách: an official says of each field what the paper says, once. Only this makes data of what was
 * read, and the step EXTRACTED of it (TT 01/2023/TT-VPCP, Điều 7).
 */
@Service
public class ConfirmData {

    private final Templates templates;
    private final ExtractionRows rows;
    private final ScanContents contents;
    private final DossierDocuments documents;
    private final StepLedger ledger;
    private final CurrentOfficial current;
    private final TransactionClock clock;
    private final ApplicationEventPublisher events;

    ConfirmData(
            Templates templates,
            ExtractionRows rows,
            ScanContents contents,
            DossierDocuments documents,
            StepLedger ledger,
            CurrentOfficial current,
            TransactionClock clock,
            ApplicationEventPublisher events) {
        this.templates = templates;
        this.rows = rows;
        this.contents = contents;
        this.documents = documents;
        this.ledger = ledger;
        this.current = current;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Whether the official may work on the dossier is for the caller to have asked. Of a scan that could not be read every
     * value is typed; one that is still being read is waited for.
     *
     * @param values by field, each of the type's; blank where the paper does not say it
     */
    @Transactional
    public Outcome<List<ConfirmedValue>> confirm(DossierDocument paper, Map<String, String> values) {
        var template = templates.of(paper.documentKey()).orElse(null);
        if (template == null) {
            return Outcome.refused(Refusal.wrongMoment("Loại giấy tờ này không có dữ liệu để bóc tách."));
        }
        if (!documents.of(paper.dossier()).contains(paper)) {
            return Outcome.refused(
                    Refusal.wrongMoment("Tệp này vừa được thay hoặc bị gạch. Hãy tải lại hồ sơ rồi xem lại."));
        }
        if (!rows.confirmed(paper.id()).isEmpty()) {
            return Outcome.refused(Refusal.wrongMoment("Dữ liệu của giấy tờ này đã được xác nhận."));
        }
        var read = rows.read(paper.id());
        if (read.isEmpty() && contents.isUnderWay(paper.sha256())) {
            return Outcome.refused(Refusal.wrongMoment("Giấy tờ này chưa đọc xong. Mời đợi ít phút rồi mở lại."));
        }
        var faults = new LinkedHashMap<String, String>();
        var confirmed = confirmed(template, read.orElse(Map.of()), values, faults);
        if (!faults.isEmpty()) {
            return Outcome.refused(Refusal.invalid(faults));
        }
        confirmed.forEach(value -> rows.confirm(paper.id(), template.key(), value));
        record(paper, confirmed);
        return Outcome.done(confirmed);
    }

    private List<ConfirmedValue> confirmed(
            Template template, Map<String, ReadValue> read, Map<String, String> values, Map<String, String> faults) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, Vietnam.ZONE);
        var by = current.get().id();
        var confirmed = new ArrayList<ConfirmedValue>();
        for (var field : template.fields()) {
            var typed = values.get(field.key());
            if (typed == null) {
                faults.put(field.key(), "Chưa đối chiếu «%s».".formatted(field.label()));
                continue;
            }
            var value =
                    typed.isBlank() ? null : field.kind().typed(typed, today).orElse(null);
            if (value == null && !typed.isBlank()) {
                faults.put(field.key(), field.kind().wrong());
                continue;
            }
            var proposed =
                    read.getOrDefault(field.key(), ReadValue.none(field.key())).value();
            confirmed.add(new ConfirmedValue(field.key(), value, ConfirmedValue.Outcome.of(proposed, value), now, by));
        }
        return confirmed;
    }

    private void record(DossierDocument paper, List<ConfirmedValue> values) {
        var corrected = values.stream()
                .filter(value -> value.outcome() == ConfirmedValue.Outcome.CORRECTED)
                .count();
        var now = clock.instant();
        var by = current.get().id();
        ledger.write(new StepLedger.Line(
                paper.id(),
                DigitizationStep.EXTRACTED,
                true,
                corrected == 0
                        ? "%d trường.".formatted(values.size())
                        : "%d trường, sửa %d.".formatted(values.size(), corrected),
                now,
                by));
        events.publishEvent(new DataConfirmed(paper.dossier(), paper.id(), by, now));
    }
}
