package vn.motcua.opinion;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.messaging.Arrival;
import vn.motcua.messaging.Concern;
import vn.motcua.messaging.Handling;
import vn.motcua.messaging.InboxHandler;

/**
 * An answer has reached the authority that asked. Where nobody waits for it any more it is only kept: the dossier has
 * gone on by the silence rule, or the deadline rang while the answer was on its way. It is never too early, since the
 * question leaves only after the asker waits.
 */
@Component
class AnswerArrives implements InboxHandler {

    private final Opinions opinions;
    private final OpinionWork work;

    AnswerArrives(Opinions opinions, OpinionWork work) {
        this.opinions = opinions;
        this.work = work;
    }

    @Override
    public String type() {
        return OtherAuthorities.ANSWERED;
    }

    @Override
    public String label() {
        return "Ý kiến trả lời";
    }

    @Override
    public Optional<Concern> concern(Arrival arrival) {
        return Optional.of(Concern.ofDossier(
                arrival.message().correlation(),
                "Cơ quan được hỏi đã trả lời; nội dung ở thẻ Hồ sơ, mục «Lấy ý kiến»."));
    }

    @Override
    public Handling handle(Arrival arrival) {
        var opinion = opinions.get(
                UUID.fromString(arrival.message().payload().path("opinion").asText()));
        if (opinion.silentAt() == null && opinion.droppedAt() == null) {
            work.answered(opinion);
        }
        return Handling.handled();
    }
}
