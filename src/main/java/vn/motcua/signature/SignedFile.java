package vn.motcua.signature;

/**
 * @param content PDF
 * @param timeStamped whether a time-stamp server vouches for every signature just made
 * @param sealed whether the authority has signed as well
 */
public record SignedFile(byte[] content, boolean timeStamped, boolean sealed) {}
