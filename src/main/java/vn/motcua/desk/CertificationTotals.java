package vn.motcua.desk;

import java.util.List;
import vn.motcua.certification.CertificationLine;
import vn.motcua.shared.Vietnam;

/**
 * What lines come to; what was voided counts in none of it.
 *
 * @param pages of all copies
 * @param fee as people read it ("1.250.000 đồng")
 */
record CertificationTotals(int requests, int copies, int pages, String fee) {

    static CertificationTotals of(List<CertificationLine> lines) {
        var standing = lines.stream()
                .filter(line -> !line.voided())
                .map(CertificationLine::certification)
                .toList();
        return new CertificationTotals(
                standing.size(),
                standing.stream().mapToInt(one -> one.copies()).sum(),
                standing.stream().mapToInt(one -> one.pages() * one.copies()).sum(),
                Vietnam.dong(standing.stream().mapToLong(one -> one.fee()).sum()));
    }
}
