package vn.motcua.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.mockito.Mockito.when;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import vn.motcua.authority.AppointFirstOperator;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Official;
import vn.motcua.authority.OfficialId;
import vn.motcua.authority.Post;
import vn.motcua.authority.Role;
import vn.motcua.shared.Outcome;

/** The first accounts on a real PostgreSQL, with a bare engine beside the register. */
class FirstAccountsTest {

    private static final String LONG = "một mật khẩu dài";

    private static EmbeddedPostgres postgres;
    private static ProcessEngine engine;

    @TempDir
    Path folder;

    private final Moment time = new Moment();
    private final DataSource data = postgres.getPostgresDatabase();
    private final JdbcClient jdbc = JdbcClient.create(data);
    private final DataSourceTransactionManager transactions = new DataSourceTransactionManager(data);
    private final Accounts accounts = new Accounts(jdbc);
    private final Authorities authorities = People.directory();
    private final IdentityService identity = engine.getIdentityService();
    private final EngineDirectory directory = new EngineDirectory(identity, jdbc);
    private final Claims claims = new Claims(engine.getTaskService());
    private final EngineIdentity engineIdentity =
            new EngineIdentity(authorities, accounts, directory, claims, time, People.NO_PROVIDER, transactions);

    @BeforeAll
    static void start() throws Exception {
        postgres = EmbeddedPostgres.start();
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            for (var migration : List.of("V3__register.sql", "V53__locked_at.sql")) {
                statement.execute(
                        new ClassPathResource("db/migration/" + migration).getContentAsString(StandardCharsets.UTF_8));
            }
        }
        var configuration = ProcessEngineConfiguration.createStandaloneProcessEngineConfiguration()
                .setDataSource(postgres.getPostgresDatabase())
                .setProcessEngineName("first-accounts")
                .setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE)
                .setJobExecutorActivate(false)
                .setHistory(ProcessEngineConfiguration.HISTORY_NONE);
        configuration.setGeneralResourceWhitelistPattern("[A-Za-z0-9._@-]{1,130}");
        engine = configuration.buildProcessEngine();
    }

    @AfterAll
    static void stop() throws Exception {
        engine.close();
        postgres.close();
    }

    @BeforeEach
    void nobody_has_an_account() {
        jdbc.sql("truncate account, post_holder, post, official, authority cascade")
                .update();
        for (var official : List.of(People.DESK, People.SPECIALIST)) {
            jdbc.sql("insert into official (id, full_name, title) values (?, ?, ?)")
                    .params(official.id().value(), official.fullName(), official.title())
                    .update();
        }
    }

    @Test
    void trial_accounts_are_made_once_and_their_file_is_the_owners() throws Exception {
        var file = folder.resolve("data/demo-accounts.txt");
        var passwords = new Passwords(People.settings(file));
        var demo = new DemoAccounts(accounts, passwords, People.settings(file), transactions);

        var holders = List.of(
                new DemoAccounts.Holder(People.SPECIALIST, LocalDate.of(2027, 3, 1)),
                new DemoAccounts.Holder(People.DESK, null));
        demo.createFor(holders);

        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        var lines = Files.readAllLines(file);
        assertThat(lines)
                .satisfiesExactly(
                        line -> assertThat(line)
                                .matches("ho-tich\t[A-Za-z2-9]{16}\tspecialist\txa-thanh-quang\t2027-03-01"),
                        line -> assertThat(line).matches("lan\t[A-Za-z2-9]{16}\tone-stop-desk\txa-thanh-quang"));
        var stored = accounts.find(People.DESK.id()).orElseThrow();
        assertThat(passwords.matches(lines.get(1).split("\t")[1], stored.passwordHash()))
                .isTrue();

        demo.createFor(holders);
        assertThat(Files.readAllLines(file)).isEqualTo(lines);
        try (var left = Files.list(file.getParent())) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void an_attempt_counts_only_against_the_row_that_was_seen() {
        accounts.create(People.DESK.id(), "hash");
        var seen = accounts.find(People.DESK.id()).orElseThrow();
        var until = time.instant().plus(Duration.ofMinutes(1));

        assertThat(accounts.countAttempt(seen, time.instant(), until)).isTrue();
        assertThat(accounts.countAttempt(seen, time.instant(), until)).isFalse();
        var locked = accounts.find(People.DESK.id()).orElseThrow();
        assertThat(locked).isEqualTo(new Accounts.Account(People.DESK.id(), "hash", 1, until));
        assertThat(accounts.countAttempt(locked, time.instant(), until)).isFalse();
        assertThat(accounts.countAttempt(locked, until, null)).isTrue();

        accounts.clearAttempts(People.DESK.id());
        assertThat(accounts.find(People.DESK.id())).contains(seen);
    }

    @Test
    void the_engine_shows_officials_with_their_groups_and_forgets_revoked_ones() {
        accounts.create(People.SPECIALIST.id(), "hash");

        engineIdentity.refresh();
        engineIdentity.refresh();

        var user = identity.createUserQuery().userId("ho-tich").singleResult();
        assertThat(user.getFirstName() + " " + user.getLastName()).isEqualTo("Đỗ Văn Ưng");
        assertThat(user.getPassword()).isNull();
        assertThat(groupsOf("ho-tich")).containsExactlyInAnyOrder("officials", "xa-thanh-quang.specialist.ho-tich");

        identity.setAuthentication("lan", List.of("officials"), List.of("xa-thanh-quang"));
        engineIdentity.refresh(People.SPECIALIST.id(), Optional.empty());

        assertThat(groupsOf("ho-tich")).isEmpty();
        assertThat(identity.getCurrentAuthentication()).hasFieldOrPropertyWithValue("userId", "lan");
        identity.clearAuthentication();
    }

    @Test
    void the_engines_only_administrator_is_somebody_who_cannot_sign_in() {
        engineIdentity.refresh();

        assertThat(identity.createUserQuery().memberOfGroup("camunda-admin").list())
                .extracting(User::getId)
                .containsExactly(EngineDirectory.NOBODY);
        assertThat(catchThrowable(() -> new OfficialId(EngineDirectory.NOBODY)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_token_makes_one_operator_and_no_second() {
        var operator = new OfficialId("quan-tri");
        when(authorities.official(operator)).thenReturn(Optional.of(operator(operator)));
        var first = firstAdministrator();
        var token = first.newToken();

        assertThat(first.create("sai", appointment(operator), LONG)).isInstanceOf(Outcome.Refused.class);
        assertThat(first.create(token, appointment(operator), "ngắn")).isInstanceOf(Outcome.Refused.class);
        assertThat(accounts.noneExists()).isTrue();

        assertThat(first.create(token, appointment(operator), LONG)).isInstanceOf(Outcome.Done.class);
        assertThat(accounts.all()).containsExactly(operator);
        assertThat(first.isAwaited()).isFalse();

        var another = appointment(new OfficialId("khac"));
        var onAnotherNode = firstAdministrator();
        assertThat(first.create(token, another, LONG)).isInstanceOf(Outcome.Refused.class);
        assertThat(onAnotherNode.create(onAnotherNode.newToken(), another, LONG))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(accounts.all()).containsExactly(operator);
        assertThat(jdbc.sql("select role from post join post_holder on post_id = post.id")
                        .query(String.class)
                        .list())
                .containsExactly("OPERATOR");
    }

    private FirstAdministrator firstAdministrator() {
        var passwords = new Passwords(People.settings(folder));
        return new FirstAdministrator(
                accounts, passwords, new AppointFirstOperator(jdbc), directory, engineIdentity, transactions);
    }

    private static Official operator(OfficialId id) {
        var post = new Post(People.THANH_QUANG, Role.OPERATOR, null);
        return new Official(id, "Lê Ợt", "Quản trị hệ thống", Set.of(post), Set.of(People.THANH_QUANG));
    }

    private static AppointFirstOperator.Appointment appointment(OfficialId official) {
        return new AppointFirstOperator.Appointment(
                official, "Lê Ợt", People.THANH_QUANG, "Ủy ban nhân dân xã", "H29.01", LocalDate.of(2026, 3, 2));
    }

    private List<String> groupsOf(String user) {
        return identity.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .toList();
    }
}
