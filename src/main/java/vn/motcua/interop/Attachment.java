package vn.motcua.interop;

/**
 * A file of the applicant that the portal keeps for us to fetch ({@code TepDinhKem}).
 *
 * @param id the portal's own
 * @param fileName as the applicant named it, trusted in nothing
 * @param documentKey what the portal says it stands for; null if it does not say
 * @param link where it lies, as sent: {@link PortalHost} decides whether it is followed
 * @param size bytes
 * @param sha256 64 lower-case hexadecimal digits
 */
record Attachment(String id, String fileName, String documentKey, String link, long size, String sha256) {}
