package vn.motcua.control;

import java.time.Instant;
import vn.motcua.authority.AuthorityId;

/**
 * One official has read a dossier: on duty and asked the first time of a day, under supervision each time they said what for.
 *
 * @param fullName of the official
 * @param title as printed under a signature
 * @param authority whose official it was
 * @param purpose null unless under supervision
 * @param words what the supervisor stated, null unless under supervision
 */
public record DossierRead(
        Instant at,
        String fullName,
        String title,
        AuthorityId authority,
        ReadGround ground,
        ReadPurpose purpose,
        String words) {}
