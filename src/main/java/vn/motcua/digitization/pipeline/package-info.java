/**
 * What happens to a scan after it was kept, off the official's click: scanned for viruses, its pages looked at, its text
 * recognised, a searchable copy made, its data read. A queue in the register leads it; killed anywhere, it goes on at the
 * stage it was at.
 */
@org.springframework.modulith.NamedInterface("pipeline")
package vn.motcua.digitization.pipeline;
