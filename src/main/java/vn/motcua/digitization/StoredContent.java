package vn.motcua.digitization;

/**
 * What a store answers once the bytes are safely kept.
 *
 * @param sha256 64 lower-case hexadecimal digits, the content's address
 * @param size bytes
 * @param mediaType as the admission found it in the content
 */
public record StoredContent(String sha256, long size, String mediaType) {}
