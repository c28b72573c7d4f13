/** Outside authorities that do parts of linked procedures. */
package vn.motcua.simulators.linked;
