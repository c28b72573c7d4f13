package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.OfficialId;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.ProcedureKey;
import vn.motcua.procedure.ProcedureVersions;
import vn.motcua.procedure.ReturnMode;
import vn.motcua.shared.Vietnam;

/** A dossier as the register knows it. It changes only through the verbs below, each one legal transition. */
@Table("dossier")
public class Dossier {

    @Id
    private DossierId id;

    @Version
    private int version;

    private ProcedureKey procedureKey;
    private LocalDate procedureValidFrom;
    private UUID procedureVersionId;
    private String caseKey;
    private AuthorityId receivingAuthorityId;
    private AuthorityId competentAuthorityId;
    private DossierStatus status;
    private DossierCode code;
    private Channel channel;
    private ReturnMode returnMode;

    @Embedded.Nullable(prefix = "filer_")
    private Party filer;

    private String authorityPaper;

    @Embedded.Nullable(prefix = "owner_")
    private Party owner;

    @Embedded.Nullable(prefix = "receiver_")
    private Party receiver;

    private String summary;
    private String searchText;
    private Instant submittedAt;
    private Instant receivedAt;
    private Instant enteredAt;
    private OfficialId enteredBy;
    private Instant acceptedAt;
    private OfficialId acceptedBy;
    private Instant dueAt;
    private Instant originalDueAt;
    private ResultKind resultKind;
    private String resultNumber;
    private LocalDate resultDate;
    private String resultSigner;
    private Instant processedAt;
    private Instant returnedAt;

    Dossier() {}

    static Dossier register(
            Registration registration,
            ProcedureVersions.Pinned pinned,
            AuthorityId receiving,
            AuthorityId competent,
            OfficialId official,
            Instant now) {
        var dossier = new Dossier();
        dossier.id = registration.id();
        dossier.procedureKey = pinned.procedure();
        dossier.procedureValidFrom = pinned.validFrom();
        dossier.procedureVersionId = pinned.id();
        dossier.caseKey = registration.caseKey() == null ? "ordinary" : registration.caseKey();
        dossier.receivingAuthorityId = receiving;
        dossier.competentAuthorityId = competent;
        dossier.status = DossierStatus.REGISTERED;
        dossier.channel = registration.channel();
        dossier.returnMode = registration.returnMode();
        dossier.people(registration);
        dossier.authorityPaper = registration.authorityPaper();
        dossier.summary = registration.summary();
        dossier.receivedAt = registration.receivedAt() == null ? now : registration.receivedAt();
        dossier.submittedAt = registration.submittedAt() == null ? dossier.receivedAt : registration.submittedAt();
        dossier.enteredAt = now;
        dossier.enteredBy = official;
        dossier.searchText = Vietnam.fold(dossier.owner.name() + " " + dossier.filer.name());
        return dossier;
    }

    /** Whether a repeated registration says the same of procedure and people. */
    boolean says(Registration registration) {
        var repeated = new Dossier();
        repeated.people(registration);
        return procedureKey.equals(registration.procedure())
                && filer.equals(repeated.filer)
                && owner.equals(repeated.owner)
                && receiver.equals(repeated.receiver)
                && returnMode == registration.returnMode();
    }

    private void people(Registration registration) {
        filer = registration.filer();
        owner = registration.owner() == null ? filer : registration.owner();
        receiver = registration.receiver() == null ? filer : registration.receiver();
    }

    void accept(DossierCode given, Instant at, OfficialId by, Instant due) {
        become(DossierStatus.ACCEPTED);
        code = given;
        acceptedAt = at;
        acceptedBy = by;
        dueAt = due;
        originalDueAt = due;
        searchText = Vietnam.fold(given.value()) + " " + searchText;
    }

    void refuseAtIntake() {
        become(DossierStatus.NOT_ACCEPTED);
    }

    void startProcessing() {
        become(DossierStatus.PROCESSING);
    }

    void askSupplement() {
        become(DossierStatus.SUPPLEMENT_REQUESTED);
    }

    void backToIntake() {
        become(DossierStatus.REGISTERED);
    }

    void resume(Instant due) {
        become(DossierStatus.PROCESSING);
        dueAt = due;
    }

    void changeCase(String to, Instant due) {
        caseKey = to;
        dueAt = due;
    }

    void handOver(AuthorityId toDesk, AuthorityId toCompetent) {
        receivingAuthorityId = toDesk;
        competentAuthorityId = toCompetent;
    }

    void process(SignedResult result, Instant at) {
        become(DossierStatus.PROCESSED);
        resultKind = result.kind();
        resultNumber = result.number();
        resultDate = result.date();
        resultSigner = result.signer();
        processedAt = at;
    }

    void handOver(Instant at) {
        become(DossierStatus.RETURNED);
        returnedAt = at;
    }

    /** @throws IllegalStateException where a use case forgot to ask {@link DossierStatus#mayBecome} first */
    private void become(DossierStatus next) {
        if (!status.mayBecome(next)) {
            throw new IllegalStateException("dossier %s: no way from %s to %s".formatted(id, status, next));
        }
        status = next;
    }

    public DossierId id() {
        return id;
    }

    public ProcedureKey procedure() {
        return procedureKey;
    }

    public LocalDate procedureValidFrom() {
        return procedureValidFrom;
    }

    public UUID procedureVersion() {
        return procedureVersionId;
    }

    public String caseKey() {
        return caseKey;
    }

    public AuthorityId receivingAuthority() {
        return receivingAuthorityId;
    }

    public AuthorityId competentAuthority() {
        return competentAuthorityId;
    }

    public DossierStatus status() {
        return status;
    }

    /** Null until acceptance. */
    public DossierCode code() {
        return code;
    }

    public Channel channel() {
        return channel;
    }

    public ReturnMode returnMode() {
        return returnMode;
    }

    public Party filer() {
        return filer;
    }

    /** Null where the filer acts for themselves. */
    public String authorityPaper() {
        return authorityPaper;
    }

    public Party owner() {
        return owner;
    }

    public Party receiver() {
        return receiver;
    }

    public String summary() {
        return summary;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    /** The legal reception: the clock starts here. */
    public Instant receivedAt() {
        return receivedAt;
    }

    public Instant enteredAt() {
        return enteredAt;
    }

    public OfficialId enteredBy() {
        return enteredBy;
    }

    /** Null until acceptance. */
    public Instant acceptedAt() {
        return acceptedAt;
    }

    /** Null until acceptance. */
    public OfficialId acceptedBy() {
        return acceptedBy;
    }

    /** Null until acceptance. */
    public Instant dueAt() {
        return dueAt;
    }

    /** The first due date, which no promise changes; null until acceptance. */
    public Instant originalDueAt() {
        return originalDueAt;
    }

    /** Null until status 9. */
    public ResultKind resultKind() {
        return resultKind;
    }

    public String resultNumber() {
        return resultNumber;
    }

    public LocalDate resultDate() {
        return resultDate;
    }

    public String resultSigner() {
        return resultSigner;
    }

    /** When the legal clock stopped: status 9. */
    public Instant processedAt() {
        return processedAt;
    }

    public Instant returnedAt() {
        return returnedAt;
    }
}
