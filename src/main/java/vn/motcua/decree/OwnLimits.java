package vn.motcua.decree;

import vn.motcua.procedure.LinkedBranch;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureStep;
import vn.motcua.procedure.Step;

/** How lists and histories call what our own officials owe, and what they post, until some moment. */
final class OwnLimits {

    static final String ANSWER = "Hạn trả lời kịp hay không";
    static final String LETTER = "Hạn gửi thư xin lỗi";
    static final String POSTING = "Hết thời gian niêm yết";
    static final String EXPLANATION = "Hạn giải trình chậm";

    private OwnLimits() {}

    /** @param late as the register of explanations names it: a step, DOSSIER, OPINION or a part of a linked procedure */
    static String explanation(Procedure procedure, String late) {
        return EXPLANATION + ": "
                + procedure
                        .find(new Step(late))
                        .map(ProcedureStep::label)
                        .or(() -> procedure.branches().stream()
                                .filter(branch -> late.equals(LinkedBranch.lateness(branch.key())))
                                .map(LinkedBranch::label)
                                .findFirst())
                        .orElse(late.equals("OPINION") ? "Cho ý kiến" : "Toàn bộ hồ sơ");
    }

    /** Null for what is somebody else's. */
    static String of(WaitLimit.Sort sort) {
        return switch (sort) {
            case APOLOGY_ANSWER -> ANSWER;
            case APOLOGY_LETTER -> LETTER;
            case EXPLANATION -> EXPLANATION;
            case PUBLIC_POSTING -> POSTING;
            case SUPPLEMENT, OPINION, BRANCH, COLLECTOR, PARCEL -> null;
        };
    }
}
