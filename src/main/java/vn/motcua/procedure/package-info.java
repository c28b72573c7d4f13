/**
 * The catalogue: what the law says of each procedure, by date. How the files are read and checked is hidden.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "calendar", "authority"})
package vn.motcua.procedure;
