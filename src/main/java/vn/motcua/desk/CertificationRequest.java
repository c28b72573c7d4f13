package vn.motcua.desk;

import vn.motcua.certification.Certification;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.Party;

/**
 * Who wants how many copies of which paper certified, checked for shape.
 *
 * @param id drawn when the line opened, so that a second press of Enter is the same dossier
 * @param pages of one copy
 * @param caseKey the case whose limit applies ("ordinary")
 * @param duplicateReason why the same is certified a second time on one day; null or blank where nobody was asked
 */
record CertificationRequest(
        DossierId id, Party person, String paperKind, int pages, int copies, String caseKey, String duplicateReason) {

    Certification costing(long fee) {
        return new Certification(id, paperKind, pages, copies, fee);
    }
}
