package vn.motcua.paper;

import java.time.Instant;
import java.util.UUID;
import vn.motcua.authority.AuthorityId;
import vn.motcua.dossier.DossierId;

/**
 * An issued paper, as its register has it. Number and content stay for ever.
 *
 * @param authority whose register gave the number
 * @param number "01/HDHS"
 * @param year of the register
 * @param signerName full name as printed under it
 * @param signatureLine "TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH"; what a person signed as where nobody was signed for
 * @param printedCopies how often it was printed
 * @param cancelledAt null unless the number was cancelled, which leaves it in the register as "Hủy"
 * @param cancelReason null unless cancelled
 */
public record Paper(
        UUID id,
        DossierId dossier,
        AuthorityId authority,
        PaperKind kind,
        String number,
        int year,
        Instant issuedAt,
        String signerName,
        String signatureLine,
        int printedCopies,
        Instant cancelledAt,
        String cancelReason) {}
