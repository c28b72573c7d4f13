package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.desk.DayOfWork;
import vn.motcua.testing.Certificates;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;

@MotCuaTest
class EngineDayOfWorkTest {

    private static final Instant TOMORROW = Instant.parse("2026-10-12T17:00:00Z");

    @Autowired
    Certificates certificates;

    @Autowired
    Office office;

    @Autowired
    CurrentOfficial current;

    @Autowired
    IdentityService identity;

    @Autowired
    DataSource database;

    @Test
    void a_day_is_one_statement_however_full_it_is_and_its_counts_tell_of_what_is_left_out() {
        var counting = new Counting(database);
        var work = new EngineDayOfWork(JdbcClient.create(counting), identity);
        for (int number = 0; number < 4; number++) {
            certificates.takenUp("2026-10-12T09:00");
        }

        var day = office.as("thanh-quang.ho-tich", () -> work.of(current.get(), TOMORROW, 2));

        assertThat(counting.statements).hasValue(1);
        assertThat(day.shares()).extracting(DayOfWork.Share::part).containsExactly(DayOfWork.Part.values());
        assertThat(day.shares()).allSatisfy(share -> assertThat(share.lines()).hasSizeLessThanOrEqualTo(2));
        assertThat(day.shares()).anySatisfy(share -> assertThat(share.count()).isGreaterThanOrEqualTo(4));
    }

    @Test
    void an_empty_day_has_its_three_parts() {
        var work = new EngineDayOfWork(JdbcClient.create(database), identity);

        var day = office.as("hai-phong.designer", () -> work.of(current.get(), TOMORROW, 2));

        assertThat(day.shares()).hasSize(3).allSatisfy(share -> {
            assertThat(share.count()).isZero();
            assertThat(share.nextDueAt()).isNull();
        });
        assertThat(day.untaken() + day.questions() + day.signings()).isZero();
    }

    private static final class Counting extends DelegatingDataSource {

        private final AtomicInteger statements = new AtomicInteger();

        Counting(DataSource target) {
            super(target);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connection = super.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, arguments) -> {
                        if (method.getName().equals("prepareStatement")
                                || method.getName().equals("createStatement")) {
                            statements.incrementAndGet();
                        }
                        try {
                            return method.invoke(connection, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }
    }
}
