package vn.motcua.opinion;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.messaging.Arrival;
import vn.motcua.messaging.Concern;
import vn.motcua.messaging.Handling;
import vn.motcua.messaging.InboxHandler;

/** A question has reached the authority that is asked. */
@Component
class RequestArrives implements InboxHandler {

    private final Opinions opinions;
    private final OpinionWork work;

    RequestArrives(Opinions opinions, OpinionWork work) {
        this.opinions = opinions;
        this.work = work;
    }

    @Override
    public String type() {
        return OtherAuthorities.REQUESTED;
    }

    @Override
    public String label() {
        return "Đề nghị cho ý kiến";
    }

    @Override
    public Optional<Concern> concern(Arrival arrival) {
        var opinion = asked(arrival);
        return Optional.of(Concern.ofAuthority(opinion.asked().value(), "Đề nghị cho ý kiến: " + opinion.question()));
    }

    @Override
    public Handling handle(Arrival arrival) {
        var opinion = asked(arrival);
        if (opinion.droppedAt() == null) {
            work.begin(opinion);
        }
        return Handling.handled();
    }

    private Opinion asked(Arrival arrival) {
        return opinions.get(
                UUID.fromString(arrival.message().payload().path("opinion").asText()));
    }
}
