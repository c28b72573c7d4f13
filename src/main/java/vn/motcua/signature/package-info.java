/**
 * Electronic signatures: devices that hold keys, PDF files signed with them, and what may be said of a signature. The
 * library that makes and judges signatures is hidden.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "authority"})
package vn.motcua.signature;
