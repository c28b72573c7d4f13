package vn.motcua.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Official;
import vn.motcua.digitization.DossierDocument;
import vn.motcua.digitization.PaperValidity;
import vn.motcua.digitization.ScanReadings;
import vn.motcua.digitization.extraction.ConfirmedValue;
import vn.motcua.digitization.extraction.DossierDifferences;
import vn.motcua.digitization.extraction.Extractions;
import vn.motcua.dossier.Dossier;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Persisted;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/** Puts what was read from a paper beside what the dossier says. */
@Component
class ExtractionViews {

    private final Extractions extractions;
    private final ScanReadings readings;
    private final CorrectionOffers corrections;
    private final TaskDesk tasks;
    private final Authorities authorities;
    private final TransactionClock clock;

    ExtractionViews(
            Extractions extractions,
            ScanReadings readings,
            CorrectionOffers corrections,
            TaskDesk tasks,
            Authorities authorities,
            TransactionClock clock) {
        this.extractions = extractions;
        this.readings = readings;
        this.corrections = corrections;
        this.tasks = tasks;
        this.authorities = authorities;
        this.clock = clock;
    }

    /** Refused where nothing is read from papers of its type. */
    Outcome<ExtractionView> of(Dossier dossier, DossierDocument paper) {
        return extractions
                .of(paper)
                .map(extraction -> Outcome.done(view(dossier, paper, extraction)))
                .orElseGet(() -> Outcome.refused(Refusal.notFound("Loại giấy tờ này không có dữ liệu để bóc tách.")));
    }

    private ExtractionView view(Dossier dossier, DossierDocument paper, Extractions.Extraction extraction) {
        var differences = DossierDifferences.of(dossier, extraction);
        var confirmed = extraction.fields().stream()
                .map(Extractions.FieldState::confirmed)
                .filter(Objects::nonNull)
                .findFirst();
        var reading = readings.of(List.of(paper.sha256())).get(paper.sha256());
        var address = "/api/dossiers/%s/documents/%s".formatted(dossier.id(), paper.id());
        var validity = extractions.validity(paper);
        var copied = reading != null && reading.copy() != null;
        return new ExtractionView(
                extraction.template().name(),
                extraction.read(),
                extraction.read()
                        && confirmed.isEmpty()
                        && tasks.mine(dossier.id()).isPresent(),
                copied ? address + "/searchable" : address,
                copied ? "application/pdf" : paper.mediaType(),
                extraction.fields().stream()
                        .map(field -> field(field, differences))
                        .toList(),
                confirmed.map(value -> Persisted.time(value.at())).orElse(null),
                confirmed.map(this::name).orElse(null),
                validity.map(ExtractionViews::words).orElse(null),
                validity.filter(known -> known.isOver(today())).isPresent(),
                !differences.isEmpty() && corrections.of(dossier).data()
                        ? "/desk/dossiers/" + dossier.id() + "#correct"
                        : null);
    }

    private static String words(PaperValidity validity) {
        if (validity.until() == null) {
            return "Có giá trị từ %s, không ghi ngày hết hạn.".formatted(Vietnam.day(validity.from()));
        }
        return validity.from() == null
                ? "Có giá trị đến hết ngày %s.".formatted(Vietnam.day(validity.until()))
                : "Có giá trị từ %s đến hết ngày %s."
                        .formatted(Vietnam.day(validity.from()), Vietnam.day(validity.until()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Vietnam.ZONE);
    }

    private static ExtractionView.FieldView field(Extractions.FieldState state, Map<String, String> differences) {
        var field = state.field();
        var value = state.value();
        return new ExtractionView.FieldView(
                field.key(),
                field.label(),
                field.kind().name(),
                value == null ? null : field.kind().shown(value),
                state.read().confidence(),
                state.read().page(),
                state.read().box(),
                state.confirmed() == null ? null : state.confirmed().outcome().label(),
                differences.get(field.key()));
    }

    private String name(ConfirmedValue value) {
        return authorities
                .official(value.by())
                .map(Official::fullName)
                .orElse(value.by().value());
    }
}
