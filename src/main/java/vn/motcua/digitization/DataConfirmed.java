package vn.motcua.digitization;

import java.time.Instant;
import vn.motcua.authority.OfficialId;
import vn.motcua.dossier.DossierId;

/** An official confirmed what a paper says, field by field; told inside the transaction. */
public record DataConfirmed(DossierId dossier, DocumentId document, OfficialId by, Instant at) {}
