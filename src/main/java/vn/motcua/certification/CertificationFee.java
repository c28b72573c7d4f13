package vn.motcua.certification;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.motcua.procedure.Parameters;

/** Phí chứng thực bản sao: by the page, the first ones dearer, with a most for each copy (Thông tư 226/2016/TT-BTC, Điều 4). */
@Component
public class CertificationFee {

    private final Parameters parameters;

    CertificationFee(Parameters parameters) {
        this.parameters = parameters;
    }

    /**
     * @param pages of one copy, from 1
     * @param copies from 1
     * @param day whose rates hold
     * @return VND, for all copies
     */
    public long of(int pages, int copies, LocalDate day) {
        var first = Math.min(pages, parameters.integer("certification.firstPages", day));
        var perCopy = (long) first * parameters.integer("certification.firstPagesFee", day)
                + (long) (pages - first) * parameters.integer("certification.furtherPagesFee", day);
        return copies * Math.min(perCopy, parameters.integer("certification.mostFeePerCopy", day));
    }
}
