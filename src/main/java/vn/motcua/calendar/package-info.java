/**
 * Working days and hours: weekly pattern, dated exceptions, those that decrees bring, office hours. How the dates are counted
 * is hidden, and pure arithmetic.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared"})
package vn.motcua.calendar;
