package vn.motcua.scenario;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import vn.motcua.authority.AuthorityId;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.FilingPlaces;
import vn.motcua.dossier.IntakeNotes;
import vn.motcua.dossier.Party;
import vn.motcua.dossier.Registration;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.procedure.ReturnMode;

/** What is brought, gathered from the sentences that begin with «Biết» until somebody acts on it. */
final class Filing {

    private static final String APPLICANT = "Nguyễn Văn An";

    private final Set<String> leftAtHome = new LinkedHashSet<>();
    private Procedure procedure;
    private AuthorityId desk = new AuthorityId("xa-thanh-quang");
    private String caseKey;
    private Channel channel;
    private Instant receivedAt;
    private ReturnMode returnMode = ReturnMode.DESK;
    private String incident;

    void of(Procedure version, Channel way, Instant at) {
        procedure = version;
        channel = way;
        receivedAt = at;
    }

    void at(AuthorityId receiving) {
        desk = receiving;
    }

    void inCase(String key) {
        caseKey = key;
    }

    void returnedBy(ReturnMode mode) {
        returnMode = mode;
    }

    void afterIncident(String what) {
        incident = what;
    }

    void without(String documentKey) {
        leftAtHome.add(documentKey);
    }

    /** @throws NotSo if no sentence has said what is filed */
    Procedure procedure() {
        if (procedure == null) {
            throw new NotSo("chưa biết hồ sơ nào được nộp", "Thêm trước đó câu «Biết hồ sơ … nộp … lúc … ngày …»");
        }
        return procedure;
    }

    AuthorityId desk() {
        return desk;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    /** Keys of the required papers that the desk scans. */
    Set<String> scanned() {
        return brought(true);
    }

    /** Those that are only shown are noted. */
    IntakeNotes notes() {
        return new IntakeNotes(brought(false), null, null);
    }

    private Set<String> brought(boolean scanned) {
        var keys = new LinkedHashSet<String>();
        procedure.documents().stream()
                .filter(RequiredDocument::required)
                .filter(document -> document.mayBeCopied() == scanned)
                .map(RequiredDocument::key)
                .filter(key -> !leftAtHome.contains(key))
                .forEach(keys::add);
        return keys;
    }

    /** Everybody in it is invented. */
    Registration registration() {
        return new Registration(
                DossierId.next(),
                procedure.key(),
                caseKey,
                null,
                channel,
                returnMode,
                new Party(APPLICANT, "031090001234", "Xã Thanh Quang", "0912345678", "an@example.vn"),
                null,
                new Party("Nguyễn Gia Hưng", null, null, null, null),
                null,
                null,
                null,
                receivedAt,
                incident,
                FilingPlaces.USUAL);
    }

    /** Who files, and takes the result. */
    static String applicant() {
        return APPLICANT;
    }
}
