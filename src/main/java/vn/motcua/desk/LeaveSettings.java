package vn.motcua.desk;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the work of those on leave is moved.
 *
 * @param background whether this node goes on with moves that another left unfinished
 */
@ConfigurationProperties("motcua.leave")
record LeaveSettings(@DefaultValue("true") boolean background) {}
