package vn.motcua.result;

import java.time.LocalDate;
import java.util.UUID;
import vn.motcua.authority.AuthorityId;
import vn.motcua.digitization.DocumentId;
import vn.motcua.dossier.DossierId;

/**
 * A result made from a template and not voided.
 *
 * @param symbol its number as printed ("12/UBND-XNTTHN")
 * @param token of its public page
 * @param day as printed
 * @param document the file before anybody signed it
 */
public record ResultPaper(
        UUID id,
        DossierId dossier,
        AuthorityId authority,
        int year,
        String symbol,
        String token,
        String title,
        LocalDate day,
        DocumentId document) {}
