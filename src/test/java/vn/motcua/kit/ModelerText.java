package vn.motcua.kit;

import java.util.List;

/**
 * XML of the model API as Camunda Modeler writes it, so that the first save there changes nothing else: ids and names
 * first, no attribute that only says what holds anyway, no empty lines.
 */
final class ModelerText {

    /** What the schema of BPMN fills in for an attribute that is not there. */
    private static final List<String> DEFAULTS = List.of(
            "cancelActivity=\"true\"",
            "completionQuantity=\"1\"",
            "gatewayDirection=\"Unspecified\"",
            "implementation=\"##WebService\"",
            "implementation=\"##unspecified\"",
            "isClosed=\"false\"",
            "isForCompensation=\"false\"",
            "isInterrupting=\"true\"",
            "parallelMultiple=\"false\"",
            "processType=\"None\"",
            "startQuantity=\"1\"",
            "textFormat=\"text/plain\"",
            "triggeredByEvent=\"false\"");

    private ModelerText() {}

    static String of(String xml) {
        var text =
                xml.replace(" standalone=\"no\"", "").replace("\"/>", "\" />").replaceAll("(?m)^\\s*\\R", "");
        for (var attribute : DEFAULTS) {
            text = text.replace(" " + attribute, "");
        }
        for (var first : List.of("name", "id")) {
            text = text.replaceAll(
                    "(<(?!bpmn:definitions)[\\w:]+)((?: [\\w:]+=\"[^\"]*\")*?) " + first + "=(\"[^\"]*\")",
                    "$1 " + first + "=$3$2");
        }
        return text.strip() + "\n";
    }
}
