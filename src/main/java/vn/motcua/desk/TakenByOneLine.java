package vn.motcua.desk;

import java.util.Optional;
import vn.motcua.certification.Certification;
import vn.motcua.procedure.ProcedureKey;
import vn.motcua.shared.Refusal;

/** What the page «Chứng thực» takes in, the ordinary intake does not: it knows neither pages nor copies, by which the fee goes. */
final class TakenByOneLine {

    private static final Refusal ELSEWHERE = Refusal.refused(
                    "Chứng thực bản sao nhận ở trang «Chứng thực»: một dòng cho mỗi giấy tờ, phí tính theo số trang, số bản.")
            .about("procedure");

    private TakenByOneLine() {}

    static boolean is(ProcedureKey procedure) {
        return procedure.equals(Certification.PROCEDURE);
    }

    /** Empty for whatever the ordinary intake takes. */
    static Optional<Refusal> objection(ProcedureKey procedure) {
        return is(procedure) ? Optional.of(ELSEWHERE) : Optional.empty();
    }
}
