package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.springframework.data.relational.core.mapping.Table;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.OfficialId;
import vn.motcua.procedure.ProcedureVersions;
import vn.motcua.procedure.ReturnMode;
import vn.motcua.shared.Vietnam;

/** A dossier as the register knows it. It changes only through the verbs below, each one legal transition. */
@Table("dossier")
public class Dossier extends DossierRow {

    /** The case of whoever names none. */
    static final String ORDINARY = "ordinary";

    Dossier() {}

    static Dossier register(
            Registration registration,
            ProcedureVersions.Pinned pinned,
            Entry entry,
            AuthorityId competent,
            LocalDate lawDay,
            Instant now) {
        var dossier = new Dossier();
        dossier.id = registration.id();
        dossier.procedureKey = pinned.procedure();
        dossier.procedureValidFrom = pinned.validFrom();
        dossier.procedureVersionId = pinned.id();
        dossier.caseKey = registration.caseKey() == null ? ORDINARY : registration.caseKey();
        dossier.receivingAuthorityId = entry.desk();
        dossier.competentAuthorityId = competent;
        dossier.assistingAuthorityId = registration.places().assisting();
        dossier.status = DossierStatus.REGISTERED;
        dossier.channel = registration.channel();
        dossier.returnMode = registration.returnMode();
        dossier.returnAt(registration.places().returning());
        dossier.people(registration);
        dossier.authorityPaper = registration.authorityPaper();
        dossier.summary = registration.summary();
        dossier.receivedAt = registration.receivedAt() == null ? now : registration.receivedAt();
        dossier.submittedAt = registration.submittedAt() == null ? dossier.receivedAt : registration.submittedAt();
        dossier.lawDay = lawDay;
        dossier.enteredAt = now;
        dossier.enteredBy = entry.official();
        dossier.portalCode = entry.portalCode();
        dossier.searchText = dossier.searchedBy();
        return dossier;
    }

    /** Without the code, which comes before it on acceptance. */
    private String searchedBy() {
        return Vietnam.fold(String.join(" ", portalCode == null ? "" : portalCode, owner.name(), filer.name()));
    }

    /** Whether a repeated registration says the same of procedure and people. */
    boolean says(Registration registration) {
        var repeated = new Dossier();
        repeated.people(registration);
        return procedureKey.equals(registration.procedure())
                && filer.equals(repeated.filer)
                && owner.equals(repeated.owner)
                && receiver.equals(repeated.receiver)
                && Objects.equals(authorityPaper, registration.authorityPaper())
                && returnMode == registration.returnMode()
                && Objects.equals(assistingAuthorityId, registration.places().assisting())
                && (registration.places().returning() == null
                        || returnMode != ReturnMode.DESK
                        || returningAuthority().equals(registration.places().returning()));
    }

    private void people(Registration registration) {
        filer = registration.filer();
        owner = registration.owner() == null ? filer : registration.owner();
        receiver = registration.receiver() == null ? filer : registration.receiver();
    }

    /** Accepted, not waiting for anybody outside and not concluded: its days count. */
    public boolean running() {
        return status == DossierStatus.ACCEPTED || status == DossierStatus.PROCESSING;
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

    void askPayment() {
        become(DossierStatus.PAYMENT_REQUESTED);
    }

    void backToIntake() {
        become(DossierStatus.REGISTERED);
    }

    void resume(Instant due) {
        become(DossierStatus.PROCESSING);
        dueAt = due;
    }

    /** What was promised stays promised under the law it was promised by. */
    void moveTo(UUID version, LocalDate validFrom, Instant at) {
        limitValidFrom = limitValidFrom();
        movedFromValidFrom = procedureValidFrom;
        movedAt = at;
        procedureVersionId = version;
        procedureValidFrom = validFrom;
    }

    /** Nobody else's than the receiving desk's own where none is named, or the result is not fetched at a desk. */
    private void returnAt(AuthorityId desk) {
        returnAuthorityId = returnMode != ReturnMode.DESK || receivingAuthorityId.equals(desk) ? null : desk;
    }

    void changeReceiver(Party to) {
        receiver = to;
    }

    void correct(CorrectedData data) {
        filer = data.filer();
        owner = data.owner();
        receiver = data.receiver();
        authorityPaper = data.authorityPaper();
        summary = data.summary();
        returnMode = data.wish().returnMode();
        returnAt(data.wish().returnPlace());
        receive(data.wish().receivedAt());
        searchText = code == null ? searchedBy() : Vietnam.fold(code.value()) + " " + searchedBy();
    }

    /** Until acceptance; the law of that day judges it, as it judged what was recorded. */
    private void receive(Instant at) {
        if (at.equals(receivedAt)) {
            return;
        }
        submittedAt = submittedAt.equals(receivedAt) ? at : submittedAt;
        lawDay = lawDay.equals(LocalDate.ofInstant(receivedAt, Vietnam.ZONE))
                ? LocalDate.ofInstant(at, Vietnam.ZONE)
                : lawDay;
        receivedAt = at;
    }

    /** Before its acceptance: nothing is promised yet. */
    void chooseCase(String to) {
        caseKey = to;
    }

    void changeCase(String to, Instant due) {
        caseKey = to;
        dueAt = due;
    }

    void promise(Instant due) {
        dueAt = due;
    }

    void rebuildDue(Instant due) {
        dueAt = due;
    }

    /** Reckoning only: what would follow from another due date. The row is not saved, its version tells. */
    public void suppose(Instant due) {
        dueAt = due;
    }

    void handOver(AuthorityId toDesk, AuthorityId toCompetent) {
        receivingAuthorityId = toDesk;
        competentAuthorityId = toCompetent;
        returnAt(returnAuthorityId);
    }

    void process(SignedResult result, Instant at) {
        sign(result);
        process(at);
    }

    /** The result of the authority that leads a linked procedure is there; others' parts are still owed. */
    void sign(SignedResult result) {
        resultKind = result.kind();
        resultNumber = result.number();
        resultDate = result.date();
        resultSigner = result.signer();
    }

    void process(Instant at) {
        become(DossierStatus.PROCESSED);
        processedAt = at;
    }

    /** Whether a leader has signed a result, even where other authorities still owe parts of a linked procedure. */
    public boolean signed() {
        return resultNumber != null;
    }

    /** @param ended WITHDRAWN or STOPPED; NOT_ACCEPTED where what is taken back never was accepted */
    void end(DossierStatus ended) {
        become(ended);
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
}
