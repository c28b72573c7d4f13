package vn.motcua.workflow;

import java.time.Duration;
import java.util.function.Consumer;
import vn.motcua.delivery.ParcelStatus;
import vn.motcua.procedure.ReturnMode;
import vn.motcua.procedure.Step;

/** The ways a dossier may take through a released model; together they pass everything that a model has. */
enum ReleasedWay {
    STRAIGHT_ON("UserTask_Review", walk -> walk.accepted().signed().handedOut()),
    REFUSED("UserTask_Intake", ReleasedWalk::turnedAway),
    LATE_EVERYWHERE("UserTask_Review", walk -> {
        walk.passes(Duration.ofDays(10)).accepted().passes(Duration.ofDays(60));
        if (walk.has("UserTask_SiteCheck")) {
            walk.verifies(true, false).jobs().siteChecked();
        }
        walk.reviewed().jobs().passedOn().jobs().signed().handedOut();
    }),
    SENT_BACK_BY_THE_LEADER(
            "UserTask_Signing",
            walk -> walk.accepted().submitted().sentBack().submitted().signed().handedOut()),
    WAY_BACK("UserTask_CorrectIntake", walk -> {
        walk.accepted().recalledByTheDesk().corrected().sentToDesk().corrected();
        if (walk.has("UserTask_DivisionReview")) {
            walk.reviewed().recalledBySpecialist().reviewed().sentBackByTheHead();
        }
        walk.submitted().recalledFromSigning().submitted().signed().handedOut();
    }),
    HANDED_OVER("EndEvent_HandedOver", ReleasedWalk::handedOver),
    SUPPLEMENT_AT_INTAKE(
            "CallActivity_IntakeSupplement",
            walk -> walk.asked(Step.INTAKE).supplemented().accepted().signed().handedOut()),
    SUPPLEMENT_ONLINE("CallActivity_Supplement", walk -> walk.accepted()
            .asked(Step.REVIEW)
            .supplementedOnline()
            .signed()
            .handedOut()),
    SUPPLEMENT_NEVER("CallActivity_Supplement", walk -> walk.accepted()
            .asked(Step.REVIEW)
            .passes(Duration.ofDays(60))
            .signed()
            .handedOut()),
    PAID_AT_THE_DESK("CallActivity_Payment", walk -> walk.accepted()
            .owes()
            .passes(Duration.ofDays(60))
            .waitsForMoney()
            .paid()
            .signed()
            .handedOut()),
    PAID_BY_MESSAGE(
            "CallActivity_Payment",
            walk -> walk.accepted().referred().noticed().paidOnline().signed().handedOut()),
    NOTHING_OWED("CallActivity_Payment", walk -> walk.accepted()
            .referred()
            .passes(Duration.ofDays(15))
            .nothingOwed()
            .signed()
            .handedOut()),
    OPINION_GIVEN("CallActivity_Opinion", walk -> {
        walk.accepted().verifies(walk.has("UserTask_SiteCheck"), true);
        if (walk.has("UserTask_SiteCheck")) {
            walk.siteChecked();
        }
        walk.answered().signed().handedOut();
    }),
    OPINION_TOO_LATE("CallActivity_Opinion", walk -> walk.accepted()
            .verifies(false, true)
            .passes(Duration.ofDays(20))
            .answered()
            .signed()
            .handedOut()),
    BY_POST("CallActivity_ReturnByPost", walk -> walk.accepted().signed().told(ParcelStatus.DELIVERED)),
    BY_POST_AND_BACK(
            "CallActivity_ReturnByPost",
            walk -> walk.accepted().signed().told(ParcelStatus.RETURNED).handedOut()),
    BY_POST_AS_THE_DESK_LEARNED(
            "CallActivity_ReturnByPost", walk -> walk.accepted().signed().followed());

    private final String needs;
    private final Consumer<ReleasedWalk> steps;

    ReleasedWay(String needs, Consumer<ReleasedWalk> steps) {
        this.needs = needs;
        this.steps = steps;
    }

    boolean isIn(String bpmn) {
        return bpmn.contains("id=\"%s\"".formatted(needs));
    }

    boolean calls() {
        return needs.startsWith("CallActivity_");
    }

    boolean needsNeighbours() {
        return this == HANDED_OVER || needs.equals("CallActivity_Opinion");
    }

    /** The applicant has the result in the end. */
    boolean handsOut() {
        return this != REFUSED && this != HANDED_OVER;
    }

    ReturnMode returnMode() {
        return needs.equals("CallActivity_ReturnByPost") ? ReturnMode.POST : ReturnMode.DESK;
    }

    void walk(ReleasedWalk walk) {
        steps.accept(walk);
    }
}
