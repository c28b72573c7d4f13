package vn.motcua.workflow;

import java.util.Map;
import java.util.Set;

/** What a model may say: the beans its expressions may name, and their methods. Bean names are compared with the context by a test. */
public final class ModelVocabulary {

    public static final Set<String> BEANS = Set.of(
            "deadlines",
            "candidates",
            "assignOfficialDelegate",
            "digitizeDossierDelegate",
            "openDelayExplanationDelegate",
            "openApologyDelegate",
            "recordSupplementDelegate",
            "expireSupplementDelegate",
            "remindPaymentDelegate",
            "remindCollectorDelegate",
            "checkObligationDelegate",
            "sendSlipDelegate",
            "noteSilenceDelegate",
            "remindOpinionDelegate",
            "openOpinionDelayDelegate",
            "returnByPostDelegate",
            "sendBranchDelegate",
            "noteLateBranchDelegate",
            "remindBranchDelegate",
            "openBranchDelayDelegate",
            "gatherBranchesDelegate",
            "endPostingDelegate",
            "followPostingListener",
            "followBranchListener",
            "doBranchListener",
            "followParcelListener",
            "settleParcelListener",
            "startProcessingListener",
            "completeIntakeListener",
            "completeAssignmentListener",
            "completeReviewListener",
            "completeSigningListener",
            "completeSupplementListener",
            "completePaymentNoticeListener",
            "completePaymentListener",
            "completeCorrectionListener",
            "completeSiteCheckListener",
            "completeDivisionReviewListener",
            "completeIssuingListener",
            "completeSectorProcessingListener",
            "completeMeetingListener",
            "completePostingListener",
            "giveOpinionListener",
            "settleMessageListener",
            "giveBackPapersListener",
            "completeScansListener",
            "completeReturnListener",
            "explainDelayListener",
            "confirmExplanationListener",
            "answerApologyListener",
            "writeApologyListener",
            "decideApologyListener");

    /** What may be called on the beans that answer questions; each takes {@code execution} first. */
    public static final Map<String, Set<String>> CALLS = Map.of(
            "deadlines",
                    Set.of(
                            "dueAt",
                            "explanationDueAt",
                            "apologyQuestionAt",
                            "apologyAnswerDueAt",
                            "apologySendDueAt",
                            "supplementDueAt",
                            "paymentNoticeDueAt",
                            "paymentDueAt",
                            "correctionDueAt",
                            "opinionDueAt",
                            "opinionReminderAt",
                            "messageDueAt",
                            "giveBackDueAt",
                            "scansDueAt",
                            "parcelMatterDueAt",
                            "parcelDueAt",
                            "branchDueAt",
                            "branchReminderAt",
                            "postingEndsAt"),
            "candidates",
                    Set.of(
                            "forStep",
                            "assigned",
                            "desk",
                            "opinion",
                            "branch",
                            "message",
                            "answerer",
                            "answering",
                            "confirming",
                            "apologyHolder",
                            "apologyAnswering",
                            "apologySigning"));

    /** What a model may wait for: {@code subject.pastTense}, said by the inbox or by an official. */
    public static final Set<String> MESSAGES = Set.of(
            "apology.overtaken",
            "branch.answered",
            "dossier.supplemented",
            "dossier.recalled",
            "fee.paid",
            "message.takenUp",
            "notice.received",
            "opinion.answered",
            "parcel.delivered",
            "parcel.overtaken",
            "parcel.returned",
            "posting.objected");

    private ModelVocabulary() {}
}
