/**
 * Working days and hours: weekly pattern, dated exceptions, office hours. Pure arithmetic; how the dates are counted is hidden.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared"})
package vn.motcua.calendar;
