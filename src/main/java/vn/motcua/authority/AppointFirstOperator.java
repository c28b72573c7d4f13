package vn.motcua.authority;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts the first operator of a new installation into office, with the authority that runs it. */
@Component
public class AppointFirstOperator {

    /** @param from first day in office, and of the authority if it is new */
    public record Appointment(
            OfficialId official,
            String fullName,
            AuthorityId authority,
            String authorityName,
            String authorityCode,
            LocalDate from) {}

    private final JdbcClient jdbc;

    public AppointFirstOperator(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Runs in the caller's transaction; what exists already stays as it is. */
    public void appoint(Appointment appointment) {
        jdbc.sql(
                        """
                        insert into authority (id, name, level, code, valid_from, sample)
                        values (?, ?, 'PROVINCE', ?, ?, false) on conflict (id) do nothing""")
                .params(
                        appointment.authority().value(),
                        appointment.authorityName(),
                        appointment.authorityCode(),
                        appointment.from())
                .update();
        jdbc.sql("insert into official (id, full_name, title) values (?, ?, ?) on conflict (id) do nothing")
                .params(appointment.official().value(), appointment.fullName(), Role.OPERATOR.label())
                .update();
        jdbc.sql("insert into post (authority_id, role) values (?, 'OPERATOR') on conflict do nothing")
                .params(appointment.authority().value())
                .update();
        jdbc.sql(
                        """
                        insert into post_holder (post_id, official_id, valid_from)
                        select id, ?, ? from post where authority_id = ? and role = 'OPERATOR' and field is null""")
                .params(
                        appointment.official().value(),
                        appointment.from(),
                        appointment.authority().value())
                .update();
    }
}
