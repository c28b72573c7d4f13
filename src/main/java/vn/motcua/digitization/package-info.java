/**
 * From a scanned paper to a stored one: sniffed, measured, opened, hashed, kept once. Where the bytes lie is hidden.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "authority", "procedure", "dossier"})
package vn.motcua.digitization;
