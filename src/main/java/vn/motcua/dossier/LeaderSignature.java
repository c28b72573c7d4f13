package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Vietnam;

/**
 * That a leader signed a result which the clerk is to number, date, seal and issue. The dossier is not processed by it.
 *
 * @param signer full name as printed under the signature
 * @param signedOn day of the signature, Vietnam
 * @param recordedAt when it was passed on to the clerk
 */
public record LeaderSignature(ResultKind kind, String signer, LocalDate signedOn, Instant recordedAt) {

    /** Why what was signed may not bear this day; empty if it may. */
    public Optional<Refusal> objection(LocalDate day) {
        return day.isBefore(signedOn)
                ? Optional.of(Refusal.refused(
                                "Ngày văn bản không thể trước ngày lãnh đạo ký (%s).".formatted(Vietnam.day(signedOn)))
                        .about("resultDate"))
                : Optional.empty();
    }
}
