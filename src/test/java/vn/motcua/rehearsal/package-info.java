/**
 * A rehearsal of one procedure: its scenarios played from beginning to end in a process of its own, on a database of its own
 * and a moved clock, and what came of every dossier written down for people. {@code mvn -q -Prehearse -Dprocedure=…}.
 */
package vn.motcua.rehearsal;
