/** A store of files that speaks the few verbs of S3 that Một Cửa uses. */
package vn.motcua.simulators.objectstore;
