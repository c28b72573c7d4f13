package vn.motcua.access;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Official;
import vn.motcua.authority.OfficialId;

/**
 * Officials with the posts they hold, read again after {@link AccessSettings#postsReread()}: a revoked post takes
 * effect within that time, without a new sign-in, in the engine as well.
 */
@Component
class KnownOfficials {

    private record Reading(Optional<Official> official, Instant until) {}

    private final Authorities authorities;
    private final Clock clock;
    private final AccessSettings settings;
    private final EngineIdentity engineIdentity;
    private final Map<OfficialId, Reading> readings = new ConcurrentHashMap<>();

    KnownOfficials(Authorities authorities, Clock clock, AccessSettings settings, EngineIdentity engineIdentity) {
        this.authorities = authorities;
        this.clock = clock;
        this.settings = settings;
        this.engineIdentity = engineIdentity;
    }

    /** The official if in office: one who holds no post today is not. */
    Optional<Official> inOffice(OfficialId id) {
        var now = clock.instant();
        var reading = readings.get(id);
        if (reading == null || !reading.until().isAfter(now)) {
            var official =
                    authorities.official(id).filter(found -> !found.posts().isEmpty());
            engineIdentity.refresh(id, official);
            reading = new Reading(official, now.plus(settings.postsReread()));
            readings.put(id, reading);
        }
        return reading.official();
    }
}
