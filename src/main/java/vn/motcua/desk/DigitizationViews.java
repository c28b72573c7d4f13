package vn.motcua.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Official;
import vn.motcua.authority.OfficialId;
import vn.motcua.digitization.DocumentPurpose;
import vn.motcua.digitization.DossierDocument;
import vn.motcua.digitization.DossierDocuments;
import vn.motcua.digitization.Exemptions;
import vn.motcua.digitization.NoScanReason;
import vn.motcua.digitization.PageFinding;
import vn.motcua.digitization.PaperStates;
import vn.motcua.digitization.ScanReadings;
import vn.motcua.digitization.StepLedger;
import vn.motcua.digitization.extraction.Extractions;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.shared.Persisted;

/** Puts a dossier's digitization into words. */
@Component
class DigitizationViews {

    private static final ScanReadings.Reading NOT_READ =
            new ScanReadings.Reading(false, null, null, null, List.of(), null);

    private static final List<DigitizationView.ExemptReason> REASONS = Stream.of(NoScanReason.values())
            .map(reason -> new DigitizationView.ExemptReason(reason.name(), reason.label()))
            .toList();

    private final DossierDocuments documents;
    private final DossierLaw law;
    private final PaperStates states;
    private final Exemptions exemptions;
    private final ScanReadings readings;
    private final StepLedger ledger;
    private final Extractions extractions;
    private final Authorities authorities;

    DigitizationViews(
            DossierDocuments documents,
            DossierLaw law,
            PaperStates states,
            Exemptions exemptions,
            ScanReadings readings,
            StepLedger ledger,
            Extractions extractions,
            Authorities authorities) {
        this.documents = documents;
        this.law = law;
        this.states = states;
        this.exemptions = exemptions;
        this.readings = readings;
        this.ledger = ledger;
        this.extractions = extractions;
        this.authorities = authorities;
    }

    DigitizationView of(Dossier dossier) {
        var scans = documents.of(dossier.id());
        var read = readings.of(scans.stream().map(DossierDocument::sha256).toList());
        var lines = ledger.of(scans.stream().map(DossierDocument::id).toList());
        var files = scans.stream()
                .map(scan -> file(
                        scan, read.getOrDefault(scan.sha256(), NOT_READ), lines.getOrDefault(scan.id(), List.of())))
                .toList();
        return new DigitizationView(
                files.stream().anyMatch(DigitizationView.FileProgress::underWay), papers(dossier), files, REASONS);
    }

    private List<DigitizationView.PaperProgress> papers(Dossier dossier) {
        var exempt = exemptions.of(dossier.id());
        return states.of(dossier.id(), law.procedureOf(dossier).documents()).entrySet().stream()
                .map(paper -> new DigitizationView.PaperProgress(
                        paper.getKey(),
                        paper.getValue().name(),
                        paper.getValue().label(),
                        exempt.containsKey(paper.getKey())
                                ? exempt.get(paper.getKey()).label()
                                : null))
                .toList();
    }

    private DigitizationView.FileProgress file(
            DossierDocument scan, ScanReadings.Reading reading, List<StepLedger.Line> lines) {
        return new DigitizationView.FileProgress(
                scan.id().toString(),
                reading.underWay(),
                reading.refused(),
                reading.stuck() == null ? reading.note() : reading.stuck(),
                reading.findings().stream().map(PageFinding::words).toList(),
                reading.copy() != null,
                data(scan),
                steps(lines));
    }

    private DigitizationView.DataState data(DossierDocument scan) {
        return Optional.of(scan)
                .filter(paper -> paper.purpose() == DocumentPurpose.COMPONENT)
                .flatMap(extractions::of)
                .map(extraction -> extraction.confirmed()
                        ? DigitizationView.DataState.CONFIRMED
                        : extraction.read() ? DigitizationView.DataState.OPEN : DigitizationView.DataState.READING)
                .orElse(DigitizationView.DataState.NONE);
    }

    private List<DigitizationView.StepDone> steps(List<StepLedger.Line> lines) {
        return lines.stream()
                .map(line -> new DigitizationView.StepDone(
                        line.step().label(), line.done(), Persisted.time(line.at()), name(line.by()), line.detail()))
                .toList();
    }

    private String name(OfficialId official) {
        return Stream.ofNullable(official)
                .flatMap(id -> authorities.official(id).map(Official::fullName).stream())
                .findFirst()
                .orElse(null);
    }
}
