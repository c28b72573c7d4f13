package vn.motcua.workflow;

import java.util.List;
import java.util.UUID;
import vn.motcua.delay.AnswerApology;
import vn.motcua.delay.ConfirmExplanation;
import vn.motcua.delay.DecideApology;
import vn.motcua.delivery.ParcelFate;
import vn.motcua.delivery.ParcelStatus;
import vn.motcua.digitization.Digitization;
import vn.motcua.dossier.AssignByRule;
import vn.motcua.dossier.ResultKind;
import vn.motcua.payment.PaymentStage;
import vn.motcua.posting.CouncilMeeting;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.ReturnMode;

/** Every process variable there is. None carries personal data: the engine's history keeps them all. */
public final class ProcessVariables {

    /** What the desk decided. */
    public enum Intake {
        ACCEPTED,
        REFUSED,
        SUPPLEMENT,
        HANDED_OVER
    }

    /** What the specialist found. */
    public enum Review {
        ELIGIBLE(ResultKind.GRANTED),
        NOT_ELIGIBLE(ResultKind.REFUSED),
        SUPPLEMENT(null),
        PAYMENT(null),
        /** A collector is asked what is owed, and the clock runs on meanwhile. */
        PAYMENT_REFERRED(null),
        SENT_TO_DESK(null),
        /** Eligible as far as the specialist can say; a council concludes. */
        COUNCIL(ResultKind.GRANTED),
        ASK_OPINION(null),
        VERIFY(null);

        private final ResultKind proposal;

        Review(ResultKind proposal) {
            this.proposal = proposal;
        }

        /** What the leader is asked to sign; null where nothing is yet. */
        public ResultKind proposal() {
            return proposal;
        }
    }

    /** What a check before the decision calls for. */
    public enum Need {
        NEEDED,
        NOT_NEEDED
    }

    /** What the head of the division did. */
    public enum Division {
        SUBMITTED,
        SENT_BACK
    }

    /** What became of a dossier in the sector's system. */
    public enum Sector {
        /** What is decided there is known here. */
        RETURNED,
        /** It cannot go on there as it is. */
        SENT_BACK
    }

    /** What the leader did. */
    public enum Signing {
        SIGNED,
        SENT_BACK
    }

    /** What the clerk did with what the leader signed. */
    public enum Issuing {
        ISSUED,
        SENT_BACK
    }

    /** What the desk recorded of a sum that is owed. */
    public enum Payment {
        PAID,
        NOT_OWED,
        WAIT,
        STOP_PROPOSED
    }

    /** Register id of the dossier, the same as the business key; there because the tenant is asked for before it. */
    public static final ProcessVariable<String> DOSSIER_ID = ProcessVariable.text("dossierId");

    /** Known of dossiers filed online only: the mark by which their list finds them. */
    public static final ProcessVariable<Channel> CHANNEL = ProcessVariable.choice("channel", Channel.class);

    public static final ProcessVariable<UUID> EXPLANATION_ID = new ProcessVariable<>("explanationId", UUID::fromString);

    /** The question about a due date, and the apology that may follow. */
    public static final ProcessVariable<UUID> APOLOGY_ID = new ProcessVariable<>("apologyId", UUID::fromString);

    /** The opinion that is waited for; one at a time. */
    public static final ProcessVariable<UUID> OPINION_ID = new ProcessVariable<>("opinionId", UUID::fromString);

    /** The branch that is waited for. */
    public static final ProcessVariable<UUID> BRANCH_ID = new ProcessVariable<>("branchId", UUID::fromString);

    /** What hangs for everybody to see, and may be objected to. */
    public static final ProcessVariable<UUID> POSTING_ID = new ProcessVariable<>("postingId", UUID::fromString);

    /** The incoming message that a desk looks at. */
    public static final ProcessVariable<UUID> MESSAGE_ID = new ProcessVariable<>("messageId", UUID::fromString);

    /** How the applicant wants the result; known once it is signed. */
    public static final ProcessVariable<ReturnMode> RETURN_MODE =
            ProcessVariable.choice("returnMode", ReturnMode.class);

    /** How a parcel ended that the desk had to ask for. */
    public static final ProcessVariable<ParcelStatus> PARCEL_OUTCOME =
            ProcessVariable.choice("parcelOutcome", ParcelStatus.class);

    /** The question about a parcel that did not arrive. */
    public static final ProcessVariable<UUID> PARCEL_MATTER_ID =
            new ProcessVariable<>("parcelMatterId", UUID::fromString);

    /** Why it did not arrive; which task the desk gets follows from it. */
    public static final ProcessVariable<ParcelFate> PARCEL_FATE =
            ProcessVariable.choice("parcelFate", ParcelFate.class);

    /** Whether the site is looked at before the decision. */
    public static final ProcessVariable<Need> SITE_CHECK = ProcessVariable.choice("siteCheck", Need.class);

    /** Whether another authority is asked before the decision. */
    public static final ProcessVariable<Need> OPINION_NEED = ProcessVariable.choice("opinionNeed", Need.class);

    /** What a dossier that owes money waits for. */
    public static final ProcessVariable<PaymentStage> PAYMENT_STAGE =
            ProcessVariable.choice("paymentStage", PaymentStage.class);

    public static final ProcessVariable<Payment> PAYMENT_OUTCOME =
            ProcessVariable.choice("paymentOutcome", Payment.class);

    public static final ProcessVariable<Intake> INTAKE_OUTCOME = ProcessVariable.choice("intakeOutcome", Intake.class);
    public static final ProcessVariable<AssignByRule.Result> ASSIGNMENT_OUTCOME =
            ProcessVariable.choice("assignmentOutcome", AssignByRule.Result.class);
    public static final ProcessVariable<Review> REVIEW_OUTCOME = ProcessVariable.choice("reviewOutcome", Review.class);
    public static final ProcessVariable<Division> DIVISION_OUTCOME =
            ProcessVariable.choice("divisionOutcome", Division.class);
    public static final ProcessVariable<CouncilMeeting.Verdict> MEETING_OUTCOME =
            ProcessVariable.choice("meetingOutcome", CouncilMeeting.Verdict.class);
    public static final ProcessVariable<Sector> SECTOR_OUTCOME = ProcessVariable.choice("sectorOutcome", Sector.class);
    public static final ProcessVariable<Signing> SIGNING_OUTCOME =
            ProcessVariable.choice("signingOutcome", Signing.class);

    public static final ProcessVariable<Issuing> ISSUING_OUTCOME =
            ProcessVariable.choice("issuingOutcome", Issuing.class);
    public static final ProcessVariable<Digitization.Result> DIGITIZATION_OUTCOME =
            ProcessVariable.choice("digitizationOutcome", Digitization.Result.class);
    public static final ProcessVariable<ConfirmExplanation.Decision> CONFIRMATION_OUTCOME =
            ProcessVariable.choice("confirmationOutcome", ConfirmExplanation.Decision.class);
    public static final ProcessVariable<AnswerApology.Answer> APOLOGY_ANSWER =
            ProcessVariable.choice("apologyAnswer", AnswerApology.Answer.class);
    public static final ProcessVariable<DecideApology.Decision> APOLOGY_OUTCOME =
            ProcessVariable.choice("apologyOutcome", DecideApology.Decision.class);

    /** All of them, for the test that compares vocabulary and models. */
    public static final List<ProcessVariable<?>> ALL = List.of(
            DOSSIER_ID,
            CHANNEL,
            EXPLANATION_ID,
            APOLOGY_ID,
            OPINION_ID,
            BRANCH_ID,
            POSTING_ID,
            MESSAGE_ID,
            RETURN_MODE,
            PARCEL_OUTCOME,
            PARCEL_MATTER_ID,
            PARCEL_FATE,
            SITE_CHECK,
            OPINION_NEED,
            PAYMENT_STAGE,
            PAYMENT_OUTCOME,
            ASSIGNMENT_OUTCOME,
            DIVISION_OUTCOME,
            MEETING_OUTCOME,
            SECTOR_OUTCOME,
            INTAKE_OUTCOME,
            REVIEW_OUTCOME,
            SIGNING_OUTCOME,
            ISSUING_OUTCOME,
            DIGITIZATION_OUTCOME,
            CONFIRMATION_OUTCOME,
            APOLOGY_ANSWER,
            APOLOGY_OUTCOME);

    private ProcessVariables() {}
}
