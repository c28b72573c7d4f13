package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.OfficialId;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.ProcedureKey;
import vn.motcua.procedure.ReturnMode;
import vn.motcua.procedure.Step;

/** What the register's row holds of a dossier, to be read by all and written by {@link Dossier}'s verbs alone. */
abstract class DossierRow {

    @Id
    DossierId id;

    @Version
    int version;

    ProcedureKey procedureKey;
    LocalDate procedureValidFrom;
    UUID procedureVersionId;
    LocalDate limitValidFrom;
    LocalDate movedFromValidFrom;
    Instant movedAt;
    String caseKey;
    AuthorityId receivingAuthorityId;
    AuthorityId competentAuthorityId;
    AuthorityId assistingAuthorityId;
    AuthorityId returnAuthorityId;
    DossierStatus status;
    DossierCode code;
    String portalCode;
    Channel channel;
    ReturnMode returnMode;

    @Embedded.Nullable(prefix = "filer_")
    Party filer;

    String authorityPaper;

    @Embedded.Nullable(prefix = "owner_")
    Party owner;

    @Embedded.Nullable(prefix = "receiver_")
    Party receiver;

    String summary;
    String searchText;
    Instant submittedAt;
    Instant receivedAt;
    LocalDate lawDay;
    Instant enteredAt;
    OfficialId enteredBy;
    Instant acceptedAt;
    OfficialId acceptedBy;
    Instant dueAt;
    Instant originalDueAt;
    ResultKind resultKind;
    String resultNumber;
    LocalDate resultDate;
    String resultSigner;
    Instant processedAt;
    Instant returnedAt;

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

    /** The version of the catalogue whose limits were promised; the one it follows unless it was moved to another. */
    public LocalDate limitValidFrom() {
        return limitValidFrom == null ? procedureValidFrom : limitValidFrom;
    }

    /** The version that it followed at a moment; of several moves only the last is known. */
    LocalDate validFromAt(Instant moment) {
        return movedAt != null && moment.isBefore(movedAt) ? movedFromValidFrom : procedureValidFrom;
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

    /** Nơi hỗ trợ, nhập hộ: who helped the applicant to file it; null if nobody did. */
    public AuthorityId assistingAuthority() {
        return assistingAuthorityId;
    }

    /** Nơi trả: whose desk hands the result over; the receiving authority's unless the applicant wished another. */
    public AuthorityId returningAuthority() {
        return returnAuthorityId == null ? receivingAuthorityId : returnAuthorityId;
    }

    /** The desk whose work a step is: the result is handed over at the returning one, all else where it was taken in. */
    public AuthorityId deskOf(Step step) {
        return step.equals(Step.RETURN) ? returningAuthority() : receivingAuthorityId;
    }

    /** The desk where its papers are at home: once there is a result, where that is fetched; before, where they came in. */
    public AuthorityId homeDesk() {
        return status == DossierStatus.PROCESSED || status == DossierStatus.RETURNED
                ? returningAuthority()
                : receivingAuthorityId;
    }

    public DossierStatus status() {
        return status;
    }

    /** Null until acceptance. */
    public DossierCode code() {
        return code;
    }

    /** The national portal's code; null unless the dossier came from there. */
    public String portalCode() {
        return portalCode;
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

    /** The day whose law judges it: of its filing at the portal, or else of its reception. */
    public LocalDate lawDay() {
        return lawDay;
    }

    public Instant enteredAt() {
        return enteredAt;
    }

    /** Null if it came by itself. */
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
