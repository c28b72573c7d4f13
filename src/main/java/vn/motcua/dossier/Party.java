package vn.motcua.dossier;

/**
 * A person or organisation in a dossier. Personal data: never logged, never in an URL, never a process variable.
 *
 * @param name as on the identity paper
 * @param identityNumber căn cước, hộ chiếu or mã số thuế; null if unknown
 */
public record Party(String name, String identityNumber, String address, String phone, String email) {}
