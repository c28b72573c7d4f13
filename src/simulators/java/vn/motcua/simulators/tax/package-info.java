/** The tax authority: takes information slips and says what is owed. */
package vn.motcua.simulators.tax;
