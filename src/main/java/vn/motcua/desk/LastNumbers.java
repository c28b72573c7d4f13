package vn.motcua.desk;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.ResultKind;

/** The number an authority gave last to a result of a procedure, from which the next one is offered. */
@Component
class LastNumbers {

    private final JdbcClient jdbc;

    LastNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Last(String number, LocalDate day) {}

    Optional<Last> of(Dossier dossier, boolean refusal) {
        return jdbc.sql(
                        """
                        select result_number, result_date from dossier
                        where competent_authority_id = ? and procedure_key = ? and result_kind = ?
                            and processed_at is not null
                        order by processed_at desc limit 1""")
                .params(
                        dossier.competentAuthority().value(),
                        dossier.procedure().value(),
                        (refusal ? ResultKind.REFUSED : ResultKind.GRANTED).name())
                .query((row, number) ->
                        new Last(row.getString("result_number"), row.getObject("result_date", LocalDate.class)))
                .optional();
    }
}
