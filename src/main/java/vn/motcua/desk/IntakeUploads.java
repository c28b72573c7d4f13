package vn.motcua.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;

/** The scans of one submit, from inputs named {@code paper.<document key>}; inputs left empty are not among them. */
class IntakeUploads {

    private final MultiValueMap<String, MultipartFile> files;

    IntakeUploads(MultiValueMap<String, MultipartFile> files) {
        this.files = files;
    }

    /** The inputs of the page, filled or not. */
    Set<String> fields() {
        return files.keySet();
    }

    List<IntakePaper> papers() {
        return files.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(IntakePaper.FIELD))
                .flatMap(entry -> entry.getValue().stream()
                        .filter(IntakeUploads::chosen)
                        .map(file -> new IntakePaper(
                                entry.getKey().substring(IntakePaper.FIELD.length()),
                                file.getOriginalFilename(),
                                file)))
                .toList();
    }

    /** By input: a file without content is a scan that failed. */
    Map<String, String> errors() {
        var errors = new LinkedHashMap<String, String>();
        files.forEach((field, sent) -> sent.stream()
                .filter(IntakeUploads::chosen)
                .filter(MultipartFile::isEmpty)
                .forEach(file ->
                        errors.put(field, "Tệp «%s» rỗng, mời quét lại.".formatted(file.getOriginalFilename()))));
        return errors;
    }

    private static boolean chosen(MultipartFile file) {
        return file.getOriginalFilename() != null && !file.getOriginalFilename().isBlank();
    }
}
