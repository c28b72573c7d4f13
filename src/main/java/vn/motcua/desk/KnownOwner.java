package vn.motcua.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.archive.HeldPaper;
import vn.motcua.archive.HeldPapers;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.procedure.RequiredDocument.Form;
import vn.motcua.shared.Persisted;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/** What the offices of whoever is signed in know of a dossier's owner, by the identity number: no number, nothing known. */
@Component
class KnownOwner {

    /** Within which a second dossier of one owner under one procedure is asked about, even if the first is finished. */
    static final Duration RECENT = Duration.ofDays(30);

    /** How long a scan of an earlier dossier is offered again. */
    static final Duration OFFERED = Duration.ofDays(365);

    private static final Set<Form> NEVER_AGAIN = Set.of(Form.E_FORM, Form.PRESENT_ONLY);

    private static final String OURS =
            """
            d.owner_identity_number = :number
            and (d.receiving_authority_id in (:offices) or d.competent_authority_id in (:offices))
            and not exists (select from dossier_ending e where e.dossier_id = d.id and e.kind in ('VOIDED', 'REFILED'))
            """;

    private final JdbcClient jdbc;
    private final HeldPapers heldPapers;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    KnownOwner(JdbcClient jdbc, HeldPapers heldPapers, CurrentOfficial current, TransactionClock clock) {
        this.jdbc = jdbc;
        this.heldPapers = heldPapers;
        this.current = current;
        this.clock = clock;
    }

    /**
     * An earlier dossier.
     *
     * @param code null where it has none
     */
    record Earlier(DossierId id, String code, String status, Instant enteredAt) {}

    /**
     * What the office has: a paper of the store, or a scan of an earlier dossier.
     *
     * @param id of the stored paper, or of the scan
     * @param name of the paper, as the chosen procedure calls it
     * @param code of the dossier, null where it has none
     * @param held null for a mere scan
     */
    record Paper(UUID id, String documentKey, String name, String code, Instant uploadedAt, HeldPaper held) {}

    /** Of the same owner under the same procedure, open or entered within thirty days; one that was turned away is none. */
    List<Earlier> duplicates(String ownerNumber, String procedure, DossierId but) {
        if (ownerNumber == null || ownerNumber.isBlank()) {
            return List.of();
        }
        return jdbc.sql(
                        """
                        select d.id, d.code, d.status, d.entered_at from dossier d
                        where %s and d.procedure_key = :procedure and d.id <> :but and d.status <> :turnedAway
                            and (d.status in (:open) or d.entered_at >= :recent)
                        order by d.entered_at desc limit 5"""
                                .formatted(OURS))
                .param("number", ownerNumber)
                .param("offices", offices())
                .param("procedure", procedure)
                .param("but", but.value())
                .param("turnedAway", DossierStatus.NOT_ACCEPTED.code())
                .param(
                        "open",
                        List.of(
                                DossierStatus.REGISTERED.code(),
                                DossierStatus.ACCEPTED.code(),
                                DossierStatus.PROCESSING.code(),
                                DossierStatus.SUPPLEMENT_REQUESTED.code(),
                                DossierStatus.PAYMENT_REQUESTED.code()))
                .param("recent", Persisted.time(clock.instant().minus(RECENT)))
                .query((row, number) -> new Earlier(
                        new DossierId(row.getObject("id", UUID.class)),
                        row.getString("code"),
                        DossierStatus.of(row.getInt("status")).label(),
                        Persisted.time(row, "entered_at")))
                .list();
    }

    /** What whoever decides on the intake of a dossier is told, by whatever way it came; nothing once that is decided. */
    List<DossierView.EarlierView> told(Dossier dossier) {
        if (dossier.status() != DossierStatus.REGISTERED) {
            return List.of();
        }
        return duplicates(dossier.owner().identityNumber(), dossier.procedure().value(), dossier.id()).stream()
                .map(earlier -> new DossierView.EarlierView(
                        earlier.id().toString(), earlier.code(), earlier.status(), Persisted.time(earlier.enteredAt())))
                .toList();
    }

    /** What there is of each paper that the procedure asks for: of the store, or else the newest scan. */
    List<Paper> papers(String ownerNumber, Procedure procedure) {
        return papers(ownerNumber, procedure.documents(), DossierId.next());
    }

    /** The same of some papers; scans of dossiers but that one. A revoked or expired paper of the store is no scan either. */
    List<Paper> papers(String ownerNumber, List<RequiredDocument> documents, DossierId but) {
        var names = documents.stream()
                .filter(document -> !NEVER_AGAIN.contains(document.form()))
                .collect(Collectors.toMap(
                        RequiredDocument::key, RequiredDocument::name, (one, same) -> one, HashMap::new));
        if (ownerNumber == null || ownerNumber.isBlank() || names.isEmpty()) {
            return List.of();
        }
        var held = heldPapers.offered(ownerNumber, names.keySet()).stream()
                .map(paper -> new Paper(
                        paper.id(),
                        paper.documentKey(),
                        names.get(paper.documentKey()),
                        paper.dossierCode(),
                        paper.storedAt(),
                        paper))
                .toList();
        held.forEach(paper -> names.remove(paper.documentKey()));
        return names.isEmpty()
                ? held
                : Stream.concat(held.stream(), scans(ownerNumber, names, but).stream())
                        .toList();
    }

    private List<Paper> scans(String ownerNumber, Map<String, String> names, DossierId but) {
        return jdbc.sql(
                        """
                        select distinct on (p.document_key) p.id, p.document_key, d.code, p.uploaded_at
                        from dossier_document p join dossier d on d.id = p.dossier_id
                        where %s and d.id <> :but and p.struck_at is null
                          and not exists (select from dossier_document newer
                              where newer.replaces = p.id and newer.struck_at is null)
                          and p.purpose = 'COMPONENT' and p.document_key in (:keys) and p.uploaded_at >= :since
                          and not exists (select from archive_version v join archive_entry e on e.id = v.entry_id
                              where (v.document_id = p.id or v.id = p.taken_from)
                                and (e.state <> 'VALID' or e.valid_until < :today))
                        order by p.document_key, p.uploaded_at desc"""
                                .formatted(OURS))
                .param("number", ownerNumber)
                .param("offices", offices())
                .param("but", but.value())
                .param("keys", names.keySet())
                .param("since", Persisted.time(clock.instant().minus(OFFERED)))
                .param("today", LocalDate.ofInstant(clock.instant(), Vietnam.ZONE))
                .query((row, number) -> new Paper(
                        row.getObject("id", UUID.class),
                        row.getString("document_key"),
                        names.get(row.getString("document_key")),
                        row.getString("code"),
                        Persisted.time(row, "uploaded_at"),
                        null))
                .list();
    }

    private List<String> offices() {
        return current.get().authorities().stream().map(AuthorityId::value).toList();
    }
}
