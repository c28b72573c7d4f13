package vn.motcua.dossier;

import java.time.Instant;
import java.util.UUID;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.OfficialId;

/**
 * Đôn đốc: a partner outside was reminded of what it owes.
 *
 * @param authority null for a partner that is none of the directory's
 * @param partner its name, as of that day
 * @param about Vietnamese
 * @param opinion the request that it is about; null for anything else
 * @param by null where the software reminded
 * @param answeredAt null while nothing has come
 */
public record Reminder(
        UUID id,
        DossierId dossier,
        AuthorityId authority,
        String partner,
        String about,
        UUID opinion,
        Instant at,
        OfficialId by,
        Instant answeredAt) {}
