package vn.motcua.paper;

import vn.motcua.authority.AuthorityId;

/**
 * A request for the closing of a volume waits no more.
 *
 * @param signing whose leaders were asked
 * @param by full name of who ended it
 * @param reason why it was declined; null otherwise
 */
public record BookClosingEnded(BookVolume book, AuthorityId signing, ClosingEnd end, String by, String reason) {}
