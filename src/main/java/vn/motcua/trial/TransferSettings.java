package vn.motcua.trial;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Name;

/**
 * @param exportTo file into which the whole trial is written once it has started, which then ends
 * @param importFrom file of an export with which an empty trial begins
 */
@ConfigurationProperties("motcua.trial")
record TransferSettings(@Name("export") Path exportTo, @Name("import") Path importFrom) {}
