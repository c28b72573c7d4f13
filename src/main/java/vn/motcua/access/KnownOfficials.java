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

    private record Reading(Optional<Official> official, Instant from, Instant until) {

        /** The tests' clock may go back as well. */
        boolean holdsAt(Instant now) {
            return !now.isBefore(from) && now.isBefore(until);
        }
    }

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
        if (reading == null || !reading.holdsAt(now)) {
            var official =
                    authorities.official(id).filter(found -> !found.posts().isEmpty());
            reading = new Reading(official, now, now.plus(settings.postsReread()));
            readings.put(id, reading);
        }
        engineIdentity.refresh(id, reading.official());
        return reading.official();
    }
}
