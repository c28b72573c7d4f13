/** A time-stamp server by RFC 3161. */
package vn.motcua.simulators.timestamp;
