/**
 * What exists only for trying and training: the embedded database, the sample authorities with their accounts, the clock
 * that jumps forward. None of it acts where {@code spring.datasource.url} names a database outside.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "calendar", "authority", "access", "signature"})
package vn.motcua.trial;
