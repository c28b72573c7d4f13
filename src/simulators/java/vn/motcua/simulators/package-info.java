/**
 * The outside world in miniature: the national portal, a postal carrier, an SMS gateway, Zalo and a mail server, to try, to train and to
 * measure Một Cửa with. A process of its own that keeps everything in memory; never a part of production.
 */
package vn.motcua.simulators;
