package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authority;
import vn.motcua.procedure.Parameters;
import vn.motcua.shared.Vietnam;

/**
 * Mã hồ sơ {@code <authority>-YYMMDD-XXXX} (TT 01/2018 Art 19): the receiving authority, the day of acceptance, the
 * day's next number. Its counter row stays locked until the transaction ends, so no number is skipped or given twice.
 */
@Component
class DossierCodes {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");

    private final JdbcClient jdbc;
    private final Parameters parameters;

    DossierCodes(JdbcClient jdbc, Parameters parameters) {
        this.jdbc = jdbc;
        this.parameters = parameters;
    }

    /** The next code of the day; past 9999 the number grows a digit. */
    DossierCode next(Authority receiving, Instant acceptedAt) {
        var day = LocalDate.ofInstant(acceptedAt, Vietnam.ZONE);
        var number = jdbc.sql(
                        """
                        insert into dossier_code_counter as counter (authority_id, day, last_number) values (?, ?, 1)
                        on conflict (authority_id, day) do update set last_number = counter.last_number + 1
                        returning last_number""")
                .params(receiving.id().value(), day)
                .query(Integer.class)
                .single();
        var code = "%s-%s-%04d".formatted(receiving.code(), DAY.format(day), number);
        if (!code.matches(parameters.text("dossierCode.pattern", day))) {
            throw new IllegalStateException("not a legal dossier code: " + code);
        }
        return new DossierCode(code);
    }
}
