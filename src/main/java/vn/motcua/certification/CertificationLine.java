package vn.motcua.certification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.shared.Persisted;

/**
 * A certification with what has become of it.
 *
 * @param number under which it stands in the book ("12/SCT-BS"), null until it is signed
 * @param day of the signature, null until then
 * @param signer full name, null until then
 * @param dueAt null while it is not accepted
 * @param voided entered by mistake: it stands in no total
 */
public record CertificationLine(
        Certification certification,
        String code,
        String requester,
        DossierStatus status,
        String number,
        LocalDate day,
        String signer,
        boolean voided,
        Instant enteredAt,
        Instant dueAt) {

    static CertificationLine of(ResultSet row, Certification certification) throws SQLException {
        return new CertificationLine(
                certification,
                row.getString("code"),
                row.getString("owner_name"),
                DossierStatus.of(row.getInt("status")),
                row.getString("result_number"),
                row.getObject("result_date", LocalDate.class),
                row.getString("result_signer"),
                row.getBoolean("voided"),
                Persisted.time(row, "entered_at"),
                Persisted.time(row, "due_at"));
    }
}
