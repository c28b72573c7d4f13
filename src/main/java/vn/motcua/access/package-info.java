/**
 * Sign-in: accounts, Spring Security, and the engine's picture of who is who. It fills the current official.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "authority"})
package vn.motcua.access;
