package vn.motcua.workflow.form;

import java.util.ArrayList;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierId;
import vn.motcua.payment.PaymentRequest;
import vn.motcua.payment.PaymentRequests;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/** What a form about money says of it: who was asked, what is owed, until when. */
@Component
class PaymentStory {

    private final PaymentRequests requests;
    private final TransactionClock clock;

    PaymentStory(PaymentRequests requests, TransactionClock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    /** Vietnamese lines, read anew each time the form opens. */
    String of(UUID dossier) {
        var of = new DossierId(dossier);
        return requests.open(of).map(this::of).orElseGet(() -> settled(of));
    }

    /** What was asked before and is done with. */
    private String settled(DossierId dossier) {
        return requests.of(dossier).stream()
                .filter(request -> request.outcome() != null)
                .map(request -> request.proof() == null
                        ? "%s.".formatted(request.outcome().label())
                        : "%s Đã nộp theo chứng từ số %s ngày %s."
                                .formatted(
                                        request.amountsInWords(),
                                        request.proof().number(),
                                        Vietnam.day(request.proof().date())))
                .collect(Collectors.joining("\n"));
    }

    private String of(PaymentRequest request) {
        var lines = new ArrayList<String>();
        if (request.referral() != null) {
            lines.add("Phiếu chuyển thông tin số %s ngày %s, gửi %s."
                    .formatted(
                            request.referral().number(),
                            Vietnam.day(request.referral().date()),
                            request.referral().collector()));
        }
        if (request.noticed()) {
            lines.add("Thông báo nộp tiền số %s ngày %s."
                    .formatted(request.noticeNumber(), Vietnam.day(request.noticeDate())));
            lines.add(request.dutyInWords());
            lines.add("Hạn nộp: %s%s."
                    .formatted(
                            Vietnam.minuteOfDay(request.dueAt()),
                            clock.instant().isBefore(request.dueAt()) ? "" : ", đã quá hạn"));
        } else {
            lines.add("Thông báo nộp tiền cần có trước %s.".formatted(Vietnam.minuteOfDay(request.referralDueAt())));
        }
        return lines.stream().collect(Collectors.joining("\n"));
    }
}
