package vn.motcua.procedure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;

/** A YAML file named after a procedure, checked against its schema; what it means is the reader's business. */
public final class SideFile {

    private static final String ENDING = ".yaml";

    private final String file;
    private final YamlSource source;
    private final List<CatalogueFinding> findings;

    private SideFile(String file, YamlSource source, List<CatalogueFinding> findings) {
        this.file = file;
        this.source = source;
        this.findings = List.copyOf(findings);
    }

    /**
     * @param file name without folder
     * @param schema file under {@code schema/} on the class path
     */
    public static SideFile read(String file, String text, String schema) {
        var parsed = YamlParser.parse(file, text);
        return parsed.isSound()
                ? new SideFile(file, parsed.value(), SchemaCheck.of(schema).findings(parsed.value()))
                : new SideFile(file, null, parsed.findings());
    }

    /** The file's name without its ending. */
    public String name() {
        return file.substring(0, file.length() - ENDING.length());
    }

    /** Missing where the file cannot be read at all. */
    public JsonNode tree() {
        return source == null ? MissingNode.getInstance() : source.tree();
    }

    /** Of syntax and schema; empty where the tree may be relied on. */
    public List<CatalogueFinding> findings() {
        return findings;
    }

    /** What the reader finds wrong, with the line of a JSON pointer. */
    public CatalogueFinding finding(String pointer, String message) {
        return source.finding(pointer, message);
    }
}
