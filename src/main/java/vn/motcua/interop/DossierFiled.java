package vn.motcua.interop;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authority;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.FilingPlaces;
import vn.motcua.dossier.RegisterOnlineDossier;
import vn.motcua.dossier.Registration;
import vn.motcua.messaging.Arrival;
import vn.motcua.messaging.Concern;
import vn.motcua.messaging.Handling;
import vn.motcua.messaging.InboxHandler;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.Parameters;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.procedure.ReturnMode;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Vietnam;

/** A dossier filed at the portal comes into the register; what is not for a desk to mend is left to a person. */
@Component
class DossierFiled implements InboxHandler {

    static final String TYPE = "portal.dossier-filed";

    private final DossierRegister register;
    private final RegisterOnlineDossier registerOnline;
    private final DossierEvents events;
    private final ProcedureCatalogue catalogue;
    private final Parameters parameters;
    private final CompetentAuthority competentAuthority;
    private final DeclaredDataFiles declaredData;
    private final FetchAttachments fetchAttachments;

    DossierFiled(
            DossierRegister register,
            RegisterOnlineDossier registerOnline,
            DossierEvents events,
            ProcedureCatalogue catalogue,
            Parameters parameters,
            CompetentAuthority competentAuthority,
            DeclaredDataFiles declaredData,
            FetchAttachments fetchAttachments) {
        this.register = register;
        this.registerOnline = registerOnline;
        this.events = events;
        this.catalogue = catalogue;
        this.parameters = parameters;
        this.competentAuthority = competentAuthority;
        this.declaredData = declaredData;
        this.fetchAttachments = fetchAttachments;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String label() {
        return "Hồ sơ nộp trực tuyến";
    }

    /** Of a procedure that the catalogue does not have, the authority that is named still answers the applicant. */
    @Override
    public Optional<Concern> concern(Arrival arrival) {
        var filed = FiledOnline.read(arrival.message().payload()).orThrow();
        var field = catalogue.all().stream()
                .filter(procedure -> named(procedure, filed.nationalCode()))
                .map(Procedure::field)
                .findFirst()
                .orElse("");
        var day = LocalDate.ofInstant(arrival.arrivedAt(), Vietnam.ZONE);
        return competentAuthority.of(filed.authorityCode(), field, day) instanceof Outcome.Done<Authority> addressed
                ? Optional.of(Concern.ofAuthority(addressed.value().id().value(), story(filed)))
                : Optional.empty();
    }

    private static String story(FiledOnline filed) {
        return "Hồ sơ %s, thủ tục mã %s. Người nộp: %s%s."
                .formatted(
                        filed.portalCode(),
                        filed.nationalCode(),
                        filed.filer().name(),
                        filed.filer().phone() == null
                                ? ""
                                : ", điện thoại " + filed.filer().phone());
    }

    @Override
    public Handling handle(Arrival arrival) {
        var filed = FiledOnline.read(arrival.message().payload()).orThrow();
        if (register.findByPortalCode(filed.portalCode()).isPresent()) {
            return Handling.handled();
        }
        var day = LocalDate.ofInstant(arrival.arrivedAt(), Vietnam.ZONE);
        var filing =
                Filing.of(filed.submittedAt(), arrival.arrivedAt(), parameters.integer("online.filedMostDaysAgo", day));
        var procedure = procedure(filed.nationalCode(), filing.lawDay());
        if (procedure.isEmpty()) {
            return new Handling.Refused(noProcedure(filed, filing.lawDay()));
        }
        register(filed, filing, procedure.get(), arrival.arrivedAt());
        return Handling.handled();
    }

    /** Whose law it is follows the filing; who takes it in, and every clock, the receipt. */
    private void register(FiledOnline filed, Filing filing, Procedure procedure, Instant arrivedAt) {
        var data = declaredData.of(procedure.key());
        var day = LocalDate.ofInstant(arrivedAt, Vietnam.ZONE);
        var competent = competentAuthority
                .of(filed.authorityCode(), procedure.field(), day)
                .orThrow();
        var people = OnlinePeople.of(filed, data);
        var dossier = registerOnline
                .register(
                        filed.portalCode(),
                        new Registration(
                                DossierId.next(),
                                procedure.key(),
                                data.caseOf(filed.declared()).orElse(null),
                                competent.id(),
                                Channel.ONLINE,
                                filed.returnMode(),
                                people.people().filer(),
                                people.people().authorityPaper(),
                                people.people().owner(),
                                people.people().receiver(),
                                data.valueOf("summary", filed.declared()).orElse(filed.summary()),
                                filing.at(),
                                arrivedAt,
                                null,
                                places(filed, procedure, day)),
                        filing.lawDay())
                .orThrow();
        keepWords(dossier, filed, filing, procedure, data.inWords(filed.declared()), people.leftOut());
        fetchAttachments.of(dossier, filed.attachments());
    }

    /** The office that is named, or whoever has succeeded it. */
    private FilingPlaces places(FiledOnline filed, Procedure procedure, LocalDate day) {
        return filed.returnCode() == null || filed.returnMode() != ReturnMode.DESK
                ? FilingPlaces.USUAL
                : new FilingPlaces(
                        null,
                        competentAuthority
                                .of(filed.returnCode(), procedure.field(), day)
                                .orThrow()
                                .id());
    }

    private void keepWords(
            Dossier dossier,
            FiledOnline filed,
            Filing filing,
            Procedure procedure,
            Map<String, String> declared,
            Map<String, String> leftOut) {
        var detail = new LinkedHashMap<String, String>();
        if (!procedure.nationalCode().equals(filed.nationalCode())) {
            detail.put(
                    "Mã thủ tục",
                    "Cổng gửi mã %s; tiếp nhận theo mã %s.".formatted(filed.nationalCode(), procedure.nationalCode()));
        }
        if (filing.words() != null) {
            detail.put("Thời điểm nộp", filing.words());
        }
        detail.putAll(declared);
        if (filed.authorityPaper() != null && !filed.authorityPaper().equals(dossier.authorityPaper())) {
            detail.put("Giấy ủy quyền", filed.authorityPaper());
        }
        detail.putAll(leftOut);
        if (!detail.isEmpty()) {
            events.append(dossier.id(), EventKind.DECLARED, detail);
        }
    }

    private Optional<Procedure> procedure(String code, LocalDate day) {
        return catalogue.inForce(day).stream()
                .filter(procedure -> named(procedure, code))
                .findFirst();
    }

    private String noProcedure(FiledOnline filed, LocalDate day) {
        return catalogue.all().stream()
                .filter(procedure -> named(procedure, filed.nationalCode()))
                .reduce((older, newer) -> newer)
                .map(procedure ->
                        "Ngày %s thủ tục «%s» (mã %s) không có hiệu lực. Trả lời người nộp và báo Cổng gỡ thủ tục."
                                .formatted(Vietnam.day(day), procedure.name(), filed.nationalCode()))
                .orElseGet(() -> "Danh mục không có thủ tục mang mã «%s». Trả lời người nộp và báo Cổng gỡ thủ tục."
                        .formatted(filed.nationalCode()));
    }

    private static boolean named(Procedure procedure, String code) {
        return procedure.nationalCode().equals(code) || procedure.aliases().contains(code);
    }
}
