/**
 * Chứng thực bản sao từ bản chính: what was brought to be certified, what it costs by the page, and the book in which the
 * certified copies stand. The table is hidden.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "authority", "procedure", "dossier"})
package vn.motcua.certification;
