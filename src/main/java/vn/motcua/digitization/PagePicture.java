package vn.motcua.digitization;

/**
 * One page of a scan as a browser can draw it.
 *
 * @param pages how many the scan has; of long ones no more than can be looked at
 * @param mediaType of the content
 */
public record PagePicture(int pages, String mediaType, byte[] content) {}
