package vn.motcua.desk;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.SectorReturns;
import vn.motcua.procedure.Procedure.SystemOfRecord;
import vn.motcua.procedure.SectorSystem;
import vn.motcua.shared.Vietnam;

/** What is to be copied into the sector's system by whoever decides a dossier there, and what came back. */
@Component
class SectorSheets {

    private final DossierLaw law;
    private final DossierEvents events;
    private final SectorReturns returns;

    SectorSheets(DossierLaw law, DossierEvents events, SectorReturns returns) {
        this.law = law;
        this.events = events;
        this.returns = returns;
    }

    /** @return true if the dossier is decided in a sector's system */
    boolean has(Dossier dossier) {
        return law.procedureOf(dossier).sectorSystem() != null;
    }

    /** @param dossier which {@link #has} one */
    SectorSheet of(Dossier dossier) {
        var procedure = law.procedureOf(dossier);
        var sector = procedure.sectorSystem();
        var declared = events.latest(dossier.id(), EventKind.DECLARED)
                .map(DossierEvents.Line::detail)
                .orElse(Map.of());
        var returned = returns.of(dossier.id());
        return new SectorSheet(
                sector.name(),
                procedure.decidedIn() == SystemOfRecord.MIRROR,
                dossier.code() == null ? null : sector.linkFor(dossier.code().value()),
                sector.copies().stream()
                        .map(copy -> new SectorSheet.Line(
                                copy.label(),
                                copy.from() == null ? declared.get(copy.declared()) : known(copy.from(), dossier)))
                        .toList(),
                sector.returns().stream()
                        .map(field -> new SectorSheet.Return(
                                field.label(),
                                SectorReturns.inWords(field.key(), returned.get(field.key())),
                                field.required()))
                        .toList());
    }

    private String known(SectorSystem.Known what, Dossier dossier) {
        return switch (what) {
            case CODE -> dossier.code() == null ? null : dossier.code().value();
            case RECEIVED_ON -> Vietnam.day(LocalDate.ofInstant(dossier.receivedAt(), Vietnam.ZONE));
            case DUE_ON ->
                dossier.dueAt() == null ? null : Vietnam.day(LocalDate.ofInstant(dossier.dueAt(), Vietnam.ZONE));
            case CASE -> law.procedureOf(dossier).caseLimit(dossier.caseKey()).label();
            case SUMMARY -> dossier.summary();
            case OWNER_NAME -> dossier.owner().name();
            case OWNER_IDENTITY_NUMBER -> dossier.owner().identityNumber();
            case OWNER_ADDRESS -> dossier.owner().address();
            case OWNER_PHONE -> dossier.owner().phone();
            case OWNER_EMAIL -> dossier.owner().email();
            case FILER_NAME -> dossier.filer().name();
            case FILER_IDENTITY_NUMBER -> dossier.filer().identityNumber();
            case FILER_ADDRESS -> dossier.filer().address();
            case FILER_PHONE -> dossier.filer().phone();
            case AUTHORITY_PAPER -> dossier.authorityPaper();
        };
    }
}
