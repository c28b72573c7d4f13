package vn.motcua.notice;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.authority.For;
import vn.motcua.authority.Role;
import vn.motcua.dossier.DossierId;

/** What the desk does where nothing has reached an applicant: calls to be written down, notices to be sent again. */
@For(Role.ONE_STOP_DESK)
@RestController
class CallController {

    private final RecordCall recordCall;
    private final ResendNotice resendNotice;

    CallController(RecordCall recordCall, ResendNotice resendNotice) {
        this.recordCall = recordCall;
        this.resendNotice = resendNotice;
    }

    record Recorded(UUID id) {}

    /** @param way label of the way it goes */
    record Resent(String way) {}

    @PostMapping("/api/dossiers/{id}/calls")
    @ResponseStatus(HttpStatus.CREATED)
    Recorded record(@PathVariable DossierId id, @RequestBody CallEntry call) {
        return new Recorded(recordCall.record(id, call).orThrow());
    }

    @PostMapping("/api/dossiers/{id}/notices/{notice}/resend")
    Resent resend(@PathVariable DossierId id, @PathVariable UUID notice) {
        return new Resent(resendNotice.resend(id, notice).orThrow().label());
    }
}
