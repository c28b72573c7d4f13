package vn.motcua.testing;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.task.Task;
import vn.motcua.digitization.DocumentPurpose;
import vn.motcua.digitization.Upload;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.procedure.SectorSystem;
import vn.motcua.procedure.Step;
import vn.motcua.result.CounterReturn;
import vn.motcua.shared.Vietnam;

/** One official of the sample, doing what Tasklist would do for them, with their rights only. */
public final class Worker {

    private final Counter counter;
    private final String id;

    Worker(Counter counter, String id) {
        this.counter = counter;
        this.id = id;
    }

    /** What the tax authority reckons by. */
    public static final String SLIP = "Thửa 125, tờ bản đồ 14, 210 m² đất ở, giá theo hợp đồng 1.500.000.000 đồng.";

    public String id() {
        return id;
    }

    public DossierId registers(ADossier brought) {
        return counter.office.as(id, () -> {
            var dossier = counter.registerDossier
                    .register(brought.registration())
                    .orThrow()
                    .id();
            brought.scanned().forEach(paper -> scans(dossier, DocumentPurpose.COMPONENT, paper));
            return counter.noteIntake.note(dossier, brought.notes()).orThrow().id();
        });
    }

    public Worker accepts(DossierId dossier) {
        accepting(dossier).run();
        return this;
    }

    public Runnable accepting(DossierId dossier) {
        return submitting(dossier, Step.INTAKE.taskId(), Map.of("intakeOutcome", "ACCEPTED"));
    }

    public Worker turnsAway(DossierId dossier, String reason) {
        return submits(dossier, Step.INTAKE, Map.of("intakeOutcome", "REFUSED", "refusalReason", reason));
    }

    public Worker reviews(DossierId dossier) {
        return claims(dossier, Step.REVIEW)
                .submits(
                        dossier,
                        Step.REVIEW,
                        Map.of("reviewOutcome", "ELIGIBLE", "opinion", "Đủ điều kiện, đề nghị ký."));
    }

    /** Where a collector is asked first: with what it reckons by. */
    public Worker reviewsWithSlip(DossierId dossier) {
        return claims(dossier, Step.REVIEW)
                .submits(dossier, Step.REVIEW, Map.of("reviewOutcome", "ELIGIBLE", "slipContent", SLIP));
    }

    public Worker proposesRefusal(DossierId dossier, String basis) {
        return claims(dossier, Step.REVIEW)
                .submits(dossier, Step.REVIEW, Map.of("reviewOutcome", "NOT_ELIGIBLE", "refusalBasis", basis));
    }

    /** Whatever the sector's system returns of a dossier that is granted there today, so that {@link #signature()} agrees. */
    public Worker recordsSectorReturn(DossierId dossier, Procedure law) {
        return submits(dossier, SectorSystem.STEP, sectorReturn(law));
    }

    public Map<String, Object> sectorReturn(Procedure law) {
        var form = new HashMap<String, Object>(Map.of("sectorOutcome", "RETURNED"));
        var known = Map.of(
                SectorSystem.CODE,
                "NG-2026-000125",
                SectorSystem.ENTERED_ON,
                today(),
                SectorSystem.DECISION,
                "GRANTED",
                SectorSystem.RESULT_NUMBER,
                "125/2026",
                SectorSystem.RESULT_DATE,
                today());
        law.sectorSystem().returns().stream()
                .filter(SectorSystem.Return::required)
                .forEach(field -> form.put(field.key(), known.get(field.key())));
        return form;
    }

    /** The scan of the wet-signed original. */
    public Worker uploadsResult(DossierId dossier) {
        counter.office.doAs(id, () -> scans(dossier, DocumentPurpose.RESULT, "result"));
        return this;
    }

    /** What whoever takes the result has signed. */
    public Worker uploadsSlip(DossierId dossier) {
        counter.office.doAs(id, () -> scans(dossier, DocumentPurpose.RETURN_SLIP, "return-slip"));
        return this;
    }

    public Worker uploads(DossierId dossier, String paper) {
        counter.office.doAs(id, () -> scans(dossier, DocumentPurpose.COMPONENT, paper));
        return this;
    }

    private void scans(DossierId dossier, DocumentPurpose purpose, String paper) {
        counter.receiveDocument
                .receive(new Upload(dossier, purpose, paper, paper + ".pdf", new ByteArrayInputStream(Scans.pdf())))
                .orThrow();
    }

    public Worker signs(DossierId dossier) {
        return submits(dossier, Step.SIGNING, signature());
    }

    /** The leader's signature where a clerk issues. */
    public Worker signsForIssue(DossierId dossier) {
        return submits(dossier, Step.SIGNING, Map.of("signingOutcome", "SIGNED"));
    }

    /** The clerk enters number and day, after the scan with the seal was uploaded. */
    public Worker issues(DossierId dossier) {
        var form = new HashMap<>(signature());
        form.remove("signingOutcome");
        form.put("issuingOutcome", "ISSUED");
        return submits(dossier, Step.ISSUING, form);
    }

    public Map<String, Object> signature() {
        return Map.of(
                "signingOutcome",
                "SIGNED",
                "resultNumber",
                "125/2026",
                "resultDate",
                LocalDate.ofInstant(counter.office.now(), Vietnam.ZONE).toString());
    }

    public Worker sendsBack(DossierId dossier, String reason) {
        return submits(dossier, Step.SIGNING, Map.of("signingOutcome", "SENT_BACK", "sentBackReason", reason));
    }

    /** To whoever filed it, checked as the page «Trả tại quầy» does. */
    public Worker returns(DossierId dossier) {
        checksReceiver(dossier);
        return submits(dossier, Step.RETURN, Map.of("returnedTo", "Nguyễn Văn An", "returnChannel", "DESK"));
    }

    /** Whoever filed it stands there with the receipt, gets the originals and signs. */
    public Worker checksReceiver(DossierId dossier) {
        uploadsSlip(dossier);
        var brought = counter.register.get(dossier);
        counter.office.doAs(
                id,
                () -> counter.transaction.executeWithoutResult(status ->
                        counter.checkReceiver.check(brought, filer(brought)).orThrow()));
        return this;
    }

    private CounterReturn filer(Dossier dossier) {
        var number = dossier.filer().identityNumber();
        var originals = counter.checkReceiver.originals(dossier).stream()
                .collect(Collectors.toMap(RequiredDocument::key, paper -> true));
        return new CounterReturn(
                CounterReturn.Receiver.FILER,
                null,
                number == null ? "031090001234" : number,
                null,
                CounterReturn.Receipt.BROUGHT,
                null,
                originals,
                null);
    }

    /** At intake or in review, whichever is open. */
    public Worker asksSupplement(DossierId dossier, Step step, String... papers) {
        var field = step.equals(Step.INTAKE) ? "intakeOutcome" : "reviewOutcome";
        return submits(
                dossier,
                step,
                Map.of(
                        field,
                        "SUPPLEMENT",
                        "supplementDocuments",
                        List.of(papers),
                        "supplementReason",
                        "Bản chụp mờ, đề nghị nộp lại bản rõ."));
    }

    /** The applicant has brought it to the counter. */
    public Worker takesSupplement(DossierId dossier) {
        takingSupplement(dossier).run();
        return this;
    }

    public Runnable takingSupplement(DossierId dossier) {
        return submitting(dossier, "UserTask_AwaitSupplement", Map.of("note", "Đã nhận đủ tại quầy."));
    }

    /** One sum, owed until a day; null for the procedure's own time. */
    public Worker asksPayment(DossierId dossier, String amount, String payBy) {
        var form = new HashMap<>(notice(amount, payBy));
        form.put("reviewOutcome", "PAYMENT");
        return submits(dossier, Step.REVIEW, form);
    }

    /** Asks the tax office what is owed. */
    public Worker refersPayment(DossierId dossier) {
        return submits(
                dossier,
                Step.REVIEW,
                Map.of(
                        "reviewOutcome",
                        "PAYMENT_REFERRED",
                        "referralNumber",
                        "07/PCTT",
                        "referralDate",
                        today(),
                        "collector",
                        "Thuế cơ sở 12"));
    }

    /** The tax office has said it. */
    public Worker recordsPaymentNotice(DossierId dossier, String amount, String payBy) {
        var form = new HashMap<>(notice(amount, payBy));
        form.put("paymentStage", "NOTICE");
        return submits(dossier, "UserTask_AwaitPaymentNotice", form);
    }

    public Worker takesPayment(DossierId dossier, String amount) {
        takingPayment(dossier, amount).run();
        return this;
    }

    /** The same, of the task that is open now. */
    public Runnable takingPayment(DossierId dossier, String amount) {
        return submitting(
                dossier,
                "UserTask_AwaitPayment",
                Map.of(
                        "paymentOutcome",
                        "PAID",
                        "proofNumber",
                        "0001234",
                        "proofDate",
                        today(),
                        "proofAmount",
                        amount));
    }

    private Map<String, Object> notice(String amount, String payBy) {
        var form = new HashMap<String, Object>();
        form.put("noticeNumber", "15/TB");
        form.put("noticeDate", today());
        form.put("paymentAmounts", "Lệ phí: " + amount);
        if (payBy != null) {
            form.put("payBy", payBy);
        }
        return form;
    }

    private String today() {
        return LocalDate.ofInstant(counter.office.now(), Vietnam.ZONE).toString();
    }

    /** Eligible as far as the specialist can say. */
    public Worker putsBeforeTheCouncil(DossierId dossier) {
        return claims(dossier, Step.REVIEW).submits(dossier, Step.REVIEW, Map.of("reviewOutcome", "COUNCIL"));
    }

    /** Six of seven were there and held the applicant eligible. */
    public Worker recordsApproval(DossierId dossier) {
        return recordsMeeting(dossier, Map.of());
    }

    /** @param different from a meeting of six in seven who all held the applicant eligible */
    public Worker recordsMeeting(DossierId dossier, Map<String, Object> different) {
        counter.office.doAs(id, () -> scans(dossier, DocumentPurpose.STEP_RECORD, "council-meeting"));
        return recordsMeetingUnscanned(dossier, different);
    }

    /** The same with no scan of the minutes. */
    public Worker recordsMeetingUnscanned(DossierId dossier, Map<String, Object> different) {
        var form = new HashMap<String, Object>(Map.of(
                "minutesNumber",
                "05/BB",
                "heldOn",
                today(),
                "place",
                "Phòng họp Ủy ban nhân dân",
                "members",
                7,
                "present",
                6,
                "attendance",
                "Chủ tịch; công chức Văn hóa - Xã hội; trưởng thôn.",
                "inFavour",
                6,
                "meetingOutcome",
                "APPROVED",
                "conclusion",
                "Thống nhất đủ điều kiện hưởng."));
        form.putAll(different);
        return submits(dossier, "UserTask_CouncilMeeting", form);
    }

    /** From today on. */
    public Worker postsPublicly(DossierId dossier) {
        return posts(dossier, today());
    }

    /** @param on ISO date */
    public Worker posts(DossierId dossier, String on) {
        return submits(
                dossier,
                "UserTask_Posting",
                Map.of(
                        "noticeNumber",
                        "12/TB",
                        "postedOn",
                        on,
                        "place",
                        "Bảng tin trụ sở Ủy ban nhân dân",
                        "onlyWhatIsNeeded",
                        true));
    }

    public Worker asksOpinion(DossierId dossier, String authority) {
        return submits(
                dossier,
                Step.REVIEW,
                Map.of(
                        "reviewOutcome",
                        "ASK_OPINION",
                        "opinionOf",
                        authority,
                        "opinionQuestion",
                        "Xác minh tình trạng hôn nhân từ 2015."));
    }

    public Worker givesOpinion(DossierId dossier) {
        return submits(
                dossier, "UserTask_GiveOpinion", Map.of("verdict", "AGREED", "answer", "Chưa đăng ký kết hôn với ai."));
    }

    public Worker sendsToDesk(DossierId dossier) {
        return submits(
                dossier,
                Step.REVIEW,
                Map.of("reviewOutcome", "SENT_TO_DESK", "sentToDeskReason", "Bản quét trang 2 bị mờ."));
    }

    public Worker corrects(DossierId dossier) {
        return submits(dossier, "UserTask_CorrectIntake", Map.of("correctionNote", "Đã quét lại trang 2."));
    }

    public Worker recalls(DossierId dossier) {
        counter.office.doAs(
                id,
                () -> counter.taskDesk.recall(dossier, "Trình nhầm dự thảo cũ.").orThrow());
        return this;
    }

    public Worker handsOver(DossierId dossier, String authority) {
        return submits(
                dossier,
                Step.INTAKE,
                Map.of(
                        "intakeOutcome",
                        "HANDED_OVER",
                        "handOverTo",
                        authority,
                        "handOverReason",
                        "Người yêu cầu thường trú ở xã kia."));
    }

    public Worker explains(DossierId dossier, String text) {
        return submits(dossier, "UserTask_ExplainDelay", Map.of("cause", "WORKLOAD", "explanation", text));
    }

    public Worker confirmsExplanation(DossierId dossier) {
        return submits(dossier, "UserTask_ConfirmExplanation", Map.of("confirmationOutcome", "CONFIRMED"));
    }

    public Worker sendsExplanationBack(DossierId dossier, String note) {
        return submits(
                dossier, "UserTask_ConfirmExplanation", Map.of("confirmationOutcome", "SENT_BACK", "note", note));
    }

    /** @param answer IN_TIME or NOT_IN_TIME */
    public Worker answersAboutTheDueDate(DossierId dossier, String answer) {
        return submits(dossier, "UserTask_AnswerApology", Map.of("apologyAnswer", answer));
    }

    /** @param promisedOn ISO date */
    public Worker writesApology(DossierId dossier, String promisedOn) {
        return submits(
                dossier,
                "UserTask_WriteApology",
                Map.of(
                        "cause",
                        "WAITING_FOR_OPINION",
                        "reason",
                        "Xã nơi cư trú trước chưa trả lời xác minh.",
                        "promisedOn",
                        promisedOn));
    }

    public Worker signsApology(DossierId dossier) {
        return submits(dossier, "UserTask_DecideApology", Map.of("apologyOutcome", "SENT"));
    }

    public Worker sendsApologyBack(DossierId dossier, String note) {
        return submits(dossier, "UserTask_DecideApology", Map.of("apologyOutcome", "SENT_BACK", "note", note));
    }

    public Worker claims(DossierId dossier, Step step) {
        counter.office.doAs(
                id, () -> counter.tasks.claim(task(dossier, step.taskId()).getId(), id));
        return this;
    }

    /** A task that is no step of the procedure. */
    public Worker claims(DossierId dossier, String taskKey) {
        counter.office.doAs(id, () -> counter.tasks.claim(task(dossier, taskKey).getId(), id));
        return this;
    }

    public Worker gives(DossierId dossier, Step step) {
        counter.office.doAs(
                id, () -> counter.tasks.setAssignee(task(dossier, step.taskId()).getId(), null));
        return this;
    }

    /** A task that is no step of the procedure, whoever has it. */
    public Worker putsBack(DossierId dossier, String taskKey) {
        counter.office.doAs(
                id, () -> counter.tasks.setAssignee(task(dossier, taskKey).getId(), null));
        return this;
    }

    public Worker submits(DossierId dossier, Step step, Map<String, Object> form) {
        return submits(dossier, step.taskId(), form);
    }

    public Worker submits(DossierId dossier, String taskKey, Map<String, Object> form) {
        submitting(dossier, taskKey, form).run();
        return this;
    }

    /** The same, of a task that is on the screen already: what others do to it from now on is met on sending. */
    public Runnable submitting(DossierId dossier, String taskKey, Map<String, Object> form) {
        var shown = task(dossier, taskKey).getId();
        return () -> counter.office.doAs(id, () -> counter.forms.submitTaskForm(shown, new HashMap<>(form)));
    }

    /** A task that this official sees, where others of the same name are open in other houses. */
    public Worker submitsOwn(DossierId dossier, String taskKey, Map<String, Object> form) {
        return submitsTask(ownTask(dossier, taskKey).getId(), form);
    }

    public Task ownTask(DossierId dossier, String taskKey) {
        return seesTasksOf(dossier).stream()
                .filter(task -> task.getTaskDefinitionKey().equals(taskKey))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " sees no " + taskKey));
    }

    public Worker submitsTask(String taskId, Map<String, Object> form) {
        counter.office.doAs(id, () -> counter.forms.submitTaskForm(taskId, new HashMap<>(form)));
        return this;
    }

    /** The open task, with the rights of nobody in particular: whether this official may act on it is the engine's to say. */
    public Task task(DossierId dossier, String taskKey) {
        return counter.office.unchecked(() -> counter.tasks
                .createTaskQuery()
                .processInstanceBusinessKey(dossier.toString())
                .taskDefinitionKey(taskKey)
                .singleResult());
    }

    /** What this official may see of a dossier's open tasks. */
    public List<Task> seesTasksOf(DossierId dossier) {
        return counter.office.as(id, () -> counter.tasks
                .createTaskQuery()
                .processInstanceBusinessKey(dossier.toString())
                .unlimitedList());
    }
}
