package vn.motcua.digitization;

/**
 * What became of an upload.
 *
 * @param isNew false where the same content had come before for the same paper: then the document is that of the first
 *     time
 */
public record Received(DossierDocument document, boolean isNew) {}
