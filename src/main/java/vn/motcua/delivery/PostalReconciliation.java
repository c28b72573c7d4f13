package vn.motcua.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.motcua.authority.AuthorityId;

/**
 * A month of a desk against the carrier's file.
 *
 * @param month its first day
 * @param encoding in which the file was written
 * @param postage total of the file, in đồng
 * @param cash the same of what was collected for the agency
 */
public record PostalReconciliation(
        UUID id,
        AuthorityId desk,
        LocalDate month,
        Instant madeAt,
        String encoding,
        int lines,
        long postage,
        long cash,
        List<PostalDifference> differences) {}
