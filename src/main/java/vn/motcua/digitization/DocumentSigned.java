package vn.motcua.digitization;

import java.time.Instant;
import vn.motcua.authority.OfficialId;
import vn.motcua.dossier.DossierId;

/**
 * A paper was signed electronically by an official.
 *
 * @param unsigned the version that was there before
 * @param signed the one that takes its place
 */
public record DocumentSigned(
        DossierId dossier,
        DocumentPurpose purpose,
        DocumentId unsigned,
        DocumentId signed,
        OfficialId by,
        Instant at) {}
