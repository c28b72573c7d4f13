package vn.motcua.desk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.For;
import vn.motcua.authority.ForDossierWork;
import vn.motcua.authority.Role;
import vn.motcua.delivery.MendReceiver;
import vn.motcua.digitization.NoScanReason;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.EndDossier;
import vn.motcua.dossier.Ending;
import vn.motcua.dossier.FeeConsequence;
import vn.motcua.dossier.PermitSupplement;
import vn.motcua.dossier.RecordLatePapers;
import vn.motcua.posting.Objection;
import vn.motcua.posting.TakeObjection;
import vn.motcua.result.CounterReturn;
import vn.motcua.shared.Outcome;

/**
 * What is done to a dossier outside its tasks: recalling what was passed on, mending where its result goes, taking
 * objections to what was posted, deciding on the spot, and ending it before its result.
 */
@ForDossierWork
@RestController
@RequestMapping("/api/dossiers/{id}")
class DossierActsController {

    private final TaskDesk tasks;
    private final ReturnNow returnNow;
    private final RecordLatePapers recordLatePapers;
    private final MendReceiver mendReceiver;
    private final EndDossier endDossier;
    private final PermitSupplement permitSupplement;
    private final TakeObjection takeObjection;
    private final DossierRegister register;
    private final CurrentOfficial current;

    DossierActsController(
            TaskDesk tasks,
            ReturnNow returnNow,
            RecordLatePapers recordLatePapers,
            MendReceiver mendReceiver,
            EndDossier endDossier,
            PermitSupplement permitSupplement,
            TakeObjection takeObjection,
            DossierRegister register,
            CurrentOfficial current) {
        this.tasks = tasks;
        this.returnNow = returnNow;
        this.recordLatePapers = recordLatePapers;
        this.mendReceiver = mendReceiver;
        this.endDossier = endDossier;
        this.permitSupplement = permitSupplement;
        this.takeObjection = takeObjection;
        this.register = register;
        this.current = current;
    }

    /** @param reason Vietnamese, kept with the dossier */
    record Recall(
            @NotBlank(message = "Thiếu lý do rút lại.")
                    @Size(min = 10, max = 1000, message = "Lý do dài từ 10 đến 1000 ký tự.")
                    String reason) {}

    /**
     * @param phone null or empty if unknown
     * @param reason Vietnamese, kept with the dossier
     */
    record Receiver(
            String name,
            String address,
            String phone,
            @NotBlank(message = "Thiếu lý do sửa.")
                    @Size(min = 10, max = 1000, message = "Lý do dài từ 10 đến 1000 ký tự.")
                    String reason) {}

    /** @param resent whether an order that the carrier had not taken goes out again */
    record Mended(boolean resent) {}

    /**
     * @param receiver who takes the result, with the number of the paper shown
     * @param originals by key of the paper: whether it was given back
     * @param receipt true if the applicant wants the receipt all the same
     */
    record Decision(
            @Size(max = 200, message = "Tên người ký dài quá 200 ký tự.") String signer,
            @NotBlank(message = "Thiếu số văn bản.") @Size(max = 50, message = "Số văn bản dài quá 50 ký tự.")
                    String resultNumber,
            @NotNull(message = "Thiếu ngày ký.") LocalDate resultDate,
            NoScanReason noScanReason,
            @NotNull(message = "Chưa chọn người nhận kết quả.") CounterReturn.Receiver receiver,
            String identityNumber,
            String name,
            String authorityPaper,
            Map<String, Boolean> originals,
            String note,
            boolean receipt) {

        CounterReturn found() {
            return new CounterReturn(
                    receiver,
                    name,
                    identityNumber,
                    authorityPaper,
                    receipt ? CounterReturn.Receipt.BROUGHT : CounterReturn.Receipt.NOT_ISSUED,
                    null,
                    originals,
                    note);
        }
    }

    /** @param receipt where to print it, null unless asked for */
    record Decided(String id, String code, int status, String statusLabel, String receipt) {}

    /** @param reason Vietnamese, as the applicant gave it; kept with the dossier and said in the mail */
    record Withdrawal(
            @NotBlank(message = "Thiếu lý do rút hồ sơ.")
                    @Size(min = 10, max = 1000, message = "Lý do dài từ 10 đến 1000 ký tự.")
                    String reason,
            @NotNull(message = "Chưa chọn việc hoàn phí, lệ phí.") FeeConsequence fees) {}

    /** @param reason Vietnamese, read by the applicant */
    record Stop(
            @NotBlank(message = "Thiếu lý do dừng giải quyết.")
                    @Size(min = 10, max = 1000, message = "Lý do dài từ 10 đến 1000 ký tự.")
                    String reason,
            @NotBlank(message = "Thiếu căn cứ pháp luật.")
                    @Size(min = 5, max = 500, message = "Căn cứ dài từ 5 đến 500 ký tự.")
                    String legalBasis,
            @NotBlank(message = "Thiếu số quyết định.") @Size(max = 50, message = "Số quyết định dài quá 50 ký tự.")
                    String decisionNumber,
            @NotNull(message = "Thiếu ngày quyết định.") LocalDate decisionDate,
            @NotNull(message = "Chưa chọn việc hoàn phí, lệ phí.") FeeConsequence fees) {}

    /** @param reason Vietnamese, kept with the dossier */
    record Permit(
            @NotBlank(message = "Thiếu lý do cho phép.")
                    @Size(min = 10, max = 1000, message = "Lý do dài từ 10 đến 1000 ký tự.")
                    String reason) {}

    /** @param what Vietnamese: which papers came, kept with the dossier */
    record LatePapers(
            @NotBlank(message = "Thiếu giấy tờ đã nhận.")
                    @Size(min = 5, max = 1000, message = "Giấy tờ đã nhận dài từ 5 đến 1000 ký tự.")
                    String what) {}

    /**
     * @param objector who objects
     * @param contact null or empty if unknown
     * @param content Vietnamese
     */
    record Objecting(
            @NotNull(message = "Thiếu ngày nhận khiếu nại.") LocalDate receivedOn,
            @NotBlank(message = "Thiếu họ và tên người khiếu nại.")
                    @Size(min = 2, max = 200, message = "Họ và tên dài từ 2 đến 200 ký tự.")
                    String objector,
            @Size(max = 300, message = "Cách liên hệ dài quá 300 ký tự.") String contact,
            @NotBlank(message = "Thiếu nội dung khiếu nại.")
                    @Size(min = 10, max = 4000, message = "Nội dung dài từ 10 đến 4000 ký tự.")
                    String content) {}

    record Ended(String id, int status, String statusLabel) {}

    @PostMapping("/recall")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void recall(@PathVariable DossierId id, @Valid @RequestBody Recall recall) {
        tasks.recall(visible(id).id(), recall.reason().strip()).orThrow();
    }

    @For(Role.ONE_STOP_DESK)
    @PostMapping("/late-papers")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void latePapers(@PathVariable DossierId id, @Valid @RequestBody LatePapers papers) {
        recordLatePapers.record(visible(id).id(), papers.what().strip()).orThrow();
    }

    @For(Role.ONE_STOP_DESK)
    @PostMapping("/receiver")
    Mended mendReceiver(@PathVariable DossierId id, @Valid @RequestBody Receiver receiver) {
        return new Mended(mendReceiver
                .mend(
                        visible(id).id(),
                        receiver.name(),
                        receiver.address(),
                        receiver.phone(),
                        receiver.reason().strip())
                .orThrow());
    }

    @For(Role.ONE_STOP_DESK)
    @PostMapping("/objections")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void object(@PathVariable DossierId id, @Valid @RequestBody Objecting objecting) {
        takeObjection
                .take(
                        visible(id),
                        new Objection.Words(
                                objecting.receivedOn(), objecting.objector(), objecting.contact(), objecting.content()))
                .orThrow();
    }

    @PostMapping("/return-now")
    Decided returnNow(@PathVariable DossierId id, @Valid @RequestBody Decision decision) {
        var decided = returnNow
                .decide(
                        visible(id),
                        new ReturnNow.Decision(
                                decision.signer(),
                                decision.resultNumber(),
                                decision.resultDate(),
                                decision.noScanReason(),
                                decision.found()))
                .orThrow();
        return new Decided(
                id.toString(),
                decided.code().value(),
                decided.status().code(),
                decided.status().label(),
                decision.receipt() ? "/api/dossiers/%s/papers/receipt.pdf".formatted(id) : null);
    }

    @For(Role.LEADER)
    @PostMapping("/supplement-permit")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void permitSupplement(@PathVariable DossierId id, @Valid @RequestBody Permit permit) {
        permitSupplement.permit(visible(id).id(), permit.reason().strip()).orThrow();
    }

    @For(Role.ONE_STOP_DESK)
    @PostMapping("/withdraw")
    Ended withdraw(@PathVariable DossierId id, @Valid @RequestBody Withdrawal withdrawal) {
        return ended(endDossier.withdraw(visible(id).id(), withdrawal.reason().strip(), withdrawal.fees()));
    }

    @For(Role.LEADER)
    @PostMapping("/stop")
    Ended stop(@PathVariable DossierId id, @Valid @RequestBody Stop stop) {
        var decision = new Ending.Decision(
                stop.legalBasis().strip(), stop.decisionNumber().strip(), stop.decisionDate());
        return ended(endDossier.stop(visible(id).id(), stop.reason().strip(), decision, stop.fees()));
    }

    private static Ended ended(Outcome<Dossier> outcome) {
        var dossier = outcome.orThrow();
        return new Ended(
                dossier.id().toString(),
                dossier.status().code(),
                dossier.status().label());
    }

    private Dossier visible(DossierId id) {
        return register.visibleTo(current.get(), id).orThrow();
    }
}
