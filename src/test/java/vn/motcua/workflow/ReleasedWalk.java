package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import vn.motcua.delivery.ParcelStatus;
import vn.motcua.dossier.DossierId;
import vn.motcua.interop.SupplementWork;
import vn.motcua.procedure.Step;
import vn.motcua.testing.Carrier;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Messenger;
import vn.motcua.testing.Office;
import vn.motcua.testing.PaymentGateway;
import vn.motcua.testing.Released;
import vn.motcua.testing.Worker;

/** What people do with one dossier that runs on a released model, through the forms it was released with. */
final class ReleasedWalk {

    private static final String SUM = "75.000";
    private static final Step SITE_CHECK = new Step("SITE_CHECK");

    /** What walks need of the running application. */
    record Stage(
            Counter counter,
            Office office,
            Messenger messenger,
            Carrier carrier,
            SupplementWork supplements,
            PaymentGateway gateway) {}

    private final Stage stage;
    private final Released released;
    private final ReleasedCast cast;
    private final DossierId dossier;

    ReleasedWalk(Stage stage, Released released, ReleasedCast cast, DossierId dossier) {
        this.stage = stage;
        this.released = released;
        this.cast = cast;
        this.dossier = dossier;
    }

    boolean has(String element) {
        return released.bpmn().contains("id=\"%s\"".formatted(element));
    }

    ReleasedWalk passes(Duration time) {
        stage.office().itIs(stage.office().now().plus(time));
        return jobs();
    }

    ReleasedWalk jobs() {
        stage.office().letDueJobsRun(dossier);
        return this;
    }

    ReleasedWalk accepted() {
        desk().accepts(dossier);
        return this;
    }

    void turnedAway() {
        desk().turnsAway(dossier, "Không thuộc trường hợp được giải quyết.");
    }

    void handedOver() {
        desk().handsOver(dossier, ReleasedCast.NEIGHBOUR);
    }

    ReleasedWalk reviewed() {
        specialist().reviews(dossier);
        return this;
    }

    /** By the head of the division, where the model has one. */
    ReleasedWalk passedOn() {
        return has("UserTask_DivisionReview") ? headSays(Map.of("divisionOutcome", "SUBMITTED")) : this;
    }

    ReleasedWalk submitted() {
        return reviewed().passedOn();
    }

    /** Reviewed before, unless it already lies with the leader. */
    ReleasedWalk signed() {
        if (leader().task(dossier, Step.SIGNING.taskId()) == null) {
            submitted();
        }
        var form = new HashMap<>(leader().signature());
        form.put("signer", cast.signer());
        leader().uploadsResult(dossier).submits(dossier, Step.SIGNING, form);
        return jobs();
    }

    void handedOut() {
        desk().returns(dossier);
    }

    ReleasedWalk sentBack() {
        leader().sendsBack(dossier, "Chưa đối chiếu sổ gốc của xã.");
        return this;
    }

    ReleasedWalk sentBackByTheHead() {
        return headSays(Map.of("divisionOutcome", "SENT_BACK", "sentBackReason", "Thiếu nhận xét về khoảng lùi."));
    }

    private ReleasedWalk headSays(Map<String, Object> form) {
        stage.counter().worker(cast.house + ".division-head").submits(dossier, Step.DIVISION_REVIEW, form);
        return this;
    }

    ReleasedWalk recalledByTheDesk() {
        desk().recalls(dossier);
        return this;
    }

    ReleasedWalk recalledBySpecialist() {
        specialist().recalls(dossier);
        return this;
    }

    /** By whoever had it last. */
    ReleasedWalk recalledFromSigning() {
        var last = has("UserTask_DivisionReview") ? cast.house + ".division-head" : cast.specialist;
        stage.counter().worker(last).recalls(dossier);
        return this;
    }

    ReleasedWalk sentToDesk() {
        specialist().claims(dossier, Step.REVIEW).sendsToDesk(dossier);
        return this;
    }

    ReleasedWalk corrected() {
        desk().corrects(dossier);
        return this;
    }

    ReleasedWalk asked(Step step) {
        if (step.equals(Step.INTAKE)) {
            desk().asksSupplement(dossier, step, cast.paper);
        } else {
            specialist().claims(dossier, step).asksSupplement(dossier, step, cast.paper);
        }
        return this;
    }

    ReleasedWalk supplemented() {
        desk().takesSupplement(dossier);
        return this;
    }

    ReleasedWalk supplementedOnline() {
        assertThat(stage.supplements().supplemented(dossier)).isTrue();
        return jobs();
    }

    ReleasedWalk owes() {
        specialist().claims(dossier, Step.REVIEW).asksPayment(dossier, SUM, null);
        return this;
    }

    /** Asks a collector, where the form offers it. */
    ReleasedWalk referred() {
        if (!offersReferral()) {
            return owes();
        }
        specialist().claims(dossier, Step.REVIEW).refersPayment(dossier);
        return this;
    }

    ReleasedWalk noticed() {
        if (offersReferral()) {
            desk().recordsPaymentNotice(dossier, SUM, null);
        }
        return this;
    }

    private boolean offersReferral() {
        return released.forms().values().stream().anyMatch(form -> form.contains("PAYMENT_REFERRED"));
    }

    ReleasedWalk nothingOwed() {
        if (offersReferral()) {
            desk().submits(
                            dossier,
                            "UserTask_AwaitPaymentNotice",
                            Map.of("paymentStage", "NONE", "notOwedReason", "Thuộc diện được miễn."));
        } else {
            desk().submits(
                            dossier,
                            "UserTask_AwaitPayment",
                            Map.of("paymentOutcome", "NOT_OWED", "notOwedReason", "Thuộc diện được miễn."));
        }
        return this;
    }

    ReleasedWalk waitsForMoney() {
        desk().submits(
                        dossier,
                        "UserTask_AwaitPayment",
                        Map.of("paymentOutcome", "STOP_PROPOSED", "stopReason", "Gọi ba lần người nộp không trả lời."));
        return jobs();
    }

    ReleasedWalk paid() {
        desk().takesPayment(dossier, SUM);
        return this;
    }

    ReleasedWalk paidOnline() {
        assertThat(stage.gateway()
                        .tells(dossier, "15/TB", 75_000, dossier.toString())
                        .statusCode())
                .isEqualTo(202);
        stage.messenger().carriesEverything();
        return this;
    }

    /** Asks what the model lets a reviewer ask for. */
    ReleasedWalk verifies(boolean site, boolean opinion) {
        specialist().claims(dossier, Step.REVIEW);
        if (has("UserTask_SiteCheck")) {
            var form = new HashMap<String, Object>(Map.of("reviewOutcome", "VERIFY", "siteCheckNeeded", site));
            if (opinion) {
                form.put("opinionOf", ReleasedCast.NEIGHBOUR);
                form.put("opinionQuestion", "Ranh giới thửa đất với đường liên xã.");
            }
            specialist().submits(dossier, Step.REVIEW, form);
        } else {
            specialist().asksOpinion(dossier, ReleasedCast.NEIGHBOUR);
        }
        stage.messenger().carriesEverything();
        return this;
    }

    ReleasedWalk siteChecked() {
        var today = stage.office().now().toString().substring(0, 10);
        specialist()
                .submits(
                        dossier,
                        SITE_CHECK,
                        Map.of(
                                "checkedOn", today,
                                "place", "Thửa 12, thôn Đoài",
                                "participants", "Chủ nhà; công chức địa chính",
                                "findings", "Hiện trạng đúng hồ sơ, chưa khởi công."));
        return this;
    }

    ReleasedWalk answered() {
        stage.counter().worker(cast.asked).givesOpinion(dossier);
        stage.messenger().carriesEverything();
        return this;
    }

    ReleasedWalk told(ParcelStatus status) {
        stage.messenger().carriesEverything();
        assertThat(stage.carrier().tells(dossier, 1, status).statusCode()).isEqualTo(202);
        stage.messenger().carriesEverything();
        if (status == ParcelStatus.RETURNED) {
            desk().submits(
                            dossier,
                            "UserTask_ParcelUndelivered",
                            Map.of("parcelDecision", "RETURN_AT_DESK", "note", "Người nhận hẹn đến quầy."));
        }
        return this;
    }

    void followed() {
        desk().submits(
                        dossier,
                        "UserTask_FollowParcel",
                        Map.of("parcelOutcome", "DELIVERED", "receivedBy", "Trần Thị Nhận"));
    }

    private Worker desk() {
        return stage.counter().worker(cast.house + ".desk-1");
    }

    private Worker specialist() {
        return stage.counter().worker(cast.specialist);
    }

    private Worker leader() {
        return stage.counter().worker(cast.house + ".chairman");
    }
}
