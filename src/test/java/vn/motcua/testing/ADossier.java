package vn.motcua.testing;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.authority.AuthorityId;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.FilingPlaces;
import vn.motcua.dossier.IntakeNotes;
import vn.motcua.dossier.Party;
import vn.motcua.dossier.Registration;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureKey;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.procedure.ReturnMode;
import vn.motcua.shared.Vietnam;

/** What somebody brings to the counter; a test states only what is special about it. */
public final class ADossier {

    private String procedure = "birth-registration";
    private String competent;
    private String ownerName = "Nguyễn Gia Hưng";
    private String ownerNumber;
    private Set<String> shown = Set.of("declaration", "identity-paper");
    private List<String> scanned = List.of();
    private Instant receivedAt;
    private Channel channel = Channel.DESK;
    private String incident;
    private ReturnMode returnMode = ReturnMode.DESK;
    private String address = "Xã Thanh Quang";
    private AuthorityId helper;
    private AuthorityId fetchedAt;

    private ADossier() {}

    public static ADossier aDossier() {
        return new ADossier();
    }

    public ADossier of(String procedureKey) {
        procedure = procedureKey;
        if (procedureKey.equals("house-building-permit")) {
            shown = Set.of("land-paper");
            scanned = List.of("application", "design-drawings");
        }
        return this;
    }

    /** With the papers that the catalogue requires, by the first of its ways. */
    public ADossier asRequiredBy(Procedure law) {
        var required =
                law.documents().stream().filter(RequiredDocument::required).toList();
        procedure = law.key().value();
        channel = law.parameters().stream().anyMatch(rule -> rule.key().equals("channel.paperOnlyAfterIncident"))
                ? Channel.ONLINE
                : Channel.DESK;
        scanned = required.stream()
                .filter(RequiredDocument::mayBeCopied)
                .map(RequiredDocument::key)
                .toList();
        shown = required.stream()
                .filter(paper -> !paper.mayBeCopied())
                .map(RequiredDocument::key)
                .collect(Collectors.toSet());
        return this;
    }

    public ADossier through(Channel way) {
        channel = way;
        return this;
    }

    /** What kept the applicant from filing online. */
    public ADossier afterIncident(String what) {
        incident = what;
        return this;
    }

    /** Wall-clock time in Vietnam at which the office had it. */
    public ADossier receivedAt(String localDateTime) {
        receivedAt = LocalDateTime.parse(localDateTime).atZone(Vietnam.ZONE).toInstant();
        return this;
    }

    public ADossier decidedBy(String authority) {
        competent = authority;
        return this;
    }

    /** At the desk of another authority of the province. */
    public ADossier fetchedAt(String authority) {
        fetchedAt = new AuthorityId(authority);
        return this;
    }

    /** Who entered it with the applicant. */
    public ADossier helpedBy(String authority) {
        helper = new AuthorityId(authority);
        return this;
    }

    public ADossier ownedBy(String name) {
        ownerName = name;
        return this;
    }

    /** Of the owner. */
    public ADossier identifiedBy(String number) {
        ownerNumber = number;
        return this;
    }

    /** The required papers were left at home; otherwise they are shown. */
    public ADossier withoutItsPapers() {
        shown = Set.of();
        scanned = List.of();
        return this;
    }

    public ADossier returnedBy(ReturnMode mode) {
        returnMode = mode;
        return this;
    }

    /** The filer, who receives the result as well, gave no address. */
    public ADossier withoutAnAddress() {
        address = null;
        return this;
    }

    /** The filer, who receives the result as well. */
    public ADossier livingAt(String where) {
        address = where;
        return this;
    }

    /** Papers that the desk scans. */
    List<String> scanned() {
        return scanned;
    }

    IntakeNotes notes() {
        return new IntakeNotes(shown, null, null);
    }

    /** Null where the test leaves it to the moment of registration. */
    public Instant receivedAt() {
        return receivedAt;
    }

    Registration registration() {
        return new Registration(
                DossierId.next(),
                new ProcedureKey(procedure),
                null,
                competent == null ? null : new AuthorityId(competent),
                channel,
                returnMode,
                new Party("Nguyễn Văn An", "031090001234", address, "0912345678", "an@example.vn"),
                null,
                new Party(ownerName, ownerNumber, null, null, null),
                null,
                null,
                null,
                receivedAt,
                incident,
                new FilingPlaces(helper, fetchedAt));
    }
}
