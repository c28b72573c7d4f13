package vn.motcua.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import vn.motcua.authority.Authorities;

class SignInTest {

    private static final AccessSettings SETTINGS = People.settings(Path.of("unused"));
    private static final Passwords HASHING = new Passwords(SETTINGS);
    private static final String RIGHT = "đúng là mật khẩu";
    private static final String HASH = HASHING.hash(RIGHT);

    private final Moment time = new Moment();
    private final Accounts accounts = new AccountsInMemory();
    private final Authorities authorities = People.directory();
    private final EngineIdentity engineIdentity = mock(EngineIdentity.class);
    private final Passwords passwords = spy(HASHING);
    private final SignIn signIn = new SignIn(
            accounts,
            passwords,
            new KnownOfficials(authorities, time, SETTINGS, engineIdentity),
            new VerifiedCredentials(time, SETTINGS),
            SETTINGS,
            time);

    @BeforeEach
    void two_accounts() {
        accounts.create(People.DESK.id(), HASH);
        accounts.create(People.OUT_OF_OFFICE.id(), HASH);
    }

    @Test
    void the_right_password_signs_in_and_forgets_earlier_mistakes() {
        IntStream.range(0, 4).forEach(time -> tries("lan", "sai"));

        assertThat(signIn.byPassword("lan", RIGHT, "10.0.0.1", false)).isEqualTo(People.DESK);

        IntStream.range(0, 4).forEach(time -> tries("lan", "sai"));
        assertThat(signIn.byPassword("lan", RIGHT, "10.0.0.1", false)).isEqualTo(People.DESK);
    }

    @Test
    void after_five_wrong_passwords_even_the_right_one_is_refused_until_the_lock_ends() {
        IntStream.range(0, 5)
                .forEach(time -> assertThat(tries("lan", "sai")).isInstanceOf(BadCredentialsException.class));

        assertThat(tries("lan", RIGHT))
                .isInstanceOf(LockedUntil.class)
                .hasMessage("Đăng nhập sai quá nhiều lần. Hãy thử lại sau 08:31:00 ngày 02/03/2026.");
        time.passes(Duration.ofSeconds(59));
        assertThat(tries("lan", RIGHT)).isInstanceOf(LockedUntil.class);
        time.passes(Duration.ofSeconds(1));
        assertThat(signIn.byPassword("lan", RIGHT, "10.0.0.1", false)).isEqualTo(People.DESK);
    }

    @Test
    void each_further_mistake_doubles_the_lock_up_to_an_hour() {
        IntStream.range(0, 5).forEach(time -> tries("lan", "sai"));
        for (var minutes : new int[] {1, 2, 4, 8, 16, 32, 60, 60}) {
            time.passes(Duration.ofMinutes(minutes).minusSeconds(1));
            assertThat(tries("lan", "sai")).as("%d minutes", minutes).isInstanceOf(LockedUntil.class);
            time.passes(Duration.ofSeconds(1));
            assertThat(tries("lan", "sai")).as("%d minutes", minutes).isInstanceOf(BadCredentialsException.class);
        }
    }

    @Test
    void a_name_that_does_not_exist_is_answered_and_locked_like_one_that_does() {
        for (var attempt = 1; attempt <= 7; attempt++) {
            var unknown = tries("khong-co", "sai");
            var known = tries("lan", "sai");
            assertThat(unknown)
                    .as("attempt %d", attempt)
                    .hasSameClassAs(known)
                    .hasMessage(known.getMessage())
                    .isInstanceOf(attempt <= 5 ? BadCredentialsException.class : LockedUntil.class);
        }
    }

    @Test
    void a_name_that_does_not_exist_costs_a_comparison_too() {
        tries("khong-co", "sai");
        tries("không phải tên; drop table", "sai");

        verify(passwords, times(2)).compareWithNobody("sai");
    }

    @Test
    void a_burst_of_parallel_guesses_gets_no_more_tries_than_a_row_of_them() throws Exception {
        var pool = Executors.newFixedThreadPool(8);
        var guesses = IntStream.range(0, 16)
                .mapToObj(number -> pool.submit(() -> tries("lan", "sai" + number)))
                .toList();
        for (var guess : guesses) {
            guess.get();
        }
        pool.shutdown();

        verify(passwords, times(5)).matches(anyString(), any());
    }

    @Test
    void many_mistakes_from_one_address_close_it_for_every_name() {
        for (var number = 0; number < 50; number++) {
            tries("ten-" + number, "sai");
        }

        assertThat(tries("lan", RIGHT)).isInstanceOf(LockedUntil.class);
        assertThat(signIn.byPassword("lan", RIGHT, "10.0.0.2", false)).isEqualTo(People.DESK);
        time.passes(Duration.ofMinutes(1));
        assertThat(signIn.byPassword("lan", RIGHT, "10.0.0.1", false)).isEqualTo(People.DESK);
    }

    @Test
    void who_holds_no_post_does_not_get_in() {
        assertThatThrownBy(() -> signIn.byPassword("nghi-huu", RIGHT, "10.0.0.1", false))
                .isInstanceOf(DisabledException.class)
                .hasMessage(SignIn.NOT_IN_OFFICE);
    }

    @Test
    void a_stateless_client_pays_the_slow_hash_once_a_minute() {
        signIn.byPassword("lan", RIGHT, "10.0.0.1", true);
        signIn.byPassword("lan", RIGHT, "10.0.0.1", true);
        verify(passwords, times(1)).matches(RIGHT, HASH);

        time.passes(Duration.ofMinutes(1));
        signIn.byPassword("lan", RIGHT, "10.0.0.1", true);
        verify(passwords, times(2)).matches(RIGHT, HASH);
    }

    @Test
    void a_lock_holds_for_a_stateless_client_that_was_let_in_before() {
        signIn.byPassword("lan", RIGHT, "10.0.0.1", true);
        IntStream.range(0, 5).forEach(time -> tries("lan", "sai"));

        assertThatThrownBy(() -> signIn.byPassword("lan", RIGHT, "10.0.0.1", true))
                .isInstanceOf(LockedUntil.class);
    }

    @Test
    void what_follows_the_seventy_second_byte_counts() {
        var longest = "a".repeat(72);
        accounts.create(People.DESK.id(), HASHING.hash(longest));

        assertThat(tries("lan", longest + "b")).isInstanceOf(BadCredentialsException.class);
        assertThat(signIn.byPassword("lan", longest, "10.0.0.1", false)).isEqualTo(People.DESK);
        assertThatThrownBy(() -> HASHING.hash(longest + "b")).isInstanceOf(IllegalArgumentException.class);
        assertThat(Passwords.acceptable("ợ".repeat(25))).isFalse();
        assertThat(Passwords.acceptable("ợ".repeat(24))).isTrue();
    }

    @Test
    void a_revoked_post_takes_effect_within_half_a_minute_and_reaches_the_engine() {
        signIn.byPassword("lan", RIGHT, "10.0.0.1", true);
        when(authorities.official(People.DESK.id())).thenReturn(Optional.empty());
        clearInvocations(engineIdentity);

        signIn.byPassword("lan", RIGHT, "10.0.0.1", true);
        verify(engineIdentity).refresh(People.DESK.id(), Optional.of(People.DESK));
        verify(engineIdentity, never()).refresh(any(), eq(Optional.empty()));
        time.passes(Duration.ofSeconds(30));
        assertThatThrownBy(() -> signIn.byPassword("lan", RIGHT, "10.0.0.1", true))
                .isInstanceOf(DisabledException.class);
        verify(engineIdentity).refresh(People.DESK.id(), Optional.empty());
    }

    private Throwable tries(String name, String password) {
        return catchThrowable(() -> signIn.byPassword(name, password, "10.0.0.1", false));
    }
}
