package vn.motcua.digitization;

import java.time.Instant;

/**
 * Something that lies in a {@link DocumentStore}.
 *
 * @param name its digest, unless somebody put it there by hand
 * @param size bytes
 * @param writtenAt by the store's own clock
 */
public record StoredObject(String name, long size, Instant writtenAt) {}
