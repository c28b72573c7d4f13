package vn.motcua.messaging;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Whoever waits for an answer goes before the messages, which nobody watches: knows how many requests are being answered,
 * and lets a message wait until there are none, for a while at most.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestsFirst extends OncePerRequestFilter {

    private final Duration longest;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition nobodyWaits = lock.newCondition();
    private int requests;

    RequestsFirst(MessagingSettings settings) {
        this.longest = settings.giveWay();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        count(1);
        try {
            chain.doFilter(request, response);
        } finally {
            count(-1);
        }
    }

    /** Returns when no request is being answered, or when the setting's time is over. */
    void giveWay() {
        lock.lock();
        try {
            var left = longest.toNanos();
            while (requests > 0 && left > 0) {
                left = nobodyWaits.awaitNanos(left);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    private void count(int change) {
        lock.lock();
        try {
            requests += change;
            if (requests == 0) {
                nobodyWaits.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }
}
