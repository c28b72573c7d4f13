/** The SMS gateway and Zalo in miniature: they take messages for telephones and show them. */
package vn.motcua.simulators.messages;
