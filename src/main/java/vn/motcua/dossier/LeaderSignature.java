package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;

/**
 * That a leader signed a result which the clerk is to number, date, seal and issue. The dossier is not processed by it.
 *
 * @param signer full name as printed under the signature
 * @param signedOn day of the signature, Vietnam
 * @param recordedAt when it was passed on to the clerk
 */
public record LeaderSignature(ResultKind kind, String signer, LocalDate signedOn, Instant recordedAt) {}
