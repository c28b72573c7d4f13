package vn.motcua.dossier;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Vietnam;

/**
 * A correction mends what was written of a person; it never makes another person of them. Name and number together, at
 * once or one after the other, are another person's, and so is a number that the register knows under another name.
 */
@Component
class SamePerson {

    private static final String NAMES =
            """
            select filer_name from dossier d where filer_identity_number = :number and id <> :id and %1$s
            union select owner_name from dossier d where owner_identity_number = :number and id <> :id and %1$s
            union select receiver_name from dossier d where receiver_identity_number = :number and id <> :id and %1$s"""
                    .formatted("not exists (select from dossier_ending e where e.dossier_id = d.id "
                            + "and e.kind in ('VOIDED', 'REFILED'))");

    private final Corrections corrections;
    private final JdbcClient jdbc;

    SamePerson(Corrections corrections, JdbcClient jdbc) {
        this.corrections = corrections;
        this.jdbc = jdbc;
    }

    /** Why the new data would be another person's; empty where they are not. */
    Optional<Refusal> objection(Dossier dossier, CorrectedData after) {
        var now = CorrectedData.of(dossier);
        var first = now.before(corrections.of(dossier.id()).stream()
                .filter(correction -> correction.state() == Correction.State.APPLIED)
                .flatMap(correction -> correction.changes().stream())
                .toList());
        return Stream.of(
                        objection(dossier, "filer", first.filer(), now.filer(), after.filer()),
                        objection(dossier, "owner", first.owner(), now.owner(), after.owner()),
                        objection(dossier, "receiver", first.receiver(), now.receiver(), after.receiver()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Refusal> objection(Dossier dossier, String role, Party first, Party now, Party after) {
        if (after.equals(now)) {
            return Optional.empty();
        }
        var field = role + ".identityNumber";
        if (!sameName(first.name(), after.name()) && !Objects.equals(first.identityNumber(), after.identityNumber())) {
            return Optional.of(Refusal.refused(
                            "Họ tên và số giấy tờ cùng đổi là người khác, không phải đính chính. Nếu nhập nhầm hồ sơ: hủy hồ sơ "
                                    + "này và tiếp nhận hồ sơ của đúng người.")
                    .about(field));
        }
        var number = after.identityNumber();
        var another = number != null
                && !number.equals(now.identityNumber())
                && namesOf(number, dossier.id()).stream().anyMatch(name -> !sameName(name, after.name()));
        return another
                ? Optional.of(Refusal.refused(
                                "Số giấy tờ này trong sổ theo dõi là của người có họ tên khác. Hãy xem lại giấy tờ; nếu hồ sơ kia "
                                        + "ghi sai thì đính chính hồ sơ kia trước.")
                        .about(field))
                : Optional.empty();
    }

    private List<String> namesOf(String number, DossierId but) {
        return jdbc.sql(NAMES)
                .param("number", number)
                .param("id", but.value())
                .query(String.class)
                .list();
    }

    /** Accents and case are what is most often mistyped. */
    private static boolean sameName(String one, String other) {
        return Vietnam.fold(one).equals(Vietnam.fold(other));
    }
}
