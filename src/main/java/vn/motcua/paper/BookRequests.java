package vn.motcua.paper;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/** Requests for the closing of volumes as whoever is signed in makes and ends them; who should know is told. */
@Component
class BookRequests {

    private final BookClosings closings;
    private final DecidingAuthority deciding;
    private final CurrentOfficial current;
    private final TransactionClock clock;
    private final ApplicationEventPublisher publisher;

    BookRequests(
            BookClosings closings,
            DecidingAuthority deciding,
            CurrentOfficial current,
            TransactionClock clock,
            ApplicationEventPublisher publisher) {
        this.closings = closings;
        this.deciding = deciding;
        this.current = current;
        this.clock = clock;
        this.publisher = publisher;
    }

    /** The one that waits. */
    Optional<BookClosing> open(BookVolume book) {
        return closings.open(book);
    }

    /** @return false if somebody has asked before */
    boolean ask(BookVolume book, String reason) {
        var asked = closings.ask(book, reason, current.get().id(), clock.instant());
        if (asked) {
            publisher.publishEvent(
                    new BookClosingAsked(book, signing(book), current.get().fullName(), reason));
        }
        return asked;
    }

    /**
     * @param reason why it is declined; null otherwise
     * @return false if it has ended before
     */
    boolean end(BookVolume book, BookClosing asked, ClosingEnd end, String reason) {
        var ended = closings.end(asked, end, reason, current.get().id(), clock.instant());
        if (ended) {
            publisher.publishEvent(
                    new BookClosingEnded(book, signing(book), end, current.get().fullName(), reason));
        }
        return ended;
    }

    private AuthorityId signing(BookVolume book) {
        return deciding.of(book.authority(), LocalDate.ofInstant(clock.instant(), Vietnam.ZONE))
                .id();
    }
}
