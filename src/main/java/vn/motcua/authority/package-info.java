/**
 * Authorities, the posts in them and the officials who hold the posts. Where they are stored is hidden.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "calendar"})
package vn.motcua.authority;
