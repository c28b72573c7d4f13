package vn.motcua.workflow;

import vn.motcua.dossier.Dossier;

/** Where in its procedure a dossier stands, as coarse as its status says it. */
enum Place {
    INTAKE("tiếp nhận", "UserTask_Intake"),
    INTAKE_SUPPLEMENT("chờ bổ sung trước tiếp nhận", "CallActivity_IntakeSupplement"),
    RESOLUTION("giải quyết", "SubProcess_Resolution"),
    SUPPLEMENT("chờ bổ sung", "CallActivity_Supplement"),
    PAYMENT("chờ nộp tiền", "CallActivity_Payment"),
    RESULT("số hóa và trả kết quả", "ServiceTask_DigitizeResult");

    private final String label;
    private final String entry;

    Place(String label, String entry) {
        this.label = label;
        this.entry = entry;
    }

    String label() {
        return label;
    }

    /** The element at which whoever comes to this place begins. */
    String entry() {
        return entry;
    }

    /** @throws IllegalArgumentException for a closed dossier and one whose status has no place of its own */
    static Place of(Dossier dossier) {
        return switch (dossier.status()) {
            case REGISTERED -> INTAKE;
            case ACCEPTED, PROCESSING -> RESOLUTION;
            case SUPPLEMENT_REQUESTED -> dossier.acceptedAt() == null ? INTAKE_SUPPLEMENT : SUPPLEMENT;
            case PROCESSED -> RESULT;
            case PAYMENT_REQUESTED -> PAYMENT;
            case NOT_ACCEPTED, WITHDRAWN, STOPPED, RETURNED ->
                throw new IllegalArgumentException("no place for " + dossier.status());
        };
    }
}
