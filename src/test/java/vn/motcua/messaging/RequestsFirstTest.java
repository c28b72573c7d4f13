package vn.motcua.messaging;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RequestsFirstTest {

    private static final Duration NEVER = Duration.ofHours(1);

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch answered = new CountDownLatch(1);

    @Test
    void a_message_goes_at_once_while_nobody_waits_for_an_answer() {
        var requests = new RequestsFirst(PostOffice.givingWay(NEVER));

        assertThat(CompletableFuture.runAsync(requests::giveWay)).succeedsWithin(Duration.ofSeconds(10));
    }

    @Test
    void a_message_waits_until_the_request_before_it_is_answered() throws Exception {
        var requests = new RequestsFirst(PostOffice.givingWay(NEVER));
        var request = CompletableFuture.runAsync(() -> ask(requests));
        asked.await();
        var message = new Thread(requests::giveWay);
        message.start();
        while (message.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }

        answered.countDown();

        request.get(10, SECONDS);
        message.join(10_000);
        assertThat(message.isAlive()).isFalse();
    }

    @Test
    void a_message_waits_no_longer_than_the_setting_says() throws Exception {
        var requests = new RequestsFirst(PostOffice.givingWay(Duration.ofMillis(1)));
        var request = CompletableFuture.runAsync(() -> ask(requests));
        asked.await();

        assertThat(CompletableFuture.runAsync(requests::giveWay)).succeedsWithin(Duration.ofSeconds(10));

        assertThat(request).isNotDone();
        answered.countDown();
    }

    @Test
    void a_request_that_fails_keeps_no_message_back() {
        var requests = new RequestsFirst(PostOffice.givingWay(NEVER));
        try {
            requests.doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(), (request, response) -> {
                throw new IllegalStateException("broken");
            });
        } catch (Exception expected) {
            assertThat(expected).hasMessage("broken");
        }

        assertThat(CompletableFuture.runAsync(requests::giveWay)).succeedsWithin(Duration.ofSeconds(10));
    }

    private void ask(RequestsFirst requests) {
        try {
            requests.doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(), (request, response) -> {
                asked.countDown();
                awaitAnswer();
            });
        } catch (Exception fault) {
            throw new IllegalStateException(fault);
        }
    }

    private void awaitAnswer() {
        try {
            answered.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
