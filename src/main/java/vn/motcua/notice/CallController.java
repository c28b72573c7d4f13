package vn.motcua.notice;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.dossier.DossierId;

/** Calls to applicants, as the dossier's page and scripts write them down. */
@RestController
class CallController {

    private final RecordCall recordCall;

    CallController(RecordCall recordCall) {
        this.recordCall = recordCall;
    }

    record Recorded(UUID id) {}

    @PostMapping("/api/dossiers/{id}/calls")
    @ResponseStatus(HttpStatus.CREATED)
    Recorded record(@PathVariable DossierId id, @RequestBody CallEntry call) {
        return new Recorded(recordCall.record(id, call).orThrow());
    }
}
