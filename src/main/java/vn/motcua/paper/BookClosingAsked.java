package vn.motcua.paper;

import vn.motcua.authority.AuthorityId;

/**
 * The desk has asked for the closing of a volume; it waits for whoever signs.
 *
 * @param signing whose leaders decide: the authority whose book it is, or its successor
 * @param by full name of who has asked
 * @param reason null where the year is over and nothing was to be said
 */
public record BookClosingAsked(BookVolume book, AuthorityId signing, String by, String reason) {}
