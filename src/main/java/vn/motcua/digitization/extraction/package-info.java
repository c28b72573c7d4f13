/**
 * Bóc tách dữ liệu (TT 01/2023/TT-VPCP, Điều 7): what a paper says, read where its type's file says it stands, proposed
 * to an official with its place on the page, and worth nothing until the official has confirmed it.
 */
@org.springframework.modulith.NamedInterface("extraction")
package vn.motcua.digitization.extraction;
