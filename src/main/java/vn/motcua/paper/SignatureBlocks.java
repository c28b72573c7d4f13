package vn.motcua.paper;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authority;
import vn.motcua.authority.Delegation;
import vn.motcua.authority.SigningForm;
import vn.motcua.procedure.Parameters;
import vn.motcua.shared.Vietnam;

/**
 * What stands above the name of who signs for an authority (NĐ 30/2020/NĐ-CP Art 13 and Phụ lục I mục II.7). «TM.» and the
 * committee's name head only what is decided for the committee; what belongs to its chairman carries his office alone, or
 * «KT.» with a deputy's. Which papers are the committee's is the parameter {@code signature.forCommittee}.
 */
@Component
public class SignatureBlocks {

    private static final String COLLECTIVE = "signature.forCommittee";
    private static final String COMMITTEE = "Ủy ban nhân dân";

    private final Parameters parameters;

    SignatureBlocks(Parameters parameters) {
        this.parameters = parameters;
    }

    /** Names of the papers that are signed for the committee on the day. */
    public List<String> forCommittee(LocalDate day) {
        return Arrays.stream(PaperKind.values())
                .filter(kind -> ofTheCommittee(kind, day))
                .map(PaperKind::label)
                .toList();
    }

    /** @param day of issue, by which the parameter is read */
    Signature of(PaperKind kind, Authority authority, Delegation delegation, LocalDate day, PaperText text) {
        return Signature.of(lines(kind, authority, delegation, day), delegation, text);
    }

    private List<String> lines(PaperKind kind, Authority authority, Delegation delegation, LocalDate day) {
        if (!authority.name().startsWith(COMMITTEE)
                || delegation.form() == SigningForm.TL
                || delegation.form() == SigningForm.TUQ) {
            return delegation.signatureLines();
        }
        var own = delegation.form() == SigningForm.TM
                ? List.of(delegation.title().toUpperCase(Vietnam.LOCALE))
                : delegation.signatureLines();
        return ofTheCommittee(kind, day)
                ? Stream.concat(Stream.of("TM. " + COMMITTEE.toUpperCase(Vietnam.LOCALE)), own.stream())
                        .toList()
                : own;
    }

    private boolean ofTheCommittee(PaperKind kind, LocalDate day) {
        return Arrays.stream(parameters.text(COLLECTIVE, day).split(","))
                .map(String::strip)
                .anyMatch(kind.name()::equals);
    }
}
